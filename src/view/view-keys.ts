import { EVERY_CORPUS } from '@/domain/selection/choices';
import type { Place } from '@/domain/selection/place';
import {
  besideCodec,
  claimCodec,
  corpusCodec,
  currencyCodec,
  dayCodec,
  disagreementCodec,
  editionCodec,
  idsCodec,
  languageCodec,
  measureCodec,
  scaleCodec,
  schemeCodec,
  sortCodec,
  tabCodec,
  textCodec,
  verdictCodec,
  yearsCodec,
} from './links/codecs';
import type { QueryKey, QueryValues } from './query-values';
import type { NamedAs, ViewKeys } from './view-key';

const everywhere = (): boolean => true;
const onTargets = (place: Place): boolean => place.page === 'list' && place.list === 'targets';
const onConflicts = (place: Place): boolean => place.page === 'list' && place.list === 'conflicts';
const onPanels = ({ page }: Place): boolean => page === 'overview' || page === 'panel';

/** What several keys have in common. */
const FILTER = { does: 'filters', on: everywhere, taken: true, said: false } as const;
const REWIND = { does: 'rewinds', on: everywhere, taken: true, said: false } as const;
const PIN = { does: 'pins', on: everywhere, taken: false, named: null, said: false } as const;

const asSelection = {
  part: 'selection',
  word: (chosen: string | readonly string[]): string => (chosen.length === 0 ? '' : 'selection'),
} as const;
const FACET = { ...FILTER, default: [], codec: idsCodec, named: asSelection } as const;

const asYears: NamedAs<QueryValues['years']> = {
  part: 'years',
  word: (asked, record) => {
    const [from, to] = [asked.from ?? record.from, asked.to ?? record.to];
    return from === to ? String(from) : `${from}-${to}`;
  },
};

/** The rows with all that their types tell; see `VIEW_KEYS`. */
const ROWS = {
  years: {
    ...FILTER,
    default: { from: null, to: null },
    codec: yearsCodec,
    named: asYears,
    said: true,
  },
  themes: FACET,
  topics: FACET,
  markets: FACET,
  kinds: FACET,
  sources: FACET,
  corpus: {
    ...REWIND,
    default: EVERY_CORPUS,
    codec: corpusCodec,
    named: { part: 'corpus', word: (corpus) => (corpus === EVERY_CORPUS ? '' : `${corpus}-only`) },
  },
  asof: {
    ...REWIND,
    default: null,
    codec: dayCodec,
    named: { part: 'day', word: (day) => (day === null ? '' : `as-known-on-${day}`) },
    said: true,
  },
  // The page is read on the earlier day, and so is what is taken away.
  compare: { ...REWIND, default: null, codec: dayCodec, named: null },
  q: { ...FILTER, default: '', codec: textCodec, named: asSelection },
  measure: {
    does: 'draws',
    default: 'value',
    codec: measureCodec,
    on: onPanels,
    taken: true,
    named: null,
    said: false,
  },
  scale: {
    does: 'draws',
    default: 'linear',
    codec: scaleCodec,
    on: onPanels,
    taken: false,
    named: null,
    said: false,
  },
  // Amounts are taken away converted from any page.
  cur: {
    does: 'draws',
    default: null,
    codec: currencyCodec,
    on: everywhere,
    taken: true,
    named: null,
    said: false,
  },
  verdict: {
    ...FILTER,
    default: null,
    codec: verdictCodec,
    on: onTargets,
    named: { part: 'verdict', word: (verdict) => verdict ?? '' },
  },
  disagreement: {
    ...FILTER,
    default: null,
    codec: disagreementCodec,
    on: onConflicts,
    named: { part: 'disagreement', word: (kind) => kind ?? '' },
  },
  tab: {
    does: 'draws',
    default: 'chart',
    codec: tabCodec,
    on: onPanels,
    taken: false,
    named: null,
    said: false,
  },
  sort: {
    does: 'draws',
    default: { column: 'date', descending: false },
    codec: sortCodec,
    on: everywhere,
    taken: true,
    named: null,
    said: false,
  },
  scheme: {
    does: 'draws',
    default: null,
    codec: schemeCodec,
    on: everywhere,
    taken: false,
    named: null,
    said: false,
  },
  claim: {
    does: 'opens',
    default: null,
    codec: claimCodec,
    on: everywhere,
    taken: false,
    named: null,
    said: false,
  },
  with: {
    does: 'draws',
    default: null,
    codec: besideCodec,
    on: onPanels,
    taken: true,
    named: { part: 'beside', word: (name) => (name === null ? '' : `with-${name}`) },
    said: false,
  },
  lang: { ...PIN, default: null, codec: languageCodec },
  edition: { ...PIN, default: null, codec: editionCodec },
} as const satisfies ViewKeys;

/**
 * The one table of keys, in the order in which they are written (SPEC 2.1): a row a key, and in it everything that
 * depends on which keys there are. `v` is no state and no row: `links/version.ts`.
 */
export const VIEW_KEYS: ViewKeys = ROWS;

/** The keys of which a column has this value: `KeysThat<'said', true>`. */
export type KeysThat<C extends 'does' | 'taken' | 'said', Value> = {
  [K in QueryKey]: (typeof ROWS)[K][C] extends Value ? K : never;
}[QueryKey];

export function isQueryKey(key: string): key is QueryKey {
  return Object.hasOwn(VIEW_KEYS, key);
}

/** The keys in the order of the table. */
export const QUERY_KEYS: readonly QueryKey[] = Object.keys(VIEW_KEYS).filter(isQueryKey);

/** The value of a key as it stands in an address; empty for the default, which is left out. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- K ties what a row writes to the field it is given
export function writeKey<K extends QueryKey>(values: QueryValues, key: K): string {
  const { codec, default: otherwise } = VIEW_KEYS[key];
  const text = codec.write(values[key]);
  return text === codec.write(otherwise) ? '' : text;
}
