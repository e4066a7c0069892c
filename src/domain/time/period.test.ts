import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbPeriod, arbPeriodText } from '@/testing/arb-period';
import { makePeriod } from '@/testing/make-claim';
import { isDay } from './day';
import { parsePeriod, samePeriod, wholeYear, yearsOf } from './period';

describe('parsePeriod', () => {
  test('keeps the text, which is read as the same again', () => {
    fc.assert(
      fc.property(arbPeriodText, (text) => {
        const parsed = parsePeriod(text);
        expect(parsed).toMatchObject({ ok: true });
        if (!parsed.ok) return;
        expect(parsed.value.text).toBe(text);
        expect(parsePeriod(parsed.value.text)).toEqual(parsed);
      }),
    );
  });

  test('give real days, the first not after the last', () => {
    fc.assert(
      fc.property(arbPeriod, ({ from, to }) => {
        expect(isDay(from) && isDay(to)).toBe(true);
        expect(from <= to).toBe(true);
      }),
    );
  });

  test.each([
    ['2015', 'year', '2015-01-01', '2015-12-31'],
    ['2015-H1', 'half', '2015-01-01', '2015-06-30'],
    ['2015-H2', 'half', '2015-07-01', '2015-12-31'],
    ['2015-Q1', 'quarter', '2015-01-01', '2015-03-31'],
    ['2015-Q2', 'quarter', '2015-04-01', '2015-06-30'],
    ['2015-Q3', 'quarter', '2015-07-01', '2015-09-30'],
    ['2015-Q4', 'quarter', '2015-10-01', '2015-12-31'],
    ['2015-02', 'month', '2015-02-01', '2015-02-28'],
    ['2016-02', 'month', '2016-02-01', '2016-02-29'],
    ['2016-02-29', 'day', '2016-02-29', '2016-02-29'],
    ['2015..2018', 'span', '2015-01-01', '2018-12-31'],
    ['2015-04-24..2018-04-24', 'span', '2015-04-24', '2018-04-24'],
    ['2015-06-30..2015-06-30', 'span', '2015-06-30', '2015-06-30'],
    ['2015..2015-06', 'span', '2015-01-01', '2015-06-30'],
    ['2015-06..2015', 'span', '2015-06-01', '2015-12-31'],
    ['2015-H2..2016-02', 'span', '2015-07-01', '2016-02-29'],
  ] as const)('%s is a %s from %s to %s', (text, grain, from, to) => {
    expect(parsePeriod(text)).toEqual({ ok: true, value: { from, to, grain, text } });
  });

  test.each([
    '',
    '15',
    '2015-H3',
    '2015-Q5',
    '2015-Q0',
    '2015-13',
    '2015-00',
    '2015-02-29',
    '2015-6',
    '2015..',
    '..2015',
    '2014..2015..2016',
    '2015-h1',
    ' 2015',
    '2015\n',
    '２０１５',
  ])('%j is not a period, and the message shows how to write one', (text) => {
    expect(parsePeriod(text)).toEqual({
      ok: false,
      problems: [
        {
          path: '',
          message: `"${text}" is not a period; write YYYY, YYYY-H1, YYYY-Q4, YYYY-MM, YYYY-MM-DD or YYYY..YYYY`,
        },
      ],
    });
  });

  test('a period does not end before it begins', () => {
    expect(parsePeriod('2018..2015')).toEqual({
      ok: false,
      problems: [{ path: '', message: 'the period "2018..2015" ends before it begins' }],
    });
  });

  test('junk is a problem and never thrown', () => {
    const piece = fc.constantFrom('2015', '-', '..', 'H', 'Q', '1', '06', '31', '–', ' ', '0');
    const junk = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(junk, (text) => {
        const parsed = parsePeriod(text);
        if (parsed.ok) expect(parsed.value.text).toBe(text);
        else expect(parsed.problems).toHaveLength(1);
      }),
    );
  });
});

describe('wholeYear', () => {
  test.each([
    ['2015', 2015],
    ['2015-H1..2015-H2', 2015],
    ['2015-01-01..2015-12-31', 2015],
    ['2015-H1', null],
    ['2015-Q4', null],
    ['2015-01-01..2015-12-30', null],
    ['2014..2015', null],
    ['2014-07..2015-06', null],
  ])('of %s is %j: a half-year is not a year', (text, year) => {
    expect(wholeYear(makePeriod(text))).toBe(year);
  });
});

describe('samePeriod', () => {
  test('goes by the days and not by how they are written', () => {
    expect(samePeriod(makePeriod('2015-H1'), makePeriod('2015-01..2015-06'))).toBe(true);
    expect(samePeriod(makePeriod('2015'), makePeriod('2015-Q1..2015-Q4'))).toBe(true);
    expect(samePeriod(makePeriod('2015'), makePeriod('2015-H1'))).toBe(false);
    expect(samePeriod(makePeriod('2015-H1'), makePeriod('2015-H2'))).toBe(false);
  });

  test('is symmetric and reflexive', () => {
    fc.assert(
      fc.property(arbPeriod, arbPeriod, (a, b) => {
        expect(samePeriod(a, b)).toBe(samePeriod(b, a));
        expect(samePeriod(a, a)).toBe(true);
      }),
    );
  });
});

test('yearsOf are the first and the last calendar year touched', () => {
  expect(yearsOf(makePeriod('2015-04-24..2018-04-24'))).toEqual({ from: 2015, to: 2018 });
  expect(yearsOf(makePeriod('2015-H1'))).toEqual({ from: 2015, to: 2015 });
});
