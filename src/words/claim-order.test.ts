import { describe, expect, it } from 'vitest';
import type { Language } from '@/domain/basics/text';
import type { CurrencyChoice } from '@/domain/figures/lens';
import type { SortColumn } from '@/domain/selection/sort-claims';
import { makeI18n } from '@/i18n/i18n';
import { makeClaim, makeDataset, makeSource, type ClaimOverrides } from '@/testing/make-claim';
import { EN } from '@/testing/panel-input';
import { readRealRecord } from '@/testing/real-record';
import { orderClaims } from './claim-order';
import { attribution, figureOf } from './describe';

/** Ids of the claims with the given parts (`a`, `b`, …), upwards and downwards. */
function order(
  column: SortColumn,
  parts: readonly ClaimOverrides[],
  cur: CurrencyChoice = null,
): readonly [string, string] {
  const claims = parts.map((part, index) => makeClaim({ ...part, id: 'abcdefgh'.charAt(index) }));
  const sources = ['gazette-2015', 'aaa'].map((id) =>
    makeSource({ id, short: id === 'aaa' ? 'Zeit' : 'Gazette' }),
  );
  const dataset = makeDataset(claims, { sources });
  const ids = (descending: boolean): string =>
    orderClaims(claims, { sort: { column, descending }, cur }, dataset, EN)
      .map(({ id }) => id)
      .join('');
  return [ids(false), ids(true)];
}

describe('claims in the order of a table', () => {
  it.each<readonly [SortColumn, readonly ClaimOverrides[], string, string]>([
    [
      'date',
      [{ statedOn: '2016-02' }, { statedOn: '2015-06' }, { statedOn: '2016' }],
      'bca',
      'acb',
    ],
    ['period', [{ period: '2015-H2' }, { period: '2015' }, { period: '2014' }], 'cba', 'abc'],
    // What is seen is the gloss, not the label; small letters and accents as a dictionary has them.
    [
      'claim',
      [
        { label: { en: 'a' }, gloss: { en: 'Zebra.' } },
        { label: { en: 'b' }, gloss: { en: 'été.' } },
        { label: { en: 'c' }, gloss: { en: 'East.' } },
      ],
      'cba',
      'abc',
    ],
    ['kind', [{ kind: 'outcome' }, { kind: 'interim' }, { kind: 'target' }], 'cba', 'abc'],
    ['theme', [{ theme: 'strategy' }, { theme: 'sales' }], 'ba', 'ab'],
    // By "speaker · source" as it stands there, not by the source's id.
    ['source', [{ source: 'aaa' }, { source: 'gazette-2015' }], 'ba', 'ab'],
    [
      'value',
      [
        { quantity: '7.2 million phones' },
        { quantity: 'at-most 8 million phones' },
        { quantity: 'more-than 6 million phones' },
      ],
      'cab',
      'bac',
    ],
  ])('by %s', (column, parts, upwards, downwards) => {
    expect(order(column, parts)).toEqual([upwards, downwards]);
  });

  it('has money as one currency, and other units apart', () => {
    const parts = [
      { quantity: '43.8 billion CNY', period: '2015' },
      { quantity: '32 billion USD', period: '2015' },
      { quantity: '61 million phones', period: '2015' },
      { quantity: '1 billion EUR', period: '2015' },
    ] as const;
    expect(order('value', parts)).toEqual(['cdab', 'cbad']);
    expect(order('value', parts, 'usd')).toEqual(['cdab', 'cbad']);
    expect(order('value', parts, 'printed')).toEqual(['cdab', 'cbad']);
  });

  it('is that of the words on the whole record', () => {
    const dataset = readRealRecord();
    const seen = (column: SortColumn): readonly string[] =>
      orderClaims(
        dataset.claims,
        { sort: { column, descending: false }, cur: null },
        dataset,
        EN,
      ).map((claim) =>
        column === 'claim' ? EN.say(claim.gloss) : attribution(dataset, claim, EN),
      );
    const dictionary = new Intl.Collator('en', { numeric: true });
    for (const column of ['claim', 'source'] as const) {
      const texts = seen(column);
      const wrong = texts.filter((text, at) => dictionary.compare(texts[at - 1] ?? '', text) > 0);
      expect(wrong).toEqual([]);
    }
  });

  it('has 32 bn USD above 43.8 bn CNY', () => {
    const dataset = readRealRecord();
    const revenue = dataset.claims.filter(({ theme }) => theme === 'revenue');
    const figures = orderClaims(
      revenue,
      { sort: { column: 'value', descending: true }, cur: null },
      dataset,
      EN,
    ).map((claim) => figureOf(dataset, claim, EN).replaceAll('\u00a0', ' '));
    expect(figures.indexOf('32 bn USD')).toBeGreaterThan(-1);
    expect(figures.indexOf('32 bn USD')).toBeLessThan(figures.indexOf('43.8 bn CNY'));
  });
});

/** Glosses in one language, as a reader of it finds them in the column of claims. */
function glossesIn(language: Exclude<Language, 'en'>, glosses: readonly string[]): string {
  const claims = glosses.map((gloss, index) =>
    makeClaim({ id: `c-000${index}`, gloss: { en: String(9 - index), [language]: gloss } }),
  );
  const i18n = makeI18n(language);
  const sort = { column: 'claim', descending: false } as const;
  return orderClaims(claims, { sort, cur: 'printed' }, makeDataset(claims), i18n)
    .map(({ gloss }) => i18n.say(gloss))
    .join(' ');
}

describe('claims stand in the order of the reader’s language', () => {
  it.each([
    ['fr', ['zèbre', 'été', 'Eau'], 'Eau été zèbre'],
    ['de', ['Zug', 'über', 'Uhr'], 'über Uhr Zug'],
    // By how they are spoken: lei, xiao, zhong.
    ['zh', ['中国', '小米', '雷军'], '雷军 小米 中国'],
  ] as const)('%s', (language, glosses, expected) => {
    expect(glossesIn(language, glosses)).toBe(expected);
  });
});
