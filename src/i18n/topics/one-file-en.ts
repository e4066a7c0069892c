import type { OneFileMessages } from './one-file';

export const oneFileEn: OneFileMessages = {
  item: 'Whole dashboard as one file (HTML)',
  button: 'Take away as one file',
  making: 'Making the file …',
  saved: (file) => `Saved as ${file}. It opens on this view, without a network.`,
  failed: (why) => `The file could not be made: ${why}. Try again, or load the page anew first.`,
  needsFile: (title) =>
    `“${title}” is on your machine alone: a link to this view would need the file. Take away the whole dashboard as one file instead, and hand that on. It opens on this view, from a mail or a stick, without a network.`,
  isFile: (title) =>
    `“${title}” is in this file alone: who is to see this view needs the file. This is where it stands in it:`,
  place: 'Place of this view in the file',
  copyPlace: 'Copy the place',
  placeCopied: 'Place copied',
  band: 'A copy in one file',
  taken: (day) =>
    `A copy of ${day} in one file: only links to sources and to the site lead out of it.`,
  site: 'See the site as it is today',
};
