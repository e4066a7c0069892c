import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { en } from './en';
import { makeFormatter } from './format';
import { readDay } from './read-day';

describe('a day that is typed', () => {
  it.each([
    ['1 May 2015', '2015-05-01'],
    ['May 1, 2015', '2015-05-01'],
    ['1 sept 2015', '2015-09-01'],
    [' 31. December 2019 ', '2019-12-31'],
    ['2015-5-1', '2015-05-01'],
  ])('%s is read', (text, day) => {
    expect(readDay(text, 'en-GB')).toBe(day);
  });

  it.each([
    '5/1/2015',
    '1.5.2015',
    '30 February 2015',
    '2015-13-01',
    '1 Mo 2015',
    '1 May 15',
    'May 2015',
    '',
  ])('%s is none', (text) => {
    expect(readDay(text, 'en-GB')).toBeNull();
  });
});

test('every day reads as the page writes it', () => {
  const { day } = makeFormatter('en-GB', en);
  const arbDay = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(arbDay, (some) => {
      expect(readDay(day(some), 'en-GB')).toBe(some);
      expect(readDay(some, 'en-GB')).toBe(some);
    }),
  );
});
