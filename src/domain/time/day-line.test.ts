import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbDay } from '@/testing/arb-view';
import { addYears, makeDayLine } from './day-line';

const line = makeDayLine('2013-01-01', '2021-01-01', '2026-11-22');

describe('a line of time', () => {
  it('has a step for each day up to its bend', () => {
    expect(line.stepOf('2013-01-01')).toBe(0);
    expect(line.stepOf('2013-01-02')).toBe(1);
    expect(line.dayAt(line.stepOf('2015-05-01'))).toBe('2015-05-01');
    expect(line.stepOf('2021-01-01')).toBe(2922);
  });

  it('keeps a small part for what lies behind', () => {
    expect(line.dayAt(line.last)).toBe('2026-11-22');
    expect((line.last - 2922) / line.last).toBeCloseTo(0.12, 2);
  });

  it('days beyond it stand at its ends', () => {
    expect(line.stepOf('2000-01-01')).toBe(0);
    expect(line.stepOf('2040-01-01')).toBe(line.last);
    expect(line.dayAt(-5)).toBe('2013-01-01');
    expect(line.dayAt(line.last + 5)).toBe('2026-11-22');
  });

  it('keeps the order of days, there and back, wherever it begins, bends and ends', () => {
    fc.assert(
      fc.property(
        fc.tuple(arbDay, arbDay, arbDay),
        fc.tuple(arbDay, arbDay),
        fc.nat(),
        (ends, days, at) => {
          const [from = '', bend = '', to = ''] = ends.toSorted();
          const any = makeDayLine(from, bend, to);
          const [a = '', b = ''] = days.toSorted();
          expect(any.stepOf(a)).toBeLessThanOrEqual(any.stepOf(b));
          const step = at % (any.last + 1);
          expect(any.stepOf(any.dayAt(step))).toBe(step);
        },
      ),
    );
  });
});

it.each([
  ['2015-05-01', 1, '2016-05-01'],
  ['2016-02-29', 1, '2017-02-28'],
  ['2016-02-29', -4, '2012-02-29'],
])('%s and %i years are %s', (day, years, moved) => {
  expect(addYears(day, years)).toBe(moved);
});
