import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import type { FilterName } from '@/domain/selection/choices';
import type { Place } from '@/domain/selection/place';
import type { PageScope } from '@/domain/selection/scope';
import { selectPageScope } from '@/site/page-scope';
import { arbScopedView, SCOPED_RECORD, SCOPED_VALUES } from '@/testing/scoped-record';
import { LINK_CONTEXT } from '@/testing/arb-view';
import { decodeAddress } from './links/address';
import type { Codec } from './links/codecs';
import { keysThat } from './defaults';
import type { QueryKey, QueryValues } from './query-values';
import { canReset, countChoices, resetOf } from './reset';
import { deciding, takenChoices } from './taken';
import type { ViewKey, ViewKeys } from './view-key';
import { QUERY_KEYS, VIEW_KEYS, writeKey, type KeysThat } from './view-keys';
import { DEFAULT_VIEW, type ViewState } from './view-state';

function scopeIn(view: ViewState): PageScope {
  const scope = selectPageScope({ dataset: SCOPED_RECORD, view });
  if (scope === null) throw new Error('the record is there');
  return scope;
}

/** What a page is about, in ids. */
function idsIn(view: ViewState): unknown {
  const { claims, conflicts, others, judgements, sources } = scopeIn(view);
  return {
    claims: claims.map(({ id }) => id),
    conflicts: [...conflicts, ...others].map(({ key }) => key),
    judgements: judgements.map(({ target, verdict }) => `${target.id} ${verdict}`),
    sources: sources.map(({ id }) => id),
  };
}

/** A view, a key, and the same view with another value of that key. */
const arbChange: fc.Arbitrary<{ key: QueryKey; view: ViewState; changed: ViewState }> = fc
  .tuple(arbScopedView, fc.constantFrom(...QUERY_KEYS), fc.record(SCOPED_VALUES))
  .map(([view, key, values]) => ({ key, view, changed: { ...view, [key]: values[key] } }));

/** Hundreds of records to look through, on a machine that is busy with other things. */
vi.setConfig({ testTimeout: 60_000 });

describe('a row of the table', () => {
  test('has an answer in every column, or it does not compile', () => {
    type Columns = keyof ViewKey<string>;
    type Forgettable = {
      [C in Columns]: Omit<ViewKey<string>, C> extends ViewKey<string> ? C : never;
    }[Columns];
    expectTypeOf<Forgettable>().toBeNever();
    const { taken: _taken, ...incomplete } = VIEW_KEYS.q;
    // @ts-expect-error -- nothing says whether it is taken away
    const row: ViewKey<string> = incomplete;
    expect(row).not.toHaveProperty('taken');
  });

  test('stands for every field of the view, or it does not compile', () => {
    const { q: _q, ...others } = VIEW_KEYS;
    // @ts-expect-error -- the words have no row
    const table: ViewKeys = others;
    expect(table).not.toHaveProperty('q');
    type Grown = QueryValues & { readonly colour: string };
    type GrownKeys = { readonly [K in keyof Grown]: ViewKey<Grown[K]> };
    // @ts-expect-error -- a field was added and has no row
    const grown: GrownKeys = VIEW_KEYS;
    expect(grown).not.toHaveProperty('colour');
  });

  test('reads what it holds, or it does not compile', () => {
    const codec: Codec<string | null> = VIEW_KEYS.claim.codec;
    // @ts-expect-error -- a claim's id is no text to be searched for
    const row: ViewKey<string> = { ...VIEW_KEYS.q, codec };
    expect(row.codec.write('c-0001')).toBe('c-0001');
  });

  test('that filters claims is a filter of the domain, by the same name', () => {
    expectTypeOf<KeysThat<'does', 'filters'>>().toEqualTypeOf<
      FilterName | 'verdict' | 'disagreement'
    >();
  });
});

describe('what a row says of its key is true:', () => {
  test('what neither filters nor rewinds, or is of another page, never changes what a page is about', () => {
    fc.assert(
      fc.property(arbChange, ({ key, view, changed }) => {
        const row = VIEW_KEYS[key];
        fc.pre(!keysThat('filters', 'rewinds').includes(key) || !row.on(view.place));
        expect(idsIn(changed)).toEqual(idsIn(view));
      }),
      { numRuns: 300 },
    );
  });

  test('each key that filters or rewinds does change some page, but the day beside, which is only looked at', () => {
    const pages: readonly Place[] = [
      { page: 'overview' },
      { page: 'list', list: 'targets' },
      { page: 'list', list: 'conflicts' },
    ];
    const changes = (key: QueryKey): boolean =>
      pages.some((place) => {
        const view = { ...DEFAULT_VIEW, place };
        const plain = JSON.stringify(idsIn(view));
        return fc
          .sample<unknown>(SCOPED_VALUES[key], { seed: 8, numRuns: 30 })
          .some((value) => JSON.stringify(idsIn({ ...view, [key]: value })) !== plain);
      });
    const choices = keysThat('filters', 'rewinds');
    expect(choices.filter((key) => !changes(key))).toEqual(['compare']);
  });

  test('a reset leaves all that the page can be about', () => {
    fc.assert(
      fc.property(arbScopedView, (view) => {
        const reset = { ...view, ...resetOf(view) };
        expect(idsIn(reset)).toEqual(idsIn({ ...DEFAULT_VIEW, place: view.place }));
        expect([canReset(reset), countChoices(reset)]).toEqual([false, 0]);
        // The overview, which has no controls for it, takes back a lens too.
        const lens = view.place.page === 'overview' ? (['measure', 'scale'] as const) : [];
        expect(canReset(view)).toBe(
          [...keysThat('filters', 'rewinds'), ...lens].some((key) => writeKey(view, key) !== ''),
        );
        // All else that draws, opens or is pinned stays.
        for (const key of keysThat('draws', 'opens', 'pins'))
          if (!lens.some((taken) => taken === key)) expect(reset[key]).toBe(view[key]);
      }),
    );
  });

  test('what decides a page decides the same page alone', () => {
    fc.assert(
      fc.property(arbScopedView, (view) => {
        const decided = deciding(view, scopeIn(view));
        expect(idsIn(decided)).toEqual(idsIn(view));
        // What is said of the choices is enough to come to the same claims again.
        const said = { ...DEFAULT_VIEW, ...takenChoices(decided) };
        expect(idsIn(said)).toEqual(idsIn(view));
      }),
    );
  });
});

describe('the page as it was written, before the app', () => {
  const script = readFileSync(new URL('../../public/first.js', import.meta.url), 'utf8');
  const isHidden = (search: string, hash = ''): boolean => {
    const dataset: Record<string, string> = {};
    const document = { documentElement: { dataset }, querySelector: () => ({}) };
    const addEventListener = (): void => undefined;
    const setTimeout = addEventListener;
    const location = { search, hash };
    runInNewContext(script, { document, location, addEventListener, setTimeout });
    return dataset['asked'] === 'true';
  };
  // What opens over the page leaves it as it is, there is one language, and frames have a script for their colours.
  const isDrawn = (key: QueryKey): boolean =>
    VIEW_KEYS[key].does !== 'opens' && key !== 'lang' && key !== 'scheme';

  test.each(QUERY_KEYS.filter(isDrawn))('stays unseen where the address has the key %s', (key) => {
    expect(isHidden(`?${key}=x&v=1`)).toBe(true);
    expect(isHidden(`?utm_source=x&${key.toUpperCase()}=x`)).toBe(true);
  });

  test.each(QUERY_KEYS.filter((key) => !isDrawn(key)))('is seen where it has only %s', (key) => {
    expect(isHidden(`?${key}=x&v=1`)).toBe(false);
  });

  test.each([
    '?utm_source=x&amp;years=2015',
    '?utm_source=x&amp;amp;years=2015',
    '?utm_source=x&%23038;years=2015',
    '?years%3D2015%26v%3D1',
    '?v%253D1%2526years%253D2015',
    '?utm_source=x?years=2015',
    '??years=2015',
    '?%E2%80%8Byears=2015',
    '?+ｙｅａｒｓ%20=2015',
  ])('stays unseen at %j, which the app reads', (search) => {
    expect(isHidden(search)).toBe(true);
    expect(decodeAddress({ pathname: '/', search }, LINK_CONTEXT).view.years.from).toBe(2015);
  });

  test('stays unseen where the # of an entity has cut the query', () => {
    expect(isHidden('?utm_source=x&', '#038;years=2015')).toBe(true);
    expect(isHidden('?utm_source=x', '#years=2015')).toBe(false);
  });

  test.each([
    '',
    '?utm_source=x',
    '?fbclid=x&v=1',
    '?gclid=x',
    '?ref=years',
    '?yearly=2015',
    '?next=/a?years=2011',
    '?x=%26years%3D2015',
    '?x=%E9&%E9=1',
    '?token%3Dabc',
  ])('is seen at %j, where it has none of ours', (search) => {
    expect(isHidden(search)).toBe(false);
  });
});
