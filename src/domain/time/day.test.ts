import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth, fractionalYear, isDay, yearOf } from './day';

const arbDay = fc
  .date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('9999-12-30T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

describe('isDay', () => {
  test('knows every day of the calendar', () => {
    fc.assert(
      fc.property(arbDay, (day) => {
        expect(isDay(day)).toBe(true);
      }),
    );
  });

  test.each(['2016-02-29', '2000-02-29', '2015-12-31', '2015-04-30'])('knows %s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each([
    '2015-02-29',
    '1900-02-29',
    '2015-04-31',
    '2015-00-10',
    '2015-13-01',
    '2015-01-00',
    '2015-1-1',
    '2015-01-01T00:00:00Z',
    ' 2015-01-01',
    '2015',
    '',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

test.each([
  [2015, 2, 28],
  [2016, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2015, 4, 30],
  [2015, 12, 31],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test('yearOf is the year of the day', () => {
  expect(yearOf('2015-12-31')).toBe(2015);
});

describe('fractionalYear', () => {
  test('begins with the year and gives each day its share of it', () => {
    expect(fractionalYear('2015-01-01')).toBe(2015);
    expect(fractionalYear('2015-07-02')).toBeCloseTo(2015 + 182 / 365, 10);
    expect(fractionalYear('2016-12-31')).toBeCloseTo(2016 + 365 / 366, 10);
  });

  test('keeps the order of days and stays within the year', () => {
    fc.assert(
      fc.property(arbDay, arbDay, (a, b) => {
        expect(Math.sign(fractionalYear(a) - fractionalYear(b))).toBe(a < b ? -1 : Number(a > b));
        expect(Math.floor(fractionalYear(a))).toBe(yearOf(a));
      }),
    );
  });
});
