import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { fileName } from './file-name';

const VOCABULARY = { company: { en: 'Xiaomi' }, years: { from: 2010, to: 2019 } };
const nameOf = (view: Partial<ViewState>): string =>
  fileName(VOCABULARY, { ...DEFAULT_VIEW, ...view }, 'csv');

describe('the name of a file', () => {
  test.each<[string, Partial<ViewState>]>([
    ['xiaomi-claims-2010-2019.csv', {}],
    [
      'xiaomi-revenue-2013-2015.csv',
      { place: { page: 'panel', panel: 'revenue' }, years: { from: 2013, to: 2015 } },
    ],
    [
      'xiaomi-targets-2015.csv',
      { place: { page: 'list', list: 'targets' }, years: { from: 2015, to: 2015 } },
    ],
    [
      'xiaomi-claim-c-0042-2010-2019.csv',
      { place: { page: 'entry', list: 'claims', id: 'c-0042' } },
    ],
    [
      'xiaomi-claims-2010-2019-articles-only-selection-as-known-on-2015-05-01.csv',
      { corpus: 'articles', markets: ['india'], asof: '2015-05-01' },
    ],
    ['xiaomi-claims-2010-2019-selection.csv', { q: '../../etc' }],
  ])('says what is in it: %s', (name, view) => {
    expect(nameOf(view)).toBe(name);
  });

  test('holds nothing that a file system minds', () => {
    const name = fileName(
      { ...VOCABULARY, company: { en: 'Société « A/B » \\ 小米: C' } },
      DEFAULT_VIEW,
      'json',
      'growth',
    );
    expect(name).toBe('societe-a-b-c-claims-growth-2010-2019.json');
  });
});
