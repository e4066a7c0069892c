import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbRivals } from '@/testing/arb-claim';
import { makeAssessment, makeClaim, makeDataset, makeStatement } from '@/testing/make-claim';
import { readRealRecord } from '@/testing/real-record';
import { agree, agreementsWith, conflictsWith } from './agreement';
import { findConflicts } from './conflict';

/** Names and rates, without a claim. */
const RECORD = makeDataset([]);

const target = { kind: 'target', metric: 'revenue', basis: 'announced', period: '2015' } as const;

describe('agreement', () => {
  test('is one from either side, never with itself, and never a contradiction', () => {
    fc.assert(
      fc.property(arbRivals, (claims) => {
        const pairs = new Set(
          findConflicts(RECORD, claims).flatMap((conflict) =>
            conflict.pairs.map((pair) => pair.toSorted().join(' ')),
          ),
        );
        for (const a of claims) {
          expect(agree(RECORD, a, a)).toBe(false);
          for (const b of claims) {
            expect(agree(RECORD, a, b)).toBe(agree(RECORD, b, a));
            if (agree(RECORD, a, b)) expect(pairs).not.toContain([a.id, b.id].toSorted().join(' '));
          }
        }
      }),
    );
  });

  test('is that of intervals: 100 bn CNY and 16 bn USD, but not 32', () => {
    const yuan = makeClaim({ ...target, id: 'c-0001', quantity: '100 billion CNY' });
    const dollars = makeClaim({ ...target, id: 'c-0002', quantity: '16 billion USD' });
    const twice = makeClaim({ ...target, id: 'c-0003', quantity: '32 billion USD' });
    const dataset = makeDataset([yuan, dollars, twice]);
    expect(agreementsWith(dataset, yuan)).toEqual([dollars]);
    expect(conflictsWith(dataset, yuan)).toMatchObject([{ rivals: [twice] }]);
  });

  test('is not of two that an editor sets against each other in words', () => {
    const claims = ['c-0001', 'c-0002', 'c-0003'].map((id) =>
      makeClaim({ ...target, id, quantity: '100 billion CNY' }),
    );
    const sides = [['c-0001'], ['c-0002']];
    const assessments = [makeAssessment({ kind: 'words', key: 'words', sides })];
    const dataset = { ...makeDataset(claims), assessments };
    const agreeing = claims.map((claim) => agreementsWith(dataset, claim).map(({ id }) => id));
    expect(agreeing).toEqual([['c-0003'], ['c-0003'], ['c-0001', 'c-0002']]);
  });

  test.each([
    ['another period', { period: '2017' }],
    ['another basis', { basis: 'sold' }],
    ['another kind', { kind: 'outcome' }],
    ['another market', { markets: ['india'] }],
    ['no longer on record', { withdrawn: { on: '2020-01-01', reason: { en: 'misread' } } }],
    ['a currency of which no rate is known', { quantity: '16 billion GBP' }],
    ['the same amount, converted by the source itself', { restates: 'c-0001' }],
  ] as const)('is not asked of %s', (_name, overrides) => {
    const yuan = makeClaim({ ...target, quantity: '100 billion CNY' });
    const other = makeClaim({ ...target, id: 'c-0002', quantity: '100 billion CNY', ...overrides });
    expect(agree(RECORD, yuan, other)).toBe(false);
  });

  test('across currencies needs the rates from whichever side it is asked', () => {
    const quantities = ['100 billion CNY', '16 billion USD'] as const;
    const [early, late] = quantities.map((quantity, index) =>
      // Without a period they are about the years in which they were said: of 2003 there is no rate.
      makeClaim({
        ...target,
        id: `c-000${index}`,
        quantity,
        period: null,
        statedOn: index === 0 ? '2015' : '2003',
      }),
    );
    if (early === undefined || late === undefined) throw new Error('two were made');
    expect(agree(RECORD, early, late)).toBe(false);
    expect(agree(RECORD, late, early)).toBe(false);
  });

  test('is not asked of words', () => {
    const words = makeStatement();
    expect(agree(RECORD, words, { ...words, id: 'c-0002' })).toBe(false);
  });
});

describe('conflicts of one claim', () => {
  test('are those of the whole record, claim by claim', () => {
    const dataset = readRealRecord();
    const pairs = findConflicts(dataset, dataset.claims).flatMap((conflict) =>
      conflict.pairs.map((pair) => [conflict.key, ...pair.toSorted()].join(' ')),
    );
    const found = dataset.claims.flatMap((claim) =>
      conflictsWith(dataset, claim).flatMap(({ conflict, rivals }) =>
        rivals.map((rival) => [conflict.key, ...[claim.id, rival.id].toSorted()].join(' ')),
      ),
    );
    expect(pairs.length).toBeGreaterThan(5);
    expect(new Set(found)).toEqual(new Set(pairs));
    expect(found).toHaveLength(2 * pairs.length);
  });

  test('are found for a claim that the record in view does not hold', () => {
    const sixteen = makeClaim({ ...target, id: 'c-0001', quantity: '16 billion USD' });
    const twice = makeClaim({ ...target, id: 'c-0002', quantity: '32 billion USD' });
    expect(conflictsWith(makeDataset([sixteen]), twice)).toMatchObject([{ rivals: [sixteen] }]);
  });
});
