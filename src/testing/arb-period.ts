import fc from 'fast-check';
import { daysInMonth } from '@/domain/time/day';
import type { Period } from '@/domain/time/period';
import { makePeriod } from './make-claim';

const two = (n: number): string => String(n).padStart(2, '0');
const arbYear = fc.integer({ min: 1900, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });

/** The notation of a period of every grain but a span. */
const arbSinglePeriodText: fc.Arbitrary<string> = fc.oneof(
  arbYear.map(String),
  fc.tuple(arbYear, fc.integer({ min: 1, max: 2 })).map(([year, half]) => `${year}-H${half}`),
  fc.tuple(arbYear, fc.integer({ min: 1, max: 4 })).map(([year, quarter]) => `${year}-Q${quarter}`),
  fc.tuple(arbYear, month).map(([year, m]) => `${year}-${two(m)}`),
  fc
    .tuple(arbYear, month, fc.nat(30))
    .map(([year, m, day]) => `${year}-${two(m)}-${two((day % daysInMonth(year, m)) + 1)}`),
);

/** The notation of any period: of every grain, spans of two grains among them. */
export const arbPeriodText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: arbSinglePeriodText },
  {
    weight: 1,
    arbitrary: fc
      .tuple(arbSinglePeriodText, arbSinglePeriodText)
      .map(([a, b]) => (makePeriod(a).from <= makePeriod(b).to ? `${a}..${b}` : `${b}..${a}`)),
  },
);

export const arbPeriod: fc.Arbitrary<Period> = arbPeriodText.map(makePeriod);
