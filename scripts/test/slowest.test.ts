import { describe, expect, it } from 'vitest';
import { formatSlowest, parseTimes, slowestOf } from './slowest';

const outcome = (...times: readonly (readonly [file: string, ms: number])[]) => ({
  passed: 1,
  failed: 0,
  times: times.map(([file, ms]) => ({ file, ms })),
});

describe('slowestOf', () => {
  it('takes the files of all steps together, the slowest first', () => {
    const slowest = slowestOf([
      outcome(['a', 10], ['b', 30]),
      { passed: 1, failed: 0 },
      outcome(['c', 20], ['d', 30]),
    ]);
    expect(slowest.map(({ file }) => file)).toEqual(['b', 'd', 'c', 'a']);
  });

  it('takes no more than ten', () => {
    const many = Array.from({ length: 40 }, (_, index) => [`${index}`, index] as const);
    const slowest = slowestOf([outcome(...many)]);
    expect(slowest.map(({ ms }) => ms)).toEqual([39, 38, 37, 36, 35, 34, 33, 32, 31, 30]);
  });
});

describe('formatSlowest', () => {
  it('says seconds and file', () => {
    expect(formatSlowest([{ file: 'e2e/access.e2e.ts', ms: 61_249 }])).toEqual([
      'The slowest files of tests:',
      '   61.2 s  e2e/access.e2e.ts',
    ]);
  });

  it('says nothing where nothing was timed', () => {
    expect(formatSlowest([])).toEqual([]);
  });
});

describe('parseTimes', () => {
  it('reads what the reporter wrote', () => {
    const times = [{ file: 'a', ms: 1.5 }];
    expect(parseTimes(JSON.parse(JSON.stringify(times)))).toEqual(times);
  });

  it.each([null, 'text', {}, [{ file: 'a' }], [{ file: 1, ms: 1 }], [null]])(
    'reads %j as no times',
    (broken) => {
      expect(parseTimes(broken)).toEqual([]);
    },
  );
});
