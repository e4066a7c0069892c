import Papa from 'papaparse';
import type { ColumnNames } from '@/domain/export/sheet-columns';
import { suggest } from '../suggest';
import { shortened, type SheetProblem } from './sheet-problem';

/** A row with its cells by the names of their columns. Empty cells are left out. */
export type SheetRow = { readonly row: number; readonly cells: ReadonlyMap<string, string> };

/** A column as the reader has it, and the name by which it is known here. */
export type SheetColumn = { readonly name: string; readonly said: string };

export type Sheet = {
  readonly file: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly problems: readonly SheetProblem[];
};

const DELIMITERS = [',', ';', '\t'];
/** Excel says in a first line of its own what stands between cells. */
const SEPARATOR = /^sep=(.)\r?\n/i;
/** What a spreadsheet was kept from running by an apostrophe, as our own files are (domain/export/csv.ts). */
const DEFUSED = /^'(?='*[=+\-@\t\r\n＝＋－＠])/;
/** Characters that nobody sees: controls, marks of width and direction. */
const UNSEEN = /[\p{DI}\p{Cf}\p{Cc}]/gu;
const LONGEST_CELL = 2_000;
/** A row that only comments. */
const COMMENT = '#';

/**
 * Reads a spreadsheet's text (RFC 4180; comma, semicolon or tab; with or without a mark of byte order) whose first row names the
 * columns. A row that begins with # is a comment. Never throws: what cannot be read is a problem.
 */
export function readSheet(file: string, text: string, known: ColumnNames): Sheet {
  const begun = text.replace(/^\u{FEFF}/u, '');
  const separator = SEPARATOR.exec(begun)?.[1];
  const skipped = separator === undefined ? 0 : 1;
  const { data, errors } = Papa.parse<readonly string[]>(begun.replace(SEPARATOR, ''), {
    delimiter: separator ?? '',
    delimitersToGuess: DELIMITERS,
  });
  const first = data.findIndex((cells) => !isBlank(cells));
  const [names = []] = first === -1 ? [] : [data[first]];
  const rowOf = (index: number): number => index + 1 + skipped;
  const problem = (row: number | null, message: string): SheetProblem => {
    return { file, row, column: null, found: null, message, weight: 'wrong' };
  };
  if (names.length === 0) {
    const message = 'is empty; its first row names the columns, each further row is one entry';
    return { file, columns: [], rows: [], problems: [problem(null, message)] };
  }
  const quotes = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row }) =>
      problem(
        rowOf(row ?? 0),
        'has a quotation mark that is not closed, or stands within a cell; close it, or write it twice',
      ),
    );
  const columns = names.map((said, at) => ({
    name: nameOf(said, known),
    said: letter(at) + cleaned(said),
  }));
  const rows = data
    .map((cells, index) => ({ cells, row: rowOf(index) }))
    .slice(first + 1)
    .filter(({ cells }) => !isBlank(cells));
  return {
    file,
    columns,
    rows: rows.map(({ cells, row }) => ({ row, cells: cellsOf(cells, columns) })),
    problems: [
      ...quotes,
      ...columnProblems(columns, known, rowOf(first), file),
      ...rows.flatMap(({ cells, row }) => [...rowProblems(cells, columns, { file, row })]),
    ],
  };
}

function isBlank(cells: readonly string[]): boolean {
  const [start = ''] = cells;
  return start.trimStart().startsWith(COMMENT) || cells.every((cell) => cell.trim() === '');
}

/** Text of a cell without what nobody sees, an apostrophe against formulas, and blanks at its ends. */
function cleaned(cell: string): string {
  return cell.replace(DEFUSED, '').replaceAll(/\s+/gu, ' ').replaceAll(UNSEEN, '').trim();
}

/** Names are alike whatever their case and what stands between their words. */
function folded(name: string): string {
  return cleaned(name)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function nameOf(said: string, known: ColumnNames): string {
  const word = folded(said);
  for (const [name, others] of known)
    if ([name, ...others].some((other) => folded(other) === word)) return name;
  return word;
}

/** `A `, `B `, … `AA `: what stands over a column in every spreadsheet. */
function letter(at: number): string {
  const own = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? `${own} ` : `${letter(Math.floor(at / 26) - 1).trim()}${own} `;
}

function cellsOf(
  cells: readonly string[],
  columns: readonly SheetColumn[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [at, { name }] of columns.entries()) {
    const text = cleaned(cells[at] ?? '').slice(0, LONGEST_CELL);
    if (text !== '' && !found.has(name)) found.set(name, text);
  }
  return found;
}

function* columnProblems(
  columns: readonly SheetColumn[],
  known: ColumnNames,
  row: number,
  file: string,
): Generator<SheetProblem> {
  const seen = new Set<string>();
  for (const { name, said } of columns) {
    if (name === '') continue;
    const place = { file, row, column: said, found: null };
    if (seen.has(name)) {
      const message = `says the same as a column before it, which counts; rename or remove it`;
      yield { ...place, message, weight: 'doubtful' };
    } else if (!known.has(name)) {
      const next = suggest(name, [...known.keys()], 'the columns');
      const message = `is no column that is known here and is left out; ${next}`;
      yield { ...place, message, weight: 'note' };
    }
    seen.add(name);
  }
}

function* rowProblems(
  cells: readonly string[],
  columns: readonly SheetColumn[],
  { file, row }: { readonly file: string; readonly row: number },
): Generator<SheetProblem> {
  const beyond = cells.slice(columns.length).findIndex((cell) => cell.trim() !== '');
  if (beyond !== -1) {
    yield {
      file,
      row,
      column: letter(columns.length + beyond).trim(),
      found: shortened(cleaned(cells[columns.length + beyond] ?? '')),
      message:
        'has more cells than there are columns: put a text that holds the separator in quotation marks',
      weight: 'wrong',
    };
  }
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? '';
    if (cell.length > LONGEST_CELL) {
      const message = `has ${cell.length} characters, of which the first ${LONGEST_CELL} are kept; a cell holds one short text`;
      yield { file, row, column: column.said, found: shortened(cell), message, weight: 'doubtful' };
    }
  }
}
