import { numbered } from '../en-words';
import type { GivenMessages } from './given';

export const givenEn: GivenMessages = {
  title: 'Open a record of your own',
  what: 'Two spreadsheets saved as CSV (claims and sources), a folder of the record’s own form, an edition, or a zip of these. It is read on this machine: nothing is sent, nothing is kept.',
  files: 'Choose files',
  folder: 'Choose a folder',
  drop: 'or drop them anywhere on the page.',
  template: 'Templates to begin with:',
  reading: 'Reading …',
  checking: 'Checking …',
  read: (claims, problems) =>
    `${numbered(claims, 'claim', 'claims')} can be shown; ${problems === 0 ? 'nothing is wrong' : `${numbered(problems, 'thing', 'things')} to look at`}.`,
  nothing: 'Nothing of it can be shown yet.',
  failed: (why) => `It could not be read: ${why}. Choose the files again.`,
  show: 'Show it',
  standBeside: 'Put it beside the record on this page',
  weights: { wrong: 'Left out', doubtful: 'To check', note: 'For later' },
  place: ({ file, row, column }) =>
    [
      file,
      ...(row === null ? [] : [`${file.endsWith('.json') ? 'line' : 'row'} ${row}`]),
      ...(column === null ? [] : [file.endsWith('.json') ? column : `column ${column}`]),
    ]
      .filter((part) => part !== '')
      .join(', '),
  stands: (found) => `“${found}”`,
  more: (problems) => `and ${problems} more`,
  band: 'Your own record',
  shown: (name, claims) => `${name}, from your machine: ${numbered(claims, 'claim', 'claims')}.`,
  notOurs:
    'Not the published record, and not checked by us. A link to it opens only for who has the file.',
  inFile: (name, claims) => `${name}, in this file: ${numbered(claims, 'claim', 'claims')}.`,
  notOursInFile: 'A record of somebody’s own, which the makers of this dashboard have not checked.',
  problems: (problems) => `${numbered(problems, 'thing', 'things')} to look at`,
  asFolder: 'Take away as JSON',
  asSheets: 'Take away as spreadsheets',
  back: 'Back to the published record',
};
