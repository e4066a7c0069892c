import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BarMark } from '@/charts/years/year-chart-data';
import { together } from './together';

const more = (count: number): string => `and ${count} more`;

function barAt(index: number, hi: number, year: number): BarMark {
  return {
    key: `c-${index}`,
    claims: [`c-${index}`],
    text: { figure: `figure ${index}`, lines: ['said'] },
    year,
    series: 'sold',
    form: 'solid',
    lo: 0,
    hi,
    label: String(hi),
    shorter: [],
    part: null,
    saidBy: null,
    sign: index === 3 ? 'conflict' : index === 1 ? 'counted' : null,
    added: false,
  };
}

describe('bars that cannot be told apart', () => {
  it('stay as they are as long as there are few', () => {
    const bars = Array.from({ length: 100 }, (_, index) => barAt(index, 5, 2015));
    expect(together(bars, more)).toBe(bars);
  });

  it('are one bar, which names some, counts the others, has all claims, and is in conflict where one is', () => {
    const bars = Array.from({ length: 101 }, (_, index) => barAt(index, 5, 2015));
    const [bar, ...others] = together(bars, more);
    expect(others).toEqual([]);
    expect(bar?.claims).toEqual(bars.map(({ key }) => key));
    expect(bar?.label).toBe('5 +100');
    expect(bar?.sign).toBe('conflict');
    expect(bar?.text).toEqual({
      figure: 'figure 0',
      lines: [
        'said',
        '+ figure 1',
        '+ figure 2',
        '+ figure 3',
        '+ figure 4',
        '+ figure 5',
        'and 95 more',
      ],
    });
  });

  it('lose no claim and gain none, stand within a step of where they were, and are few', () => {
    const arbBars = fc
      .array(
        fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 2010, max: 2019 })),
        {
          minLength: 101,
          maxLength: 3000,
          size: 'max',
        },
      )
      .map((list) => list.map(([hi, year], index) => barAt(index, hi, year)));
    fc.assert(
      fc.property(arbBars, (bars) => {
        const gathered = together(bars, more);
        expect(gathered.flatMap(({ claims }) => claims).toSorted()).toEqual(
          bars.map(({ key }) => key).toSorted(),
        );
        const top = Math.max(...bars.map(({ hi }) => hi), 1);
        const byKey = new Map(bars.map((bar) => [bar.key, bar]));
        for (const { claims, hi, year } of gathered) {
          for (const claim of claims) {
            const own = byKey.get(claim);
            expect(own?.year).toBe(year);
            expect(Math.abs((own?.hi ?? 0) - hi)).toBeLessThanOrEqual(top / 4);
          }
        }
        expect(gathered.length).toBeLessThanOrEqual(100);
      }),
      { numRuns: 40 },
    );
  });
});
