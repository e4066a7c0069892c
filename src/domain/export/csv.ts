/** What a cell may hold. Null is an empty cell. Numbers are written as numbers, never defused. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** For spreadsheets, which take a file without it for one in an old alphabet. */
export const BOM = '\uFEFF';

/**
 * For whom a file is written: for programs, by RFC 4180 and ISO 8601; or for spreadsheets, where the point or the comma is
 * the decimal sign, so that a double click opens it in columns and changes no day.
 */
export const CSV_FORMS = ['programs', 'point', 'comma'] as const;
export type CsvForm = (typeof CSV_FORMS)[number];

/**
 * What a spreadsheet would run, were it the first character of a cell: the signs of a formula, also as wide as Chinese
 * characters, and what some skip before them.
 */
const RUNS = '[=+\\-@\\t\\r\\n＝＋－＠]';
const RUNNABLE = new RegExp(`^'*${RUNS}`);

/** Text with an apostrophe before it where a spreadsheet would take it for a formula. */
export function defused(text: string): string {
  return RUNNABLE.test(text) ? `'${text}` : text;
}

/** A day, or a month of a year, which a spreadsheet makes a day of. */
const ISO_DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;

const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** Any other text that a spreadsheet takes for a day, or for a number of another kind than is meant. */
const TAKEN_FOR_DAY = new RegExp(
  String.raw`^\s*(?:\d+(?:[-./,:]\d+)+|(?:\d{1,2} )?(?:${MONTH})[a-z]*\.? \d{1,4}|\d{1,2}[ -](?:${MONTH})[a-z]*\.?)\s*$`,
  'i',
);

/** Text as a spreadsheet leaves it: days in digits alone, `20150424`, and an apostrophe before what looks like one. */
function keptAsIs(text: string): string {
  if (ISO_DAY.test(text)) return text.replaceAll('-', '');
  return TAKEN_FOR_DAY.test(text) ? `'${text}` : defused(text);
}

/** A cell as text, harmless, without the quotation marks of any format. */
function cellText(cell: Cell, form: CsvForm): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return form === 'programs' ? defused(cell) : keptAsIs(cell);
  return form === 'comma' ? String(cell).replace('.', ',') : String(cell);
}

/** A table by RFC 4180: a line of names, then a line a row, each ended by CR LF. Every row has every column. */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
  form: CsvForm = 'programs',
): string {
  const separator = form === 'comma' ? ';' : ',';
  const lines = [
    columns.map((column) => quoted(column, separator)),
    ...rows.map((row) => columns.map((column) => quoted(cellText(row[column], form), separator))),
  ];
  return lines.map((line) => `${line.join(separator)}\r\n`).join('');
}

/** In quotation marks where it holds what would end a cell, or blanks at its ends that readers may trim. */
function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
