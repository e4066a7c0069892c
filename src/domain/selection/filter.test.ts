import { countOptions, countYears } from '@/testing/count-choices';
import { describe, expect, test } from 'vitest';
import { makeClaim, makeDataset, makeSource, makeStatement } from '@/testing/make-claim';
import type { Claim } from '../record/claim';
import { countLoosened, filterClaims, overlapsYears } from './filter';
import type { Dataset } from '../record/record';
import { DEFAULT_VIEW } from '@/view/view-state';
import { FACETS, type Filters } from './choices';

const filters = (overrides: Partial<Filters> = {}): Filters => ({ ...DEFAULT_VIEW, ...overrides });
const idsLeft = (dataset: Dataset, overrides: Partial<Filters>): readonly string[] =>
  filterClaims(dataset, filters(overrides)).map(({ id }) => id);

const withdrawn = { on: '2020-01-01', reason: { en: 'misread' } };
const sold2014 = makeClaim({ id: 'c-0001' });
const target2015 = makeClaim({ id: 'c-0002', kind: 'target', period: '2015', statedOn: '2014' });
const inGermany = makeStatement({
  id: 'c-0003',
  theme: 'expansion',
  markets: ['germany'],
  source: 'courant-2017',
  statedOn: '2017-01',
  label: { en: 'Détrôné en Allemagne' },
});
const claims: readonly Claim[] = [sold2014, target2015, inGermany];
const dataset = makeDataset(claims, {
  sources: [makeSource(), makeSource({ id: 'courant-2017', publisher: 'De Courant' })],
});

describe('filters', () => {
  test('that are all off leave everything', () => {
    expect(filterClaims(dataset, filters())).toEqual(claims);
  });

  test.each([
    [{ themes: ['sales'] }, ['c-0001', 'c-0002']],
    [{ themes: ['sales', 'expansion'] }, ['c-0001', 'c-0002', 'c-0003']],
    [{ topics: ['aiot'] }, ['c-0003']],
    [{ markets: ['world'] }, ['c-0001', 'c-0002']],
    [{ kinds: ['target', 'plan'] }, ['c-0002']],
    [{ sources: ['courant-2017'] }, ['c-0003']],
    [{ themes: ['sales'], kinds: ['outcome'] }, ['c-0001']],
    [{ themes: ['sales'], topics: ['aiot'] }, []],
    [{ themes: ['not-a-theme'] }, []],
  ])('%j leave %j', (overrides, left) => {
    expect(idsLeft(dataset, overrides)).toEqual(left);
  });

  test('by years keep what lies in them in part', () => {
    expect(idsLeft(dataset, { years: { from: 2014, to: 2014 } })).toEqual(['c-0001', 'c-0002']);
    expect(idsLeft(dataset, { years: { from: 2015, to: null } })).toEqual(['c-0002', 'c-0003']);
    expect(idsLeft(dataset, { years: { from: null, to: 2013 } })).toEqual([]);
  });

  test('by text find each word in any case and without accents, wherever it stands', () => {
    expect(idsLeft(dataset, { q: 'DETRONE' })).toEqual(['c-0003']);
    expect(idsLeft(dataset, { q: 'détrôné courant' })).toEqual(['c-0003']);
    expect(idsLeft(dataset, { q: 'germany' })).toEqual(['c-0003']);
    expect(idsLeft(dataset, { q: '  61   million ' })).toEqual(['c-0001', 'c-0002']);
    expect(idsLeft(dataset, { q: 'c-0002' })).toEqual(['c-0002']);
    expect(idsLeft(dataset, { q: 'germany 61' })).toEqual([]);
    expect(idsLeft(dataset, { q: '   ' })).toHaveLength(3);
  });

  test('find a market under the one it lies within, and not the other way', () => {
    const inEurope = makeClaim({ id: 'c-0004', markets: ['europe', 'germany'] });
    expect([...countOptions(makeDataset([inEurope]), filters(), 'markets')]).toEqual([
      ['europe', 1],
      ['germany', 1],
    ]);
    expect(idsLeft(dataset, { markets: ['europe'] })).toEqual(['c-0003']);
    expect(
      idsLeft(makeDataset([{ ...inEurope, markets: ['europe'] }]), { markets: ['germany'] }),
    ).toEqual([]);
  });

  test('never leave what is withdrawn, nor count it', () => {
    const gone = makeDataset([makeClaim({ withdrawn })]);
    expect(filterClaims(gone, filters())).toEqual([]);
    for (const facet of FACETS) expect(countOptions(gone, filters(), facet).size).toBe(0);
    expect(countYears(gone, filters()).every(({ count }) => count === 0)).toBe(true);
    expect(countLoosened(gone, filters({ q: 'phones' }), ['q'])).toEqual([
      { filter: 'q', count: 0 },
    ]);
  });
});

test.each([
  [{ from: null, to: null }, true],
  [{ from: 2015, to: 2018 }, true],
  [{ from: 2016, to: 2016 }, true],
  [{ from: 2018, to: null }, true],
  [{ from: null, to: 2015 }, true],
  [{ from: 2019, to: null }, false],
  [{ from: null, to: 2014 }, false],
])('2015 to 2018 overlaps %j: %j', (range, overlaps) => {
  expect(overlapsYears({ from: 2015, to: 2018 }, range)).toBe(overlaps);
});

describe('counts', () => {
  test('of options leave their own filter out of account, and no other', () => {
    const chosen = filters({ themes: ['sales'], kinds: ['outcome'] });
    expect([...countOptions(dataset, chosen, 'kinds')]).toEqual([
      ['outcome', 1],
      ['target', 1],
    ]);
    expect([...countOptions(dataset, chosen, 'themes')]).toEqual([['sales', 1]]);
  });

  test('of years stand for every year on record, also those without a claim', () => {
    const counts = countYears(dataset, filters({ years: { from: 2010, to: 2010 } }));
    expect(counts.map(({ year }) => year)).toEqual([
      2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019,
    ]);
    expect(counts.map(({ count }) => count)).toEqual([0, 0, 0, 0, 2, 1, 0, 1, 0, 0]);
  });
});

describe('filters', () => {
  test('are offered to be loosened by what each would bring, most first', () => {
    const chosen = filters({ themes: ['sales'], kinds: ['plan'], q: 'germany' });
    const names = ['themes', 'kinds', 'q'] as const;
    const loosened = countLoosened(dataset, { ...chosen, kinds: ['statement'] }, names);
    expect(filterClaims(dataset, { ...chosen, kinds: ['statement'] })).toEqual([]);
    expect(loosened).toEqual([
      { filter: 'themes', count: 1 },
      { filter: 'kinds', count: 0 },
      { filter: 'q', count: 0 },
    ]);
  });
});
