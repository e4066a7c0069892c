import fc from 'fast-check';
import { KINDS } from '@/domain/record/claim';
import { DISAGREEMENT_KINDS, VERDICTS } from '@/domain/record/record';
import { LANGUAGES } from '@/domain/basics/text';
import { EVERY_CORPUS, type Facet, type YearRange } from '@/domain/selection/choices';
import { AS_PRINTED, MEASURES, SCALE_TYPES } from '@/domain/figures/lens';
import { ENTRY_LISTS, LISTS, NUMBERS, STORY, type Place } from '@/domain/selection/place';
import { SORT_COLUMNS } from '@/domain/selection/sort-claims';
import { FRAME_SCHEMES, TABS, type QueryKey, type QueryValues } from '@/view/query-values';
import type { ViewState } from '@/view/view-state';
import type { Day } from '@/domain/time/day';
import type { LinkContext } from '@/view/links/context';
import type { KnownRecord } from '@/view/links/known-record';
import { settle } from '@/view/links/cross-field';
import { restoreSearchText } from '@/view/links/search-text';

type Years = NonNullable<KnownRecord['years']>;
const YEARS: Years = { from: 2010, to: 2019 };

/** The site as it was when the first links were published. Not read from `data/`: laws hold for any ids, old ones too. */
export const LINK_CONTEXT: LinkContext = {
  base: '/',
  panels: ['sales', 'revenue', 'expansion', 'strategy'],
  years: YEARS,
  currencies: { own: 'cny', all: ['cny', 'usd', 'eur'] },
  corpora: ['articles', 'added'],
  beside: ['acme', 'acme-2'],
  ids: {
    themes: ['sales', 'revenue', 'expansion', 'strategy'],
    topics: words(
      'internet-services fintech aiot online-retail own-shops marketing brand hardware partners growth',
      'competition company phones revenue market-entry factories accessories market-rank',
    ),
    markets: words(
      'world india brazil europe germany latin-america united-states indonesia china abroad',
    ),
    kinds: KINDS,
    sources: [
      'la-tribune-2015',
      'uptofast-2015',
      'data-news-2017',
      'techkou-2019',
      'xiaomi-mi-2015',
    ],
  },
};

function words(...lines: readonly string[]): readonly string[] {
  return lines.join(' ').split(' ');
}

/** Any text that the text filter can hold. */
export const arbSearchText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '',
      '61 million',
      '100%',
      'a+b & c',
      'Été “1,19” (ca.)',
      '雷军',
      'a_b-c.d~e*f!',
    ),
  )
  .map(restoreSearchText);

export function arbYears({ from, to }: Years): fc.Arbitrary<YearRange> {
  const end = fc.option(fc.integer({ min: from, max: to }), { nil: null });
  return fc.tuple(end, end).map(([a, b]) => {
    const reversed = a !== null && b !== null && a > b;
    return reversed ? { from: b, to: a } : { from: a, to: b };
  });
}

/** A set of ids as a view holds it: sorted, without doubles. */
function arbIds(ids: readonly string[] | null): fc.Arbitrary<readonly string[]> {
  return fc.subarray([...(ids ?? [])]).map((chosen) => chosen.toSorted());
}

function arbPlace(panels: readonly string[]): fc.Arbitrary<Place> {
  const taken: readonly string[] = [...panels, ...LISTS, STORY, NUMBERS, 'embed'];
  const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  const segment = id.filter((name) => !taken.includes(name));
  return fc.oneof(
    fc.constantFrom({ page: 'overview' } as const, { page: 'numbers' } as const),
    fc.constantFrom(...panels).map((panel) => ({ page: 'panel', panel }) as const),
    fc.constantFrom(...LISTS).map((list) => ({ page: 'list', list }) as const),
    fc
      .tuple(fc.constantFrom(...ENTRY_LISTS), id)
      .map(([list, entry]) => ({ page: 'entry', list, id: entry }) as const),
    fc.integer({ min: 1, max: 99 }).map((step) => ({ page: 'story', step }) as const),
    fc
      .tuple(fc.array(segment, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '/'))
      .map(([path, slash]) => ({ page: 'unknown', path: `/${path.join('/')}${slash}` }) as const),
  );
}

/** Any day from long before the record to long after it. */
export const arbDay: fc.Arbitrary<Day> = fc
  .date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2049-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

/** Any edition that an address can name. */
export const arbEdition: fc.Arbitrary<string> = fc
  .tuple(arbDay, fc.stringMatching(/^[0-9a-f]{8}$/))
  .map(([day, hash]) => `${day}-${hash}`);

/** For each key any value that an address of this site can hold. */
export function arbValues(context: LinkContext = LINK_CONTEXT): {
  readonly [K in QueryKey]: fc.Arbitrary<QueryValues[K]>;
} {
  const facet = (key: Facet): fc.Arbitrary<readonly string[]> => arbIds(context.ids[key]);
  return {
    years: arbYears(context.years ?? YEARS),
    themes: facet('themes'),
    topics: facet('topics'),
    markets: facet('markets'),
    kinds: facet('kinds'),
    sources: facet('sources'),
    corpus: fc.constantFrom(EVERY_CORPUS, ...(context.corpora ?? [])),
    asof: fc.option(arbDay, { nil: null }),
    compare: fc.option(arbDay, { nil: null }),
    q: arbSearchText,
    measure: fc.constantFrom(...MEASURES),
    scale: fc.constantFrom(...SCALE_TYPES),
    cur: fc.constantFrom(
      null,
      AS_PRINTED,
      // The record's own is read as null.
      ...(context.currencies?.all ?? []).filter((word) => word !== context.currencies?.own),
    ),
    verdict: fc.option(fc.constantFrom(...VERDICTS), { nil: null }),
    disagreement: fc.option(fc.constantFrom(...DISAGREEMENT_KINDS), { nil: null }),
    tab: fc.constantFrom(...TABS),
    sort: fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }),
    claim: fc.option(
      fc
        .tuple(
          fc.constantFrom('', ...(context.beside ?? []).map((name) => `${name}.`)),
          fc.integer({ min: 0, max: 9_999_999 }),
        )
        .map(([record, n]) => `${record}c-${String(n).padStart(4, '0')}`),
      { nil: null },
    ),
    with: fc.constantFrom(null, ...(context.beside ?? [])),
    lang: fc.constantFrom(null, ...LANGUAGES),
    edition: fc.option(arbEdition, { nil: null }),
    scheme: fc.constantFrom(null, ...FRAME_SCHEMES),
  };
}

/** Any view that an address of this site can hold. */
export function arbView(context: LinkContext = LINK_CONTEXT): fc.Arbitrary<ViewState> {
  return (
    fc
      .record({ place: arbPlace(context.panels), ...arbValues(context), embed: fc.boolean() })
      // What does not go together no address holds.
      .map((view) => settle(view).view)
  );
}
