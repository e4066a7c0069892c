import { CLAIM_ID, KINDS, PRESENCE_STEPS } from '@/domain/record/claim';
import { LANGUAGES } from '@/domain/basics/text';
import { parsePeriod } from '@/domain/time/period';
import type { ClaimEntry } from '../entries';
import { suggest } from '../suggest';
import { readCells, type CellReader } from './cell-reader';
import { readFigure, type SaidFigure } from './figure-text';
import { EVERYWHERE, several, slug, type NameList } from './names';
import type { Sheet } from './read-sheet';
import type { SheetProblem } from './sheet-problem';
import { readTimeOf, textOf, type SourceRow, type SourceRows } from './source-rows';

/** The names that cells of claims use. */
export type Names = Readonly<
  Record<
    'themes' | 'topics' | 'markets' | 'metrics' | 'bases' | 'units' | 'people' | 'things',
    NameList
  >
>;

export type ClaimRow = { readonly row: number; readonly theme: string; readonly entry: ClaimEntry };

/** The claims of a sheet, each row that can be read, and what is wrong with the others. Rows without an id are numbered. */
export function readClaims(
  sheet: Sheet,
  sources: SourceRows,
  names: Names,
): { readonly claims: readonly ClaimRow[]; readonly problems: readonly SheetProblem[] } {
  const claims: ClaimRow[] = [];
  const problems: SheetProblem[] = [];
  const rowOf = new Map<string, number>();
  const taken = new Set(sheet.rows.map(({ cells }) => cells.get('id') ?? ''));
  const nextId = numbering(taken);
  for (const each of sheet.rows) {
    const cells = readCells(sheet, each);
    const id = cells.read('id', (text) => (CLAIM_ID.test(text) ? text : null), NO_ID) ?? nextId();
    const before = rowOf.get(id);
    if (before !== undefined)
      cells.say('id', `is the claim of row ${before} already; leave it empty for a new number`);
    rowOf.set(id, each.row);
    const claim = claimOf(cells, id, { sources, names });
    if (cells.isSound()) claims.push({ row: each.row, ...claim });
    problems.push(...cells.problems);
  }
  return { claims, problems };
}

/** Of a record that has one theme. */
const THEME = 'All claims';

const NO_ID = 'is no number of a claim; write c- and four to seven digits, or leave it empty';

function numbering(taken: ReadonlySet<string>): () => string {
  let n = 0;
  return () => {
    let id = '';
    do {
      n += 1;
      id = `c-${String(n).padStart(4, '0')}`;
    } while (taken.has(id));
    return id;
  };
}

type Context = { readonly sources: SourceRows; readonly names: Names };

function claimOf(
  cells: CellReader,
  id: string,
  { sources, names }: Context,
): Omit<ClaimRow, 'row'> {
  const said = cells.read('figure', readFigure, UNREADABLE_FIGURE);
  const theme = names.themes.idOf(cells.text('theme') ?? THEME);
  const source = sourceOf(cells, sources);
  const gloss = cells.text('gloss') ?? cells.text('label') ?? '';
  if (gloss === '') cells.say('gloss', 'is empty; say in one sentence of your own what it means');
  const markets = several(cells.text('markets')).map((name) => names.markets.idOf(name));
  const topics = several(cells.text('topics')).map((name) => names.topics.idOf(name));
  const presence = presenceOf(cells, names);
  const entry: ClaimEntry = {
    id,
    kind: cells.oneOf('kind', KINDS, said === undefined ? 'statement' : 'outcome'),
    label: { en: cells.text('label') ?? labelOf(cells.text('figure'), gloss) },
    gloss: { en: gloss },
    topics: topics.length > 0 ? topics : [names.topics.idOf(cells.text('theme') ?? THEME)],
    markets: markets.length > 0 ? markets : [names.markets.idOf(EVERYWHERE)],
    ...figureOf(cells, said, names),
    derived: textOf(cells.text('derived')) ?? undefined,
    restates: cells.text('restates'),
    period: readTimeOf(cells, 'period'),
    presence: presence,
    absent: cells.flag('absent'),
    forecast: cells.flag('forecast'),
    source: source?.entry.id ?? '',
    paragraph: cells.read('paragraph', wholeNumber, NO_LINE),
    fragment: cells.must('fragment', 'give the few words of the source that carry the claim'),
    language: languageOf(cells, source),
    statedBy: names.people.idOf(cells.text('stated_by') ?? source?.entry.short ?? 'unknown'),
    via: listed(several(cells.text('via')).map((name) => names.people.idOf(name))),
    statedOn: readTimeOf(cells, 'stated_on'),
    public: publicOf(cells),
  };
  return { theme, entry };
}

const NO_LINE = 'is no whole number from 1; count the lines of the text that are not empty';
const UNREADABLE_FIGURE =
  'is no figure that can be read; write it as "61 million bicycles", "more than 12.6 billion GBP", "80 to 100 million bicycles", "40 %" or "top 3"';

const listed = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list);

function sourceOf(cells: CellReader, { sources, broken }: SourceRows): SourceRow | undefined {
  const said = cells.must('source', 'name the source by its id in the sheet of sources');
  if (said === '') return undefined;
  const found = sources.find(({ entry }) => entry.id === slug(said) || entry.title === said);
  if (found !== undefined) return found;
  const row = broken.get(slug(said));
  const ids = sources.map(({ entry }) => entry.id);
  cells.say(
    'source',
    row === undefined
      ? `is no source of the sheet of sources; ${suggest(slug(said), ids, 'the sources')}`
      : `is the source of row ${row} there, which cannot be used; mend that row`,
  );
  return undefined;
}

const LONGEST_LABEL = 40;

/** A few words for a mark: the figure, or the beginning of the sentence. */
function labelOf(figure: string | undefined, gloss: string): string {
  if (figure !== undefined) return figure;
  if (gloss.length <= LONGEST_LABEL) return gloss;
  return `${gloss.slice(0, LONGEST_LABEL).replace(/\s+\S*$/, '')}…`;
}

/** In a sheet without a column for it, a figure is of the metric that its unit says. */
function figureOf(
  cells: CellReader,
  said: SaidFigure | undefined,
  { metrics, bases, units }: Names,
): Pick<ClaimEntry, 'metric' | 'basis' | 'quantity'> {
  const named = cells.text('metric') ?? (cells.has('metric') ? undefined : said?.unit);
  const basis =
    cells.text('basis') ?? (named === undefined || said === undefined ? undefined : AS_GIVEN);
  if (said?.unit === '') cells.say('figure', NO_UNIT);
  return {
    metric: named === undefined ? undefined : metrics.idOf(named),
    basis: basis === undefined ? undefined : bases.idOf(basis),
    quantity:
      said === undefined
        ? undefined
        : {
            ...said,
            numbers: [...said.numbers],
            unit: units.idOf(said.unit === '' ? 'unit' : said.unit),
          },
  };
}

const AS_GIVEN = 'As given';
const NO_UNIT =
  'has no unit; write what is counted after the number: "61 million bicycles", "40 %"';

function wholeNumber(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}

function languageOf(cells: CellReader, source: SourceRow | undefined): ClaimEntry['language'] {
  if (cells.text('fragment_language') === undefined) return undefined;
  const language = cells.oneOf('fragment_language', [...LANGUAGES, 'pt'] as const, 'en');
  return language === source?.entry.language ? undefined : language;
}

function presenceOf(cells: CellReader, { things }: Names): ClaimEntry['presence'] {
  if (cells.text('presence') === undefined) return undefined;
  const step = cells.oneOf('presence', PRESENCE_STEPS, 'entry');
  return { step, of: things.idOf(cells.text('presence_of') ?? 'On sale') };
}

function publicOf(cells: CellReader): ClaimEntry['public'] {
  const time = readTimeOf(cells, 'public');
  const period = time === undefined ? null : parsePeriod(time);
  if (period?.ok !== true) return undefined;
  const { from, to } = period.value;
  return { earliest: from, latest: to, basis: { en: 'as the spreadsheet gives it' } };
}
