import type { Day } from '@/domain/time/day';
import { VERDICTS } from '@/domain/record/record';
import { LANGUAGES } from '@/domain/basics/text';
import type { Facet } from '@/domain/selection/choices';
import { MEASURES, SCALE_TYPES } from '@/domain/figures/lens';
import { DEFAULT_VIEW, TABS, type ViewState } from '../view-state';
import type { Decoded, LinkContext, RawValue } from './context';
import { formatIds, parseIds } from './id-list';
import { formatSearchText, parseSearchText } from './search-text';
import { tidyWord } from './percent';
import {
  formatSort,
  parseClaim,
  parseCorpus,
  parseCurrency,
  parseDay,
  parseEdition,
  parseSort,
  parseWord,
} from './words';
import { formatYears, parseYears } from './years';

/** A key of the query is a field of the view; the place, and whether it is embedded, stand in the path. */
export type QueryKey = Exclude<keyof ViewState, 'place' | 'embed'>;

/** What the values of keys are read by, but for ids. */
export type KnownNames = Pick<LinkContext, 'years' | 'currencies' | 'corpora'>;

export type Row<T> = {
  /** Whether a key that comes twice adds up. Of any other the first counts. */
  readonly adds: boolean;
  readonly decode: (raw: RawValue, context: KnownNames) => Decoded<T>;
  /** The value as it stands in an address; empty for the default, which is left out. */
  readonly encode: (view: ViewState) => string;
};

/**
 * The one table of keys, in the order in which they are written (SPEC 2.1). A field added to `ViewState` is an error
 * here until it has its row, reader and writer. `v` is no state and no row: `version.ts`.
 */
export const ROWS: { readonly [K in QueryKey]: Row<ViewState[K]> } = {
  years: {
    adds: false,
    decode: (raw, { years }) => parseYears(raw, years),
    encode: (view) => formatYears(view.years),
  },
  themes: facetRow('themes'),
  topics: facetRow('topics'),
  markets: facetRow('markets'),
  kinds: facetRow('kinds'),
  sources: facetRow('sources'),
  corpus: {
    adds: false,
    decode: (raw, { corpora }) => parseCorpus(raw, corpora),
    encode: ({ corpus }) => (corpus === DEFAULT_VIEW.corpus ? '' : corpus),
  },
  asof: dayRow('asof'),
  compare: dayRow('compare'),
  q: {
    adds: false,
    decode: (raw) => parseSearchText(raw.text),
    encode: (view) => formatSearchText(view.q),
  },
  measure: wordRow('measure', MEASURES),
  scale: wordRow('scale', SCALE_TYPES),
  cur: {
    adds: false,
    decode: (raw, { currencies }) => parseCurrency(raw, currencies),
    encode: ({ cur }) => cur ?? '',
  },
  verdict: {
    adds: false,
    decode: ({ text, last }) => parseWord(tidyWord(text), VERDICTS, null, last),
    encode: (view) => view.verdict ?? '',
  },
  tab: wordRow('tab', TABS),
  sort: { adds: false, decode: parseSort, encode: (view) => formatSort(view.sort) },
  claim: { adds: false, decode: parseClaim, encode: (view) => view.claim ?? '' },
  lang: {
    adds: false,
    decode: ({ text, last }) => parseWord(primaryTag(tidyWord(text)), LANGUAGES, null, last),
    encode: (view) => view.lang ?? '',
  },
  edition: { adds: false, decode: parseEdition, encode: (view) => view.edition ?? '' },
};

/** `fr-BE` and `zh_Hans` ask for a language in one of its forms: we have one form of each. */
function primaryTag(word: string): string {
  return word.replace(/^([a-z]{2})[-_][a-z0-9-_]+$/, '$1');
}

/** A key with a few words, of which one is the default. */
function wordRow<K extends 'measure' | 'scale' | 'tab'>(
  key: K,
  words: readonly ViewState[K][],
): Row<ViewState[K]> {
  const otherwise: ViewState[K] = DEFAULT_VIEW[key];
  return {
    adds: false,
    decode: ({ text, last }) => parseWord(tidyWord(text), words, otherwise, last),
    encode: (view) => (view[key] === otherwise ? '' : view[key]),
  };
}

function dayRow(key: 'asof' | 'compare'): Row<Day | null> {
  return { adds: false, decode: parseDay, encode: (view) => view[key] ?? '' };
}

function facetRow(facet: Facet): Row<readonly string[]> {
  return {
    adds: true,
    decode: (raw) => parseIds(raw.text),
    encode: (view) => formatIds(view[facet]),
  };
}

export function isQueryKey(key: string): key is QueryKey {
  return Object.hasOwn(ROWS, key);
}

/** The keys in the order of the table. */
export const QUERY_KEYS: readonly QueryKey[] = Object.keys(ROWS).filter(isQueryKey);
