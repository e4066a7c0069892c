import { describe, expect, test } from 'vitest';
import type { Place } from '../selection/place';
import { fileName, type NameWords } from './file-name';

const XIAOMI = { company: { en: 'Xiaomi' } };
const OVERVIEW: Place = { page: 'overview' };

describe('the name of a file', () => {
  test.each<[string, Place, NameWords]>([
    ['xiaomi-claims-2010-2019.csv', OVERVIEW, { years: '2010-2019' }],
    ['xiaomi-revenue-2015.csv', { page: 'panel', panel: 'revenue' }, { years: '2015' }],
    ['xiaomi-targets.csv', { page: 'list', list: 'targets' }, {}],
    ['xiaomi-claim-c-0042.csv', { page: 'entry', list: 'claims', id: 'c-0042' }, {}],
    ['xiaomi-la-tribune-2015.csv', { page: 'entry', list: 'sources', id: 'la-tribune-2015' }, {}],
  ])('says of which page it is: %s', (name, place, words) => {
    expect(fileName(XIAOMI, { place, words }, 'csv')).toBe(name);
  });

  test('says what else decided it, always in the same order', () => {
    const words: NameWords = {
      day: 'as-known-on-2015-05-01',
      verdict: 'missed',
      selection: 'selection',
      corpus: 'articles-only',
      years: '2010-2019',
    };
    expect(fileName(XIAOMI, { place: OVERVIEW, words }, 'csv', 'growth')).toBe(
      'xiaomi-claims-growth-2010-2019-articles-only-selection-missed-as-known-on-2015-05-01.csv',
    );
  });

  test('holds nothing that a file system minds', () => {
    const company = { en: 'Société « A/B » \\ 小米: C' };
    const words = { selection: '../../etc' };
    expect(fileName({ company }, { place: OVERVIEW, words }, 'json')).toBe(
      'societe-a-b-c-claims-etc.json',
    );
  });
});
