/** A small, sound record for tests, to be changed and then found at fault. */
import type * as v from 'valibot';
import type { Colour } from '@/domain/record/record';
import type {
  claimEntry,
  exchangeRatesFile,
  sourcesFile,
  timelineFile,
  vocabularyFile,
} from '@/schema/entries';
import type { conflictsFile, promisesFile } from '@/schema/finding-entries';
import type { storyFile } from '@/schema/story-entries';

export type ClaimInput = v.InferInput<typeof claimEntry>;
export type Draft = {
  vocabulary: v.InferInput<typeof vocabularyFile>;
  sources: v.InferInput<typeof sourcesFile>;
  rates: v.InferInput<typeof exchangeRatesFile>;
  conflicts: v.InferInput<typeof conflictsFile>;
  promises: v.InferInput<typeof promisesFile>;
  /** Null for a record without one. */
  story: v.InferInput<typeof storyFile> | null;
  sales: v.InferInput<typeof timelineFile>;
  strategy: v.InferInput<typeof timelineFile>;
  published: string;
};

/** A claim that 61 million phones were sold in 2014, as changed. */
export function makeClaim(id: string, change: Partial<ClaimInput> = {}): ClaimInput {
  return {
    id,
    kind: 'outcome',
    label: { en: '61 M phones' },
    gloss: { en: 'It sold 61 million phones.' },
    topics: ['phones'],
    markets: ['world'],
    metric: 'smartphones-sold',
    basis: 'sold',
    quantity: { form: 'value', numbers: ['61'], scale: 'million', unit: 'phones' },
    period: '2014',
    source: 'gazette-2015',
    paragraph: 2,
    fragment: 'then 61 million in 2014',
    statedBy: 'xiaomi',
    ...change,
  };
}

const name = (en: string): { name: { en: string } } => ({ name: { en } });

type Panel = Draft['vocabulary']['panels'][number];

function panelHead(id: string): Pick<Panel, 'id' | 'name' | 'themes' | 'subtitle' | 'description'> {
  const text = { en: id };
  return { id, name: text, themes: [id], subtitle: text, description: text };
}

/** A panel of phones by year, of the theme with its id. */
export function yearsPanel(id: string, colour: Colour): Extract<Panel, { kind: 'years' }> {
  const axis = {
    metric: 'smartphones-sold',
    market: 'world',
    unit: 'phones',
    scale: 'million',
  } as const;
  return { ...panelHead(id), kind: 'years', colour, noun: null, ...axis };
}

/** A panel of lanes, of the theme with its id. */
export function lanesPanel(id: string, lanes: 'markets' | 'topics', colour: Colour): Panel {
  return { ...panelHead(id), kind: 'lanes', lanes, colour, presence: null, measures: [] };
}

function makeVocabulary(): Draft['vocabulary'] {
  const metric = (id: string, unit: string) => ({ id, unit, ...name(id) });
  const unit = (id: string, type: Draft['vocabulary']['units'][number]['type']) => ({
    id,
    type,
    symbol: { en: '' },
    ...name(id),
  });
  return {
    schema: 2,
    title: { en: 'A record' },
    company: { en: 'A company' },
    years: { from: 2014, to: 2015 },
    edition: '2020-01-01',
    currency: 'CNY',
    corpora: [
      { id: 'articles', added: false, one: { en: 'article' }, ...name('articles') },
      { id: 'added', added: true, one: { en: 'page' }, ...name('added pages') },
    ],
    panels: [yearsPanel('sales', 'blue'), lanesPanel('strategy', 'topics', 'orange')],
    themes: ['sales', 'strategy'].map((id) => ({ id, short: { en: id }, ...name(id) })),
    topics: [
      { id: 'phones', lane: false, ...name('Phones') },
      { id: 'aiot', lane: true, ...name('AIoT') },
    ],
    markets: [
      { id: 'world', within: null, lane: false, place: false, wikidata: null, ...name('World') },
      { id: 'europe', within: null, lane: true, place: true, wikidata: null, ...name('Europe') },
      {
        id: 'germany',
        within: 'europe',
        lane: false,
        place: true,
        wikidata: null,
        ...name('Germany'),
      },
    ],
    metrics: [
      metric('smartphones-sold', 'phones'),
      metric('revenue', 'CNY'),
      metric('growth', 'factor'),
      metric('rank', 'rank'),
    ],
    bases: [{ id: 'sold', counts: { en: 'Sold.' }, ...name('Sold') }],
    units: [
      unit('phones', 'count'),
      unit('countries', 'count'),
      unit('CNY', 'money'),
      unit('EUR', 'money'),
      unit('factor', 'factor'),
      unit('rank', 'rank'),
      unit('year', 'year'),
    ],
    people: ['xiaomi', 'press'].map((id) => ({
      id,
      role: { en: id },
      person: false,
      wikidata: null,
      ...name(id),
    })),
    things: [{ id: 'shop', ...name('Shop') }],
    relations: [],
  };
}

function makeSource(
  id: string,
  language: 'en' | 'nl',
  day: string,
): Draft['sources']['sources'][number] {
  return {
    id,
    corpus: 'articles',
    title: id,
    publisher: id,
    short: id,
    author: null,
    language,
    url: 'https://example.org/',
    public: { earliest: day, latest: day, basis: { en: 'printed' } },
    relays: ['press'],
    note: null,
    weak: false,
    seed: `${id}.txt`,
  };
}

/** The record's files as objects. Each call gives new ones. */
export function makeDraft(): Draft {
  const rate = { cnyPerUsd: 6.2, cnyPerEur: 6.82, usdPerEur: 1.1 };
  const stated = {
    metric: 'revenue',
    kind: 'target',
    source: 'courant-2017',
    period: '2017',
  } as const;
  const yuan = { form: 'more-than', numbers: ['100'], scale: 'billion', unit: 'CNY' } as const;
  return {
    vocabulary: makeVocabulary(),
    sources: {
      schema: 2,
      sources: [
        makeSource('gazette-2015', 'en', '2015-07-02'),
        makeSource('courant-2017', 'nl', '2017-01-12'),
      ],
    },
    rates: {
      schema: 2,
      years: { '2014': rate, '2015': rate },
      months: { '2015-07': { cnyPerEur: 6.8, usdPerEur: 1.1 } },
      sources: [{ pair: 'cnyPerUsd', source: 'a bank' }],
    },
    conflicts: { schema: 2, assessments: [] },
    promises: { schema: 2, promises: [], verdicts: [] },
    story: null,
    sales: {
      schema: 2,
      theme: 'sales',
      claims: [
        makeClaim('c-0001'),
        makeClaim('c-0002', {
          ...stated,
          quantity: { ...yuan, numbers: [...yuan.numbers] },
          fragment: 'meer dan honderd miljard yuan (13,6 miljard euro)',
        }),
        makeClaim('c-0003', {
          ...stated,
          quantity: { form: 'value', numbers: ['13.6'], scale: 'billion', unit: 'EUR' },
          fragment: 'yuan (13,6 miljard euro)',
          restates: 'c-0002',
        }),
      ],
    },
    strategy: { schema: 2, theme: 'strategy', claims: [makeStatement('c-0004')] },
    published: '# ids\ngazette-2015\ncourant-2017\nc-0001\nc-0002\nc-0003\nc-0004\n',
  };
}

/** A claim in words, without a figure. */
export function makeStatement(id: string, change: Partial<ClaimInput> = {}): ClaimInput {
  return {
    id,
    kind: 'plan',
    label: { en: 'Into AIoT' },
    gloss: { en: 'It wants to invest in AIoT.' },
    topics: ['aiot'],
    markets: ['world'],
    source: 'gazette-2015',
    paragraph: 3,
    fragment: 'investing in the smart home',
    statedBy: 'xiaomi',
    ...change,
  };
}

/** The record as texts by file name, after `change`. */
export function makeTexts(change: (draft: Draft) => unknown = () => null): Map<string, string> {
  const draft = makeDraft();
  change(draft);
  const json = (value: unknown): string => JSON.stringify(value, null, 2);
  return new Map([
    ['vocabulary.json', json(draft.vocabulary)],
    ['sources.json', json(draft.sources)],
    ['exchange-rates.json', json(draft.rates)],
    ['conflicts.json', json(draft.conflicts)],
    ['promises.json', json(draft.promises)],
    ...(draft.story === null ? [] : [['stories/minute.json', json(draft.story)] as const]),
    ['timelines/sales.json', json(draft.sales)],
    ['timelines/strategy.json', json(draft.strategy)],
    ['published-ids.txt', draft.published],
  ]);
}
