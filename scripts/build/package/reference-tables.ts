import { formatPair } from '@/domain/figures/pair';
import { UNIT_TYPES, type Dataset, type Named, type Rate } from '@/domain/record/record';
import type { Row } from '@/domain/export/csv';
import { day, flag, key, mustText, oneOf, rate, refersTo, text, type Field } from './schema';
import { makeTable, type Table } from './table';

/** What claims refer to: sources, exchange rates and every list of names. */
export function referenceTables(dataset: Dataset): readonly Table[] {
  return [
    sourceTable(dataset),
    relayTable(dataset),
    ...rateTables(dataset),
    ...nameTables(dataset),
  ];
}

function sourceTable({ sources, vocabulary }: Dataset): Table {
  return makeTable('sources', {
    title: 'Sources',
    fields: [
      key(),
      oneOf(
        'corpus',
        vocabulary.corpora.map(({ id }) => id),
      ),
      mustText('title'),
      mustText('publisher'),
      text('author'),
      mustText('language'),
      { name: 'url', type: 'string', format: 'uri', constraints: { required: true } },
      day('public_from', true),
      day('public_to', true),
      mustText('public_basis'),
      flag('weak'),
      text('note'),
    ],
    primaryKey: ['id'],
    rows: sources.map((source) => ({
      id: source.id,
      corpus: source.corpus,
      title: source.title,
      publisher: source.publisher,
      author: source.author,
      language: source.language,
      url: source.url,
      public_from: source.public.earliest,
      public_to: source.public.latest,
      public_basis: source.public.basis.en,
      weak: source.weak,
      note: source.note?.en ?? null,
    })),
  });
}

function relayTable({ sources }: Dataset): Table {
  return makeTable('source-relays', {
    title: 'What each source retells',
    fields: [mustText('source'), mustText('relays')],
    primaryKey: ['source', 'relays'],
    foreignKeys: [refersTo('source', 'sources'), refersTo('relays', 'people')],
    rows: sources.flatMap(({ id, relays }) => relays.map((one) => ({ source: id, relays: one }))),
  });
}

function rateTables({ rates }: Dataset): readonly Table[] {
  return [
    makeTable('exchange-rates', {
      title: 'Average exchange rates of each year',
      fields: [
        { name: 'year', type: 'integer', constraints: { required: true, unique: true } },
        ...rateFields(rates.years),
      ],
      primaryKey: ['year'],
      rows: Object.entries(rates.years).map(([year, table]) => ({
        year: Number(year),
        ...rateCells(table),
      })),
    }),
    makeTable('exchange-rates-monthly', {
      title: 'Average exchange rates of single months',
      fields: [key('month', '^[0-9]{4}-[0-9]{2}$'), ...rateFields(rates.months)],
      primaryKey: ['month'],
      rows: Object.entries(rates.months).map(([month, table]) => ({ month, ...rateCells(table) })),
    }),
    makeTable('exchange-rate-sources', {
      title: 'Where the exchange rates come from',
      fields: [mustText('pair'), mustText('source')],
      rows: rates.sources.map(({ pair, source }) => ({ pair: formatPair(pair), source })),
    }),
  ];
}

type RateTables = Readonly<Record<string, readonly Rate[]>>;

/** A column for each pair, in the order in which the files first name them; required where every row has it. */
function rateFields(tables: RateTables): readonly Field[] {
  const all = Object.values(tables).map(rateCells);
  const columns = new Set(all.flatMap((cells) => Object.keys(cells)));
  return [...columns].map((name) =>
    rate(
      name,
      all.every((cells) => Object.hasOwn(cells, name)),
    ),
  );
}

function rateCells(table: readonly Rate[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    table.map(({ of, per, value }) => [`${of.toLowerCase()}_per_${per.toLowerCase()}`, value]),
  );
}

function nameTables({ vocabulary }: Dataset): readonly Table[] {
  const { themes, topics, markets, metrics, bases, units, people, things, relations } = vocabulary;
  return [
    names('themes', 'Themes', themes),
    names('topics', 'Topics', topics),
    makeTable('markets', {
      title: 'Markets',
      fields: [key(), mustText('name'), text('within'), wikidata],
      primaryKey: ['id'],
      foreignKeys: [refersTo('within', '')],
      rows: markets.map(({ id, name, within, wikidata: item }) => ({
        id,
        name: name.en,
        within,
        wikidata: item,
      })),
    }),
    makeTable('metrics', {
      title: 'Metrics',
      fields: [key(), mustText('name'), mustText('unit')],
      primaryKey: ['id'],
      foreignKeys: [refersTo('unit', 'units')],
      rows: metrics.map(({ id, name, unit }) => ({ id, name: name.en, unit })),
    }),
    names('bases', 'Bases: what a figure counts', bases, [mustText('counts')], ({ counts }) => ({
      counts: counts.en,
    })),
    names('units', 'Units', units, [oneOf('type', UNIT_TYPES)], ({ type }) => ({ type })),
    names(
      'people',
      'People and bodies',
      people,
      [text('role'), wikidata, flag('person')],
      (party) => ({
        role: party.role.en,
        wikidata: party.wikidata,
        person: party.person,
      }),
    ),
    names('things', 'Things that can be there and go', things),
    relationTable(relations),
  ];
}

/** Item of the same thing in Wikidata, where one is certain. */
const wikidata = text('wikidata', { constraints: { pattern: '^Q[1-9][0-9]*$' } });

function relationTable(relations: Dataset['vocabulary']['relations']): Table {
  const metric = (name: string, description: string): Field => text(name, { description });
  return makeTable('relations', {
    title: 'What claims on several metrics say together',
    fields: [
      key(),
      oneOf('kind', ['growth', 'share']),
      metric('base', 'Of a growth: the metric of the year before and of the year.'),
      metric('growth', 'Of a growth: what the one is multiplied by.'),
      metric('part', 'Of a share.'),
      metric('whole', 'Of a share.'),
      metric('share', 'Of a share: the part divided by the whole.'),
      text('whole_market', { description: 'Market of the whole, where it is another.' }),
    ],
    primaryKey: ['id'],
    foreignKeys: [
      ...['base', 'growth', 'part', 'whole', 'share'].map((name) => refersTo(name, 'metrics')),
      refersTo('whole_market', 'markets'),
    ],
    rows: relations.map((relation) => ({
      id: relation.id,
      kind: relation.kind,
      base: relation.kind === 'growth' ? relation.metric : null,
      growth: relation.kind === 'growth' ? relation.growth : null,
      part: relation.kind === 'share' ? relation.part : null,
      whole: relation.kind === 'share' ? relation.whole : null,
      share: relation.kind === 'share' ? relation.share : null,
      whole_market: relation.kind === 'share' ? relation.wholeMarket : null,
    })),
  });
}

function names<Entry extends Named>(
  name: string,
  title: string,
  entries: readonly Entry[],
  fields: readonly Field[] = [],
  rest: (entry: Entry) => Row = () => ({}),
): Table {
  return makeTable(name, {
    title,
    fields: [key(), mustText('name'), ...fields],
    primaryKey: ['id'],
    rows: entries.map((entry) => ({ id: entry.id, name: entry.name.en, ...rest(entry) })),
  });
}
