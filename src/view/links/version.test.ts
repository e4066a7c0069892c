import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../view-state';
import { LINK_CONTEXT } from '@/testing/arb-view';
import { decodeAddress } from './address';
import { splitQuery, type Pair } from './pairs';
import { MIGRATIONS, type Migration } from './migrations';
import { CURRENT_VERSION, migrateQuery } from './version';

function rename(from: string, to: string): (pairs: readonly Pair[]) => readonly Pair[] {
  return (pairs) =>
    pairs.map((pair) => (pair.key === from ? { ...pair, key: to, name: to } : pair));
}

/** Made up: 2 renames a key, 3 renames it again and writes out a default that it changed. */
const MADE_UP: readonly Migration[] = [
  { to: 2, migrate: rename('years', 'period') },
  {
    to: 3,
    migrate: (pairs) => [
      ...rename('period', 'span')(pairs),
      ...(pairs.some(({ key }) => key === 'tab')
        ? []
        : [{ key: 'tab', name: 'tab', value: 'chart', last: false }]),
    ],
  },
];

function migrated(search: string): readonly [readonly string[], readonly number[]] {
  const { pairs, ran } = migrateQuery(splitQuery(search), MADE_UP);
  return [pairs.map(({ key, value }) => `${key}=${value ?? ''}`), ran];
}

describe('4.4 migrations', () => {
  it('run in order, each from the version of the link on', () => {
    expect(migrated('?years=2015&v=1')).toEqual([
      ['span=2015', 'tab=chart', 'v=3'],
      [2, 3],
    ]);
    expect(migrated('?period=2015&v=2')).toEqual([['span=2015', 'tab=chart', 'v=3'], [3]]);
    expect(migrated('?span=2015&v=3')).toEqual([['span=2015', 'v=3'], []]);
    expect(migrated('?years=2015')).toEqual([
      ['span=2015', 'tab=chart', 'v=3'],
      [2, 3],
    ]);
  });

  it('each of them runs for a link of version 1', () => {
    const all = MADE_UP.map(({ to }) => to);
    expect(migrated('?years=2015&v=1')[1]).toEqual(all);
  });

  it('are one for each version, in order', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => index + 2));
    expect(CURRENT_VERSION).toBe(MIGRATIONS.length + 1);
  });

  it('4.5 migrating is idempotent', () => {
    const arbQuery = fc
      .array(
        fc.tuple(
          fc.constantFrom('years', 'period', 'tab', 'v', 'utm_x'),
          fc.string({ maxLength: 5 }),
        ),
      )
      .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));
    fc.assert(
      fc.property(arbQuery, (query) => {
        const once = migrateQuery(splitQuery(query), MADE_UP);
        const twice = migrateQuery(once.pairs, MADE_UP);
        expect(twice).toEqual({ pairs: once.pairs, ran: [], complaint: null });
      }),
    );
  });

  it('2.2 the defaults of version 1 are what they were', () => {
    // A default that is to change needs a new version, and a migration that writes out the old one.
    expect(CURRENT_VERSION).toBe(1);
    expect(DEFAULT_VIEW).toEqual({
      place: { page: 'overview' },
      years: { from: null, to: null },
      themes: [],
      topics: [],
      markets: [],
      kinds: [],
      sources: [],
      corpus: 'all',
      asof: null,
      compare: null,
      q: '',
      measure: 'value',
      scale: 'linear',
      cur: null,
      verdict: null,
      disagreement: null,
      tab: 'chart',
      sort: { column: 'date', descending: false },
      claim: null,
      with: null,
      lang: null,
      edition: null,
      scheme: null,
      embed: false,
    });
  });
});

describe('v', () => {
  const issuesOf = (search: string): readonly string[] =>
    decodeAddress({ pathname: '/', search }, LINK_CONTEXT).issues.map(
      ({ key, reason, asked, shown }) => `${key} ${reason} ${asked} → ${shown}`,
    );

  it('4.1 is 1 where a key of ours has none', () => {
    expect(migrateQuery(splitQuery('?years=2015'), MADE_UP).ran).toEqual([2, 3]);
    expect(migrateQuery(splitQuery('?utm_source=x'), MADE_UP).ran).toEqual([]);
    expect(migrateQuery(splitQuery(''), MADE_UP)).toEqual({ pairs: [], ran: [], complaint: null });
  });

  it.each(['1', '01', '1.', '1)', '1,%20and', '1%3E'])('3.6 v=%s is 1', (v) => {
    expect(issuesOf(`?years=2015&v=${v}`)).toEqual([]);
  });

  it.each(['x', '0', '-1', '1.5', '12345'])('4.2 v=%s is no version', (v) => {
    expect(issuesOf(`?years=2015&v=${v}`)).toEqual([`v malformed ${v} → 1`]);
  });

  it('4.3 a newer one is read as far as it goes, and that is said', () => {
    const search = '?years=2015&lens=odd&tab=table&v=7';
    const read = decodeAddress({ pathname: '/', search }, LINK_CONTEXT);
    expect(issuesOf(search)).toEqual(['v newer-version 7 → 1']);
    expect(read.canonical).toBe('/?years=2015&tab=table&v=1');
    expect(read.foreign).toEqual(['lens=odd']);
  });
});
