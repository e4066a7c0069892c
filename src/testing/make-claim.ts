import type { Claim } from '@/domain/record/claim';
import { parsePair, type Pair } from '@/domain/figures/pair';
import { parsePeriod, type Period } from '@/domain/time/period';
import type { Quantity, QuantityForm, Scale } from '@/domain/figures/quantity';
import { QUANTITY_FORMS, SCALES } from '@/domain/figures/quantity';
import {
  indexRecord,
  type Assessment,
  type Dataset,
  type ExchangeRates,
  type LanesPanel,
  type PanelEntry,
  type Rate,
  type Source,
  type Vocabulary,
  type YearsPanel,
} from '@/domain/record/record';

/** A period from the notation of the data files, `2015-H1`. Throws where it is none: a test is wrong then. */
export function makePeriod(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('; '));
  return parsed.value;
}

/** 61 million phones, as changed. */
export function makeQuantity(overrides: Partial<Quantity> = {}): Quantity {
  return { form: 'value', numbers: ['61'], scale: 'million', unit: 'phones', ...overrides };
}

const WRITTEN = /^(?:([a-z-]+) )?(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?: ([a-z]+))? (\w+)$/;

/**
 * A quantity in one line: `61 million phones`, `more-than 70 million phones`, `range 80..100 million phones`,
 * `rank 1..3 rank`, `2010 year`. Throws where it is none.
 */
export function quantityOf(text: string): Quantity {
  const match = WRITTEN.exec(text);
  if (match === null) throw new Error(`not a quantity: ${text}`);
  const [, form = 'value', first = '', second, scale = 'one', unit = ''] = match;
  if (!isForm(form) || !isScale(scale)) throw new Error(`not a quantity: ${text}`);
  return { form, numbers: second === undefined ? [first] : [first, second], scale, unit };
}

function isForm(text: string): text is QuantityForm {
  return QUANTITY_FORMS.some((form) => form === text);
}

function isScale(text: string): text is Scale {
  return Object.hasOwn(SCALES, text);
}

/** As a claim; periods and quantities may be written in short, `2015-H1` and `61 million phones`. */
export type ClaimOverrides = Partial<Omit<Claim, 'period' | 'statedOn' | 'quantity'>> & {
  readonly period?: Period | string | null;
  readonly statedOn?: Period | string | null;
  readonly quantity?: Quantity | string | null;
};

const periodFrom = (given: Period | string | null): Period | null =>
  typeof given === 'string' ? makePeriod(given) : given;

/** That 61 million phones were sold worldwide in 2014, as the gazette of 2 July 2015 printed it, as changed. */
export function makeClaim(overrides: ClaimOverrides = {}): Claim {
  const { period = '2014', statedOn = null, quantity = makeQuantity(), ...rest } = overrides;
  return {
    id: 'c-0001',
    theme: 'sales',
    kind: 'outcome',
    label: { en: '61 M phones' },
    gloss: { en: 'It sold 61 million phones in 2014.' },
    topics: ['phones'],
    markets: ['world'],
    metric: 'smartphones-sold',
    basis: 'sold',
    quantity: typeof quantity === 'string' ? quantityOf(quantity) : quantity,
    absent: false,
    derived: null,
    restates: null,
    period: periodFrom(period),
    presence: null,
    forecast: false,
    source: 'gazette-2015',
    corpus: 'articles',
    added: rest.corpus === 'added',
    paragraph: 2,
    also: [],
    fragment: { text: 'then 61 million in 2014', language: 'en' },
    statedBy: 'xiaomi',
    via: [],
    statedOn: periodFrom(statedOn),
    public: { earliest: '2015-07-02', latest: '2015-07-02', basis: { en: 'printed' } },
    withdrawn: null,
    ...rest,
  };
}

/** That it wants into smart homes, in words and without a period, as changed. */
export function makeStatement(overrides: ClaimOverrides = {}): Claim {
  return makeClaim({
    theme: 'strategy',
    kind: 'statement',
    label: { en: 'Into smart homes' },
    gloss: { en: 'It wants to invest in smart homes.' },
    topics: ['aiot'],
    metric: null,
    basis: null,
    quantity: null,
    period: null,
    fragment: { text: 'investing in the smart home', language: 'en' },
    ...overrides,
  });
}

/** The gazette of 2 July 2015, in English, as changed. */
export function makeSource(overrides: Partial<Source> = {}): Source {
  return {
    id: 'gazette-2015',
    corpus: 'articles',
    added: overrides.corpus === 'added',
    title: 'Phones sold',
    publisher: 'The Gazette',
    short: 'Gazette',
    author: null,
    language: 'en',
    url: 'https://example.org/phones',
    public: { earliest: '2015-07-02', latest: '2015-07-02', basis: { en: 'printed' } },
    relays: [],
    note: null,
    weak: false,
    seed: null,
    ...overrides,
  };
}

const named = <T extends object>(
  en: string,
  more: T,
): T & { id: string; name: { en: string } } => ({
  id: en.toLowerCase().replaceAll(' ', '-'),
  name: { en },
  ...more,
});

const place = { within: null, lane: true, place: true, wikidata: null };
const gathering = { within: null, lane: false, place: false, wikidata: null };

function panelHead(
  en: string,
): Pick<PanelEntry, 'id' | 'name' | 'themes' | 'colour' | 'subtitle' | 'description'> {
  const id = en.toLowerCase();
  return {
    ...named(en, {}),
    themes: [id],
    colour: 'blue',
    subtitle: { en: `${en} on record` },
    description: { en },
  };
}

/** A panel of figures by year, of the theme of its name. */
export function yearsPanel(
  en: string,
  axis: Pick<YearsPanel, 'metric' | 'unit' | 'scale'>,
): YearsPanel {
  return { ...panelHead(en), kind: 'years', market: 'world', noun: null, ...axis };
}

/** A panel of lanes, of the theme of its name. */
export function lanesPanel(en: string, lanes: LanesPanel['lanes']): LanesPanel {
  return { ...panelHead(en), kind: 'lanes', lanes, presence: null, measures: [] };
}

/** Ids of the real record's shape, few of each: four themes, Germany within Europe, 2010 to 2019. */
export function makeVocabulary(overrides: Partial<Vocabulary> = {}): Vocabulary {
  return {
    title: { en: 'A record' },
    company: { en: 'Xiaomi' },
    years: { from: 2010, to: 2019 },
    edition: '2020-01-01',
    currency: 'CNY',
    corpora: [
      { id: 'articles', name: { en: 'articles' }, one: { en: 'article' }, added: false },
      { id: 'added', name: { en: 'added pages' }, one: { en: 'added page' }, added: true },
    ],
    panels: [
      yearsPanel('Sales', { metric: 'smartphones-sold', unit: 'phones', scale: 'million' }),
      yearsPanel('Revenue', { metric: 'revenue', unit: 'CNY', scale: 'billion' }),
      lanesPanel('Expansion', 'markets'),
      lanesPanel('Strategy', 'topics'),
    ],
    themes: ['Sales', 'Revenue', 'Expansion', 'Strategy'].map((en) => named(en, { short: { en } })),
    topics: [
      named('Phones', { lane: false }),
      named('AIoT', { lane: true }),
      named('Fintech', { lane: true }),
    ],
    markets: [
      named('World', gathering),
      named('China', gathering),
      named('Europe', place),
      named('Germany', { ...place, within: 'europe', lane: false }),
      named('India', place),
    ],
    metrics: [
      named('Smartphones sold', { unit: 'phones' }),
      named('Revenue', { unit: 'CNY' }),
      named('Founded', { unit: 'year' }),
    ],
    bases: [
      named('Sold', { counts: { en: 'Sold.' } }),
      named('Announced', { counts: { en: 'Announced.' } }),
    ],
    units: [
      named('phones', { type: 'count', symbol: { en: '' } } as const),
      { id: 'CNY', name: { en: 'yuan' }, type: 'money', symbol: { en: 'CNY' } },
      { id: 'USD', name: { en: 'US dollar' }, type: 'money', symbol: { en: 'USD' } },
      { id: 'EUR', name: { en: 'euro' }, type: 'money', symbol: { en: 'EUR' } },
      named('percent', { type: 'percent', symbol: { en: '%' } } as const),
      named('factor', { type: 'factor', symbol: { en: '×' } } as const),
      named('rank', { type: 'rank', symbol: { en: 'rank' } } as const),
      named('year', { type: 'year', symbol: { en: '' } } as const),
    ],
    people: [
      named('Xiaomi', { role: { en: 'the company' }, wikidata: null, person: false }),
      named('Lei Jun', { role: { en: 'founder' }, wikidata: null, person: false }),
    ],
    things: [named('Phones', {}), named('Shop', {})],
    relations: [],
    ...overrides,
  };
}

/** Rates as the data files write them: `{ cnyPerUsd: 6.162 }`. Throws where a name is no pair. */
export function makeRates(table: Readonly<Record<string, number>>): readonly Rate[] {
  return Object.entries(table).map(([name, value]) => ({ ...makePair(name), value }));
}

function makePair(name: string): Pair {
  const pair = parsePair(name);
  if (pair === null) throw new Error(`not a pair: ${name}`);
  return pair;
}

/** The real yearly averages of 2014 to 2017 and monthly ones of the two conversions, for rules across currencies. */
export const RATES: ExchangeRates = {
  years: {
    '2014': makeRates({ cnyPerUsd: 6.162, cnyPerEur: 8.1857, usdPerEur: 1.3285 }),
    '2015': makeRates({ cnyPerUsd: 6.2827, cnyPerEur: 6.9733, usdPerEur: 1.1095 }),
    '2016': makeRates({ cnyPerUsd: 6.64, cnyPerEur: 7.3522, usdPerEur: 1.1069 }),
    '2017': makeRates({ cnyPerUsd: 6.7569, cnyPerEur: 7.629, usdPerEur: 1.1297 }),
  },
  months: {
    '2017-01': makeRates({ cnyPerEur: 7.3189, usdPerEur: 1.0614 }),
    '2019-01': makeRates({ cnyPerEur: 7.7503, usdPerEur: 1.1416 }),
  },
  sources: [{ pair: makePair('cnyPerUsd'), source: 'a bank' }],
};

/** That a conflict of the given key is a slip, as changed. */
export function makeAssessment(overrides: Partial<Assessment> = {}): Assessment {
  return {
    id: 'a-quarrel',
    kind: 'conflict',
    key: '',
    sides: [],
    slips: [],
    title: { en: 'A quarrel' },
    reasons: ['slip'],
    note: { en: 'One of them is wrong.' },
    evidence: [],
    ...overrides,
  };
}

/** The claims, indexed, with the vocabulary and rates above and the source of `makeClaim`, as changed. */
export function makeDataset(
  claims: readonly Claim[],
  parts: Partial<
    Pick<Dataset, 'vocabulary' | 'rates' | 'sources' | 'assessments' | 'verdicts' | 'promiseGroups'>
  > = {},
): Dataset {
  return indexRecord({
    vocabulary: makeVocabulary(),
    rates: RATES,
    sources: [makeSource()],
    assessments: [],
    verdicts: [],
    ...parts,
    claims,
  });
}
