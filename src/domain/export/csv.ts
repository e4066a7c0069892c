/** What a cell may hold. Null is an empty cell. Numbers are written as numbers, never defused. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** For spreadsheets, which take a file without it for one in an old alphabet. */
export const BOM = '\uFEFF';

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

/** A cell as text, harmless, without the quotation marks of any format. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? defused(cell) : String(cell);
}

/** A table by RFC 4180: a line of names, then a line a row, each ended by CR LF. Every row has every column. */
export function writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines = [
    columns.map((column) => quoted(column)),
    ...rows.map((row) => columns.map((column) => quoted(cellText(row[column])))),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

/** In quotation marks where it holds what would end a cell, or blanks at its ends that readers may trim. */
function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
