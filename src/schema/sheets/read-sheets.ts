import type { Language } from '@/domain/basics/text';
import { parsePeriod } from '@/domain/time/period';
import { yearsOf } from '@/domain/time/period';
import { isCurrencyCode } from '@/domain/figures/pair';
import type { UNIT_TYPES, Dataset, ExchangeRates } from '@/domain/record/record';
import { checkRecord } from '../check-record';
import { FORMAT } from '../entries';
import { readRecord } from '../record/read-record';
import { wholeRecord } from '../record/whole-record';
import { readClaims, type ClaimRow, type Names } from './claim-rows';
import { CLAIM_COLUMNS, SOURCE_COLUMNS } from '@/domain/export/sheet-columns';
import { EVERYWHERE, makeNames, type NameList } from './names';
import { proposePanels } from './propose-panels';
import { ratesFile } from './rates-file';
import { readSheet, type Sheet } from './read-sheet';
import { located } from './record-problems';
import { byWeight, type SheetProblem } from './sheet-problem';
import { ADDED, OWN, readSources, type SourceRow } from './source-rows';

/** A spreadsheet as text, and what the reader's file is called. */
export type SheetText = { readonly file: string; readonly text: string };

export type SheetsInput = {
  readonly claims: SheetText;
  readonly sources: SheetText;
  /** What the record is about, and its title. */
  readonly company: string;
  readonly title: string;
  /** Today's, which the edition is of. */
  readonly day: string;
  /** With which money of other currencies is converted; null where there are none. */
  readonly rates: ExchangeRates | null;
};

export type SheetsRecord = {
  /** The files of the record, by their paths within its folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** All that is right of it; null where no claim is. */
  readonly dataset: Dataset | null;
  readonly problems: readonly SheetProblem[];
};

const LANGUAGES: readonly Language[] = ['en'];

/**
 * A record from two spreadsheets, claims and sources: each row that is right, and all that is wrong with the others, those first
 * that matter most. Never throws.
 */
export function readSheets(input: SheetsInput): SheetsRecord {
  const names = emptyNames();
  const sourceSheet = readSheet(input.sources.file, input.sources.text, SOURCE_COLUMNS);
  const { sources, broken, problems: ofSources } = readSources(sourceSheet, names.people);
  const claimSheet = readSheet(input.claims.file, input.claims.text, CLAIM_COLUMNS);
  const { claims, problems: ofClaims } = readClaims(claimSheet, { sources, broken }, names);
  const texts = filesOf(input, sources, claims, names);
  const sheets = { claims: claimSheet, sources: sourceSheet };
  const found = checkRecord(texts, { languages: LANGUAGES }).flatMap((problem) =>
    located(problem, { sheets, sources, claims }),
  );
  const problems = [
    ...sourceSheet.problems,
    ...ofSources,
    ...claimSheet.problems,
    ...ofClaims,
    ...found,
    ...emptySheets(claimSheet, sourceSheet),
  ];
  const dataset = claims.length === 0 ? null : wholeRecord(readRecord(texts));
  return { texts, dataset, problems: byWeight(problems) };
}

function emptyNames(): Names {
  return {
    themes: makeNames(),
    topics: makeNames(),
    markets: makeNames(),
    metrics: makeNames(),
    bases: makeNames(),
    units: makeUnits(),
    people: makeNames(),
    things: makeNames(),
  };
}

/** Units keep their codes: money is named by the three letters of its currency. */
function makeUnits(): NameList {
  const others = makeNames();
  const codes = new Set<string>();
  return {
    idOf: (said) => {
      if (!isCurrencyCode(said)) return others.idOf(said);
      codes.add(said);
      return said;
    },
    all: () => [...[...codes].map((code) => ({ id: code, name: { en: code } })), ...others.all()],
  };
}

function emptySheets(...sheets: readonly Sheet[]): readonly SheetProblem[] {
  return sheets
    .filter(({ columns, rows }) => columns.length > 0 && rows.length === 0)
    .map(({ file }) => ({
      file,
      row: null,
      column: null,
      found: null,
      message: 'has names of columns and no entries; write one in each row below them',
      weight: 'wrong',
    }));
}

type UnitType = (typeof UNIT_TYPES)[number];

const UNIT_OF: Readonly<Record<string, { readonly type: UnitType; readonly symbol: string }>> = {
  percent: { type: 'percent', symbol: '%' },
  factor: { type: 'factor', symbol: '×' },
  rank: { type: 'rank', symbol: 'rank' },
};

function unitEntry({ id, name }: { readonly id: string; readonly name: { readonly en: string } }) {
  const money = isCurrencyCode(id) ? { type: 'money', symbol: id } : null;
  const { type, symbol } = money ?? UNIT_OF[id] ?? { type: 'count', symbol: name.en };
  return { id, name, type, symbol: { en: symbol } };
}

/** The files of the record that the rows make: the same that a folder of JSON has. */
function filesOf(
  { company, title, day, rates }: SheetsInput,
  sources: readonly SourceRow[],
  claims: readonly ClaimRow[],
  names: Names,
): ReadonlyMap<string, string> {
  const head = { schema: FORMAT };
  const everywhere = names.markets.idOf(EVERYWHERE);
  const themes = names.themes.all();
  const units = names.units.all().map(unitEntry);
  const money = units.filter(({ type }) => type === 'money').map(({ id }) => id);
  const vocabulary = {
    ...head,
    title: { en: title },
    company: { en: company },
    years: yearsIn(claims, day),
    edition: day,
    currency: mostUsed(claims, money),
    panels: proposePanels(themes, claims, everywhere),
    corpora: corporaOf(sources),
    themes: themes.map((theme) => ({ ...theme, short: theme.name })),
    topics: names.topics.all().map((topic) => ({ ...topic, lane: true })),
    markets: names.markets.all().map((market) => ({
      ...market,
      within: null,
      lane: market.id !== everywhere,
      place: market.id !== everywhere,
    })),
    metrics: names.metrics
      .all()
      .map((metric) => ({ ...metric, unit: unitOfMetric(metric.id, claims) })),
    bases: names.bases.all().map((basis) => ({ ...basis, counts: basis.name })),
    units,
    people: names.people.all().map((person) => ({ ...person, role: person.name })),
    things: names.things.all(),
    relations: [],
  };
  const files: (readonly [string, unknown])[] = [
    ['vocabulary.json', vocabulary],
    ['sources.json', { ...head, sources: sources.map(({ entry }) => entry) }],
    ['exchange-rates.json', ratesFile(rates)],
    ['conflicts.json', { ...head, assessments: [] }],
    ['promises.json', { ...head, promises: [], verdicts: [] }],
    ...themes.map(
      ({ id }) =>
        [`timelines/${id}.json`, { ...head, theme: id, claims: ofTheme(claims, id) }] as const,
    ),
  ];
  return new Map(files.map(([name, value]) => [name, `${JSON.stringify(value, null, 2)}\n`]));
}

function ofTheme(claims: readonly ClaimRow[], theme: string) {
  return claims.filter((claim) => claim.theme === theme).map(({ entry }) => entry);
}

function yearsIn(claims: readonly ClaimRow[], day: string): { from: number; to: number } {
  const years = claims.flatMap(({ entry: { period } }) => {
    const read = period === undefined ? null : parsePeriod(period);
    return read?.ok === true ? [yearsOf(read.value)] : [];
  });
  const now = Number(day.slice(0, 4));
  if (years.length === 0) return { from: now, to: now };
  return {
    from: Math.min(...years.map(({ from }) => from)),
    to: Math.max(...years.map(({ to }) => to)),
  };
}

function mostUsed(claims: readonly ClaimRow[], money: readonly string[]): string | null {
  const uses = (code: string): number =>
    claims.filter(({ entry }) => entry.quantity?.unit === code).length;
  return money.toSorted((a, b) => uses(b) - uses(a))[0] ?? null;
}

function unitOfMetric(metric: string, claims: readonly ClaimRow[]): string {
  return (
    claims.find(({ entry }) => entry.metric === metric && entry.quantity !== undefined)?.entry
      .quantity?.unit ?? 'percent'
  );
}

function corporaOf(sources: readonly SourceRow[]) {
  const own = { id: OWN, name: { en: 'sources' }, one: { en: 'source' }, added: false };
  const added = {
    id: ADDED,
    name: { en: 'added sources' },
    one: { en: 'added source' },
    added: true,
  };
  return sources.some(({ entry }) => entry.corpus === ADDED) ? [own, added] : [own];
}
