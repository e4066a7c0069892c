import fc from 'fast-check';
import { interval, type Interval } from '@/domain/figures/interval';
import type { Quantity, QuantityForm, Scale } from '@/domain/figures/quantity';

const ends = { min: 0, max: 5 } as const;

/** An interval that holds something: ends among 0 to 5 (so that they often coincide), open, closed or infinite. */
export const arbInterval: fc.Arbitrary<Interval> = fc
  .tuple(fc.integer(ends), fc.integer(ends), fc.boolean(), fc.boolean(), fc.nat(9), fc.nat(9))
  .map(([a, b, loOpen, hiOpen, noLo, noHi]) => {
    const lo = noLo === 0 ? -Infinity : Math.min(a, b);
    const hi = noHi === 0 ? Infinity : Math.max(a, b);
    return lo === hi ? interval(lo, hi) : interval(lo, hi, { lo: loOpen, hi: hiOpen });
  });

/** As `arbInterval`, at or above 0, as counts and sums of money are. */
export const arbAmount: fc.Arbitrary<Interval> = arbInterval.filter(({ lo }) => lo >= 0);

/** Enough numbers to tell any two intervals of `arbInterval` apart. */
export const GRID: readonly number[] = Array.from({ length: 33 }, (_, index) => index / 4 - 1.5);

/** A decimal string as printed: up to six digits before the point, up to three after it. */
export const arbPrintedNumber: fc.Arbitrary<string> = fc
  .tuple(fc.nat(999_999), fc.option(fc.stringMatching(/^\d{1,3}$/), { nil: null }))
  .map(([whole, decimals]) => (decimals === null ? String(whole) : `${whole}.${decimals}`));

export const arbScale: fc.Arbitrary<Scale> = fc.constantFrom(
  'one',
  'thousand',
  'million',
  'billion',
);

const ONE_NUMBER: readonly QuantityForm[] = [
  'value',
  'about',
  'truncated',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
];

/** Any figure that can be printed, in one of the units. */
export function arbQuantity(
  units: readonly [string, ...string[]] = ['phones'],
  number: fc.Arbitrary<string> = arbPrintedNumber,
): fc.Arbitrary<Quantity> {
  const [unit, scale] = [fc.constantFrom(...units), arbScale];
  const single = fc.record({
    form: fc.constantFrom(...ONE_NUMBER),
    numbers: fc.tuple(number),
    scale,
    unit,
  });
  const pair = fc.record({
    form: fc.constantFrom<QuantityForm>('range', 'rank'),
    numbers: fc
      .tuple(number, number)
      .map(([a, b]): [string, string] => (Number(a) <= Number(b) ? [a, b] : [b, a])),
    scale,
    unit,
  });
  return fc.oneof({ weight: 3, arbitrary: single }, { weight: 1, arbitrary: pair });
}
