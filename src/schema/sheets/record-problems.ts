import { groupBy } from '@/domain/basics/group-by';
import { memoOf } from '@/domain/basics/memo';
import type { RecordProblem } from '../record/problem';
import { PUBLISHED } from '../record/read-record';
import type { ClaimRow } from './claim-rows';
import type { Sheet } from './read-sheet';
import { shortened, type SheetProblem, type Weight } from './sheet-problem';
import type { SourceRow } from './source-rows';

type Rows = {
  readonly sheets: { readonly claims: Sheet; readonly sources: Sheet };
  readonly sources: readonly SourceRow[];
  readonly claims: readonly ClaimRow[];
};

/** Where the keys of an entry stand in a sheet. */
const COLUMN_OF: ReadonlyMap<string, string> = new Map([
  ['quantity', 'figure'],
  ['statedBy', 'stated_by'],
  ['statedOn', 'stated_on'],
  ['language', 'fragment_language'],
]);

/** What editors do once a record is there: nothing of it is lost meanwhile. */
const LATER = new Set(['conflicts.json', 'promises.json', 'exchange-rates.json']);

/** A problem of the record's files as one of the sheets; none of what sheets do not have. */
export function located(problem: RecordProblem, rows: Rows): readonly SheetProblem[] {
  const { file, path, message } = problem;
  if (file === PUBLISHED || message.includes(PUBLISHED)) return [];
  const found = /^(claims|sources)\[(\d+)\](?:\.([A-Za-z]+))?/.exec(path);
  const place = found === null ? null : placeOf(file, found, rows);
  if (place !== null) return [{ ...place, message: withoutOwner(message), weight: 'doubtful' }];
  const weight: Weight = LATER.has(file) ? 'note' : 'doubtful';
  const claims = rows.sheets.claims.file;
  return [
    {
      file: claims,
      row: null,
      column: null,
      found: null,
      message: `${path} ${message}`.trim(),
      weight,
    },
  ];
}

// Put in order once: there may be as many problems as rows.
const byTheme = memoOf((claims: Rows['claims']) => groupBy(claims, ({ theme }) => theme));
const byRow = memoOf(({ rows }: Sheet) => new Map(rows.map((each) => [each.row, each])));

function placeOf(
  file: string,
  [, list, index, key]: RegExpExecArray,
  { sheets, sources, claims }: Rows,
): Omit<SheetProblem, 'message' | 'weight'> | null {
  const theme = /^timelines\/(.+)\.json$/.exec(file)?.[1];
  const isClaims = list === 'claims';
  const among = isClaims ? (byTheme(claims).get(theme ?? '') ?? []) : sources;
  const row = among[Number(index)]?.row;
  if (row === undefined) return null;
  const sheet = isClaims ? sheets.claims : sheets.sources;
  const name = key === undefined ? null : (COLUMN_OF.get(key) ?? key);
  const cell = byRow(sheet)
    .get(row)
    ?.cells.get(name ?? '');
  return {
    file: sheet.file,
    row,
    column: sheet.columns.find((each) => each.name === name)?.said ?? name,
    found: cell === undefined ? null : shortened(cell),
  };
}

/** The row says already which entry it is. */
function withoutOwner(message: string): string {
  return message.replace(/^[a-z0-9-]+: (?=\S)/, '').replace(' in vocabulary.json', '');
}
