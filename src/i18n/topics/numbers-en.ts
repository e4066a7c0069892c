import { numbered } from '../en-words';
import type { NumbersMessages } from './numbers';

export const numbersEn: NumbersMessages = {
  what: 'Paste or drop a text: each figure in it is held against the record. Nothing is sent, nothing is stored.',
  field: 'Text',
  file: 'Choose a text file',
  drop: 'or drop it here.',
  noText: (file) => `${file} is no plain text. Save it as text, or copy its words into the field.`,
  oldLetters: (file) => `${file} is not in UTF-8: letters with accents may be wrong.`,
  cut: (characters) =>
    `Only the first ${characters.toLocaleString('en')} characters are read. Paste the rest by itself.`,
  reading: 'Reading …',
  none: 'No figure was found that could be a claim.',
  counted: (all, parts) => `${numbered(all, 'figure', 'figures')}: ${parts.join(', ')}.`,
  counts: {
    contradicts: (count) => `${count} ${count === 1 ? 'contradicts' : 'contradict'} the record`,
    'not-yet': (count) => `${count} not yet ${count === 1 ? 'a claim' : 'claims'}`,
    'same-figure': (count) => `${count} with the same figure as a claim`,
    'on-record': (count) => `${count} on record`,
  },
  readAs: (languages) => `Read as ${languages}.`,
  marks: {
    contradicts: 'Contradicts',
    'not-yet': 'Not yet a claim',
    'same-figure': 'Same figure',
    'on-record': 'On record',
  },
  meanings: {
    contradicts: (company) =>
      `claims on the same metric, unit, time and market say another figure, and the sentence names nobody but ${company}`,
    'not-yet': () => 'no claim has this figure; a row for the spreadsheet can be copied',
    'same-figure': () => 'a claim has this figure, perhaps of something else: look',
    'on-record': () => 'a claim says it: in these words, or the same figure of the same thing',
  },
  years: 'Years and days are read as the time of the figures beside them.',
  marked: 'The text with its figures marked',
  markName: (figure, mark, claim) =>
    [figure, numbersMarks[mark], ...(claim === null ? [] : [claim])].join(', '),
  further: (claims) => `and ${numbered(claims, 'further claim', 'further claims')}`,
  copyRow: (figure) => `Copy a row for ${figure}`,
  copy: 'Copy a row',
  copyAll: (rows) => `Copy ${numbered(rows, 'row', 'rows')} for the spreadsheet`,
  copied: (rows) =>
    `${numbered(rows, 'row is', 'rows are')} copied: paste below the last one of claims.csv, and add source and gloss.`,
  refused: 'The browser did not let it be copied. Copy it from here:',
};

const numbersMarks = numbersEn.marks;
