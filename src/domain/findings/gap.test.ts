import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbQuantity } from '@/testing/arb-quantity';
import { judge } from '@/testing/judge';
import { makeClaim, makeDataset, type ClaimOverrides } from '@/testing/make-claim';
import { howFarOff, outcomeShown } from './gap';

const RECORD = makeDataset([]);

function gap(aim: string, came: string, change: ClaimOverrides = {}): readonly number[] | null {
  const about = { metric: 'revenue', period: '2015' };
  const target = makeClaim({ ...about, kind: 'target', quantity: aim });
  const off = howFarOff(RECORD, target, makeClaim({ ...about, quantity: came, ...change }));
  return off === null ? null : [off.lo, off.hi];
}

describe('how far off', () => {
  test.each([
    ['100 billion CNY', '66.8 billion CNY', [-0.3325, -0.3315]],
    ['more-than 100 billion CNY', '120 billion CNY', [0.195, 0.205]],
    ['range 80..100 million phones', 'more-than 70 million phones', [-0.125, Infinity]],
    ['100 million phones', 'less-than 30 million phones', [-1, -0.7]],
  ])('%s against %s', (aim, came, ends) => {
    const off = gap(aim, came) ?? [];
    expect(off).toHaveLength(2);
    for (const [index, end] of ends.entries()) expect(off[index]).toBeCloseTo(end, 10);
  });

  test('across currencies is as wide as the rate of the year leaves it', () => {
    const [lo = 0, hi = 0] = gap('16 billion USD', '78 billion CNY') ?? [];
    expect(lo).toBeCloseTo(-0.229, 3);
    expect(hi).toBeCloseTo(-0.219, 3);
  });

  test.each<[string, string, string, ClaimOverrides]>([
    ['of ranks', 'rank 1..3 rank', 'rank 4..4 rank', {}],
    ['of shares', '50 percent', '40 percent', {}],
    ['of years', '2015 year', '2016 year', {}],
    ['of a ceiling', 'at-most 100 million phones', '90 million phones', {}],
    ['of unlike units', '100 million phones', '90 billion CNY', {}],
    ['from nothing', '0 million phones', '90 million phones', {}],
    ['of another metric', '100 million phones', '90 million phones', { metric: 'founded' }],
    ['of after the due day', '100 million phones', '90 million phones', { period: '2016' }],
  ])('is not defined %s', (_name, aim, came, change) => {
    expect(gap(aim, came, change)).toBeNull();
  });

  test('is below nothing exactly where the target is missed', () => {
    // Phones have no rank.
    const figure = arbQuantity(['phones'], fc.constantFrom('1', '1.5', '2', '7')).filter(
      ({ form }) => form !== 'rank',
    );
    fc.assert(
      fc.property(figure, figure, (aim, came) => {
        const target = makeClaim({ id: 'c-0002', kind: 'target', quantity: aim });
        const outcome = makeClaim({ quantity: came });
        const off = howFarOff(RECORD, target, outcome);
        if (off === null) return;
        const verdict = judge(makeDataset([target, outcome]), target, '2020-01-01').verdict;
        if (verdict === 'missed') expect(off.hi).toBeLessThanOrEqual(0);
        if (verdict === 'met') expect(off.lo).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the outcome shown', () => {
  const target = makeClaim({ id: 'c-0100', kind: 'target', quantity: '60 million phones' });

  test('is the most exact that decides', () => {
    const record = makeDataset([
      target,
      makeClaim({ id: 'c-0001', quantity: 'more-than 60 million phones' }),
      makeClaim({ id: 'c-0002', quantity: '61 million phones' }),
      makeClaim({ id: 'c-0003', quantity: '61.12 million phones' }),
    ]);
    expect(outcomeShown(judge(record, target, '2020-01-01'))?.id).toBe('c-0003');
  });

  test('is the first of an editor’s claims that has such a figure, and never a promise', () => {
    const open = { ...target, period: null };
    const verdict = {
      claim: open.id,
      verdict: 'late',
      because: ['c-0001', 'c-0002', 'c-0003'],
      note: { en: 'Late.' },
    } as const;
    const others = [
      makeClaim({ id: 'c-0001', kind: 'target', quantity: '90 million phones' }),
      makeClaim({ id: 'c-0002', metric: 'revenue' }),
      makeClaim({ id: 'c-0003', kind: 'estimate' }),
    ];
    const record = makeDataset([open, ...others], { verdicts: [verdict] });
    expect(outcomeShown(judge(record, open, '2020-01-01'))?.id).toBe('c-0003');
  });

  test('is none where the day alone decides', () => {
    expect(outcomeShown(judge(makeDataset([target]), target, '2020-01-01'))).toBeNull();
  });
});
