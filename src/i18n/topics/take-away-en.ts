import type { TakeAwayMessages, ViewCitationParts } from './take-away';
import { numbered } from '../en-words';

const state = ({ edition, asof }: ViewCitationParts): string =>
  `Edition of ${edition}${asof === null ? '' : `, as known on ${asof}`}`;

export const takeAwayEn: TakeAwayMessages = {
  title: 'Take away',
  of: (part) => `${part}: share or take away`,
  count: (claims) => `${numbered(claims, 'claim', 'claims')} shown`,
  files: {
    csv: 'Table (CSV)',
    json: 'Claims with all details (JSON)',
    growth: 'Growth figures (CSV)',
  },
  forms: {
    name: 'CSV for',
    programs: 'Programs',
    point: 'Spreadsheets (1.5)',
    comma: 'Spreadsheets (1,5)',
  },
  apostrophe: (inSpreadsheets) =>
    inSpreadsheets
      ? 'Days are written 20150424. An ’ before a text keeps a spreadsheet from running or changing it.'
      : 'An ’ before = + - @ keeps a spreadsheet from running the text.',
  copyTable: 'Copy the table',
  cite: 'Cite this view',
  whole: 'Whole record (data package, ZIP)',
  print: 'Print this page',
  saved: (file) => `Saved as ${file}`,
  saveFailed: (file) => `The browser did not let ${file} be saved. Allow downloads and try again.`,
  printFailed: 'The browser did not print this page. Its own menu may.',
  tableCopied: 'Copied. Paste it into a spreadsheet or a document.',
  copyFailed: 'The browser did not allow copying. Select it and copy it by hand:',
  id: 'Id',
  sentence: (p) =>
    `“${p.title}”. In: ${p.record}. ${state(p)}. ${p.link} (accessed ${p.accessed}).`,
  note: (p) => `${state(p)}. Accessed ${p.accessed}`,
  wholeRecord: 'The whole record as a data package (CSV with a schema, ZIP)',
  paper: {
    title: 'About this page',
    link: 'Opens exactly this:',
    known: (day) => `It shows what was known on ${day}.`,
    allKnown: (edition) => `It shows all that is on record, in the edition of ${edition}.`,
    sources: (count) => (count === 1 ? 'Its source' : `Its ${count} sources`),
  },
};
