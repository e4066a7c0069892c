import type { Dataset, ExchangeRates } from '@/domain/record/record';
import { checkRecord } from '../check-record';
import { parseJson } from '../parse';
import { PUBLISHED, readRecord } from '../record/read-record';
import { soundRecord } from '../record/whole-record';
import { readSheet } from '../sheets/read-sheet';
import { CLAIM_COLUMNS, SOURCE_COLUMNS } from '@/domain/export/sheet-columns';
import { readSheets, type SheetText } from '../sheets/read-sheets';
import { byWeight, fileProblem, type SheetProblem } from '../sheets/sheet-problem';
import { decodeText } from '@/domain/basics/decode-text';
import { heldTexts } from './held-texts';
import { unpack, type GivenFile } from './unpack';

export type OpenContext = {
  /** Today's. */
  readonly day: string;
  /** For spreadsheets, which have none of their own. */
  readonly rates: ExchangeRates | null;
};

/** What was made of the files that a reader gave. */
export type OpenedFiles = {
  /** The files of the record, by their paths within its folder; empty where there is none. */
  readonly texts: ReadonlyMap<string, string>;
  /** All that is right of it; null where that is nothing. */
  readonly dataset: Dataset | null;
  readonly problems: readonly SheetProblem[];
};

/**
 * A record from what a reader gave: its folder of JSON, an edition, a dashboard in one file, spreadsheets, or an archive of these. All that is wrong
 * is said at once, those first that matter most; what is right can be looked at. Never throws.
 */
export function openFiles(given: readonly GivenFile[], context: OpenContext): OpenedFiles {
  const { files, problems } = unpack(given);
  const texts = files.map((file) => ({ path: file.path, ...decodeText(file.bytes) }));
  const old = texts
    .filter(({ isOld }) => isOld)
    .map(({ path }) => fileProblem(path, OLD_ALPHABET, 'doubtful'));
  const opened = files.length === 0 && problems.length > 0 ? NONE : openTexts(texts, context);
  return { ...opened, problems: byWeight([...problems, ...old, ...opened.problems]) };
}

const NONE: OpenedFiles = { texts: new Map(), dataset: null, problems: [] };

const OLD_ALPHABET =
  'is not in UTF-8: letters with accents may be wrong; save it as “CSV UTF-8” and open it again';

type TextFile = { readonly path: string; readonly text: string };

function openTexts(files: readonly TextFile[], context: OpenContext): OpenedFiles {
  const folder = folderOf(files);
  if (folder !== null) return openFolder(folder);
  const json = files.filter(({ path }) => /\.json$/i.test(path));
  for (const file of json) {
    const edition = editionTexts(file.text);
    if (edition !== null) return openFolder(edition);
  }
  for (const { path, text } of files.filter((file) => /\.html?$/i.test(file.path))) {
    const held = heldTexts(text);
    if (held !== null && held.size > 0) return openFolder(held);
    if (held !== null) return { ...NONE, problems: [fileProblem(path, PUBLISHED_DASHBOARD)] };
  }
  const tables = files.filter(({ path }) => /\.(?:csv|tsv|tab|txt)$/i.test(path));
  if (tables.length > 0) return openTables(tables, context);
  const [first] = files;
  const problems = [
    first === undefined
      ? fileProblem('', NOTHING)
      : fileProblem(
          json[0]?.path ?? first.path,
          json[0] === undefined ? UNKNOWN : faultOf(json[0].text),
        ),
  ];
  return { texts: new Map(), dataset: null, problems };
}

const NOTHING =
  'no file was given; choose a folder, a zip, two spreadsheets or one file of a record';
const UNKNOWN =
  'is no file of a record; give its folder with vocabulary.json, an edition, a zip of either, or claims.csv with sources.csv';

const PUBLISHED_DASHBOARD =
  'is a dashboard with the record that a site publishes, and holds none of its files; open it by itself, or give the data package of that site';

function faultOf(text: string): string {
  const json = parseJson(text);
  return json.ok ? UNKNOWN : (json.problems[0]?.message ?? UNKNOWN);
}

/** The files of the folder in which `vocabulary.json` stands, nearest the top; null where it stands in none. */
function folderOf(files: readonly TextFile[]): ReadonlyMap<string, string> | null {
  const [found] = files
    .map(({ path }) => path)
    .filter((path) => /(?:^|\/)vocabulary\.json$/.test(path))
    .toSorted((a, b) => a.length - b.length);
  if (found === undefined) return null;
  const folder = found.slice(0, -'vocabulary.json'.length);
  return new Map(
    files
      .filter(({ path }) => path.startsWith(folder))
      .map(({ path, text }) => [path.slice(folder.length), text] as const)
      .filter(([name]) => name.endsWith('.json') || name === PUBLISHED)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The files that an edition holds; null of what is none. */
function editionTexts(text: string): ReadonlyMap<string, string> | null {
  const json = parseJson(text);
  if (!json.ok || typeof json.value !== 'object' || json.value === null) return null;
  const files: unknown = Reflect.get(json.value, 'files');
  if (typeof files !== 'object' || files === null) return null;
  const texts = Object.entries(files).map(
    ([name, value]) => [name, `${JSON.stringify(value, null, 2)}\n`] as const,
  );
  return texts.some(([name]) => name === 'vocabulary.json') ? new Map(texts) : null;
}

/** A record in its own form. Its list of published ids is nobody's concern but its owner's. */
function openFolder(texts: ReadonlyMap<string, string>): OpenedFiles {
  const problems = checkRecord(texts, { languages: ['en'] })
    .filter(({ file, message }) => file !== PUBLISHED && !message.includes(PUBLISHED))
    .map(({ file, line, path, message }): SheetProblem => {
      const weight = FOUND_LATER.test(message) ? 'note' : 'doubtful';
      return { file, row: line, column: path === '' ? null : path, found: null, message, weight };
    });
  const dataset = soundRecord(readRecord(texts));
  const weighed =
    dataset === null ? problems.map((each) => ({ ...each, weight: 'wrong' as const })) : problems;
  return { texts, dataset, problems: weighed };
}

/** What editors add: nothing is lost without it. */
const FOUND_LATER = /^has no assessment /;

function openTables(tables: readonly TextFile[], context: OpenContext): OpenedFiles {
  const known = tables.filter((table) => ALL_COLUMNS.some((column) => hasColumn(table, column)));
  const strange = tables
    .filter((table) => !known.includes(table))
    .map(({ path, text }) =>
      fileProblem(path, strangeTable(text), known.length > 1 ? 'note' : 'wrong'),
    );
  const isSources = (table: TextFile): boolean =>
    hasColumn(table, 'url') && !hasColumn(table, 'fragment');
  const claims = known.find((table) => !isSources(table));
  const sources = known.find((table) => isSources(table));
  if (claims === undefined || sources === undefined) {
    const alone = known.map(({ path }) =>
      fileProblem(path, claims === undefined ? NO_CLAIMS : NO_SOURCES),
    );
    return { ...NONE, problems: [...strange, ...alone] };
  }
  const name = nameOf(claims.path);
  const read = readSheets({
    ...context,
    claims: sheet(claims),
    sources: sheet(sources),
    company: name,
    title: name,
  });
  const further = known
    .filter((table) => table !== claims && table !== sources)
    .map(({ path }) => fileProblem(path, 'is a further table and is left out', 'note'));
  return { ...read, problems: [...read.problems, ...strange, ...further] };
}

const NO_CLAIMS =
  'is a sheet of sources; give the sheet of claims with it: one row a claim, with the columns source, fragment and gloss';
const NO_SOURCES =
  'is a sheet of claims; give the sheet of sources with it: one row a source, with the columns id, publisher, url and public';

function strangeTable(text: string): string {
  if (text.trim() === '')
    return 'is empty; its first row names the columns, each further row is one entry';
  if (text.trimStart().startsWith('<'))
    return 'is a web page and not a spreadsheet; save the table as CSV';
  return 'names no column that is known here in its first row; the columns of claims are source, fragment, gloss, period, figure and more, those of sources id, publisher, url and public';
}

const KNOWN = new Map([...CLAIM_COLUMNS, ...SOURCE_COLUMNS]);
const ALL_COLUMNS = [...KNOWN.keys()];

const sheet = ({ path, text }: TextFile): SheetText => ({ file: path, text });

function hasColumn({ path, text }: TextFile, column: string): boolean {
  return readSheet(path, text.slice(0, BEGINNING), KNOWN).columns.some(
    ({ name }) => name === column,
  );
}

/** So many characters hold the names of columns. */
const BEGINNING = 5000;

/** "acme/claims.csv" and "acme-claims.csv" are on Acme. */
function nameOf(path: string): string {
  const parts = path.replace(/\.[a-z]+$/i, '').split('/');
  const words = parts
    .join(' ')
    .replaceAll(/[-_]+|\bclaims?\b/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words === '' ? 'An opened record' : words.charAt(0).toUpperCase() + words.slice(1);
}
