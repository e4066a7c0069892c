import { expect, it } from 'vitest';
import { makeBar } from '@/testing/arb-chart-data';
import { crowdedYears, withOneLabel } from './crowded-ticks';

const tick = (key: string, hi: number, changes = {}): ReturnType<typeof makeBar> => ({
  ...makeBar({ key, year: 2016, form: 'tick', lo: hi, hi, label: `IDC ${hi}` }),
  crowded: '53–62',
  ...changes,
});

it('the highest estimate of a year says all, signed where any of them is in conflict', () => {
  const bars = [tick('a', 53, { sign: 'conflict' }), tick('b', 62), tick('c', 58, { year: 2017 })];
  const [low, high, other] = withOneLabel(bars, new Set([2016]));
  expect(high).toMatchObject({ label: '53–62', shorter: [], saidBy: null, sign: 'conflict' });
  expect(low).toMatchObject({ label: 'IDC 53', saidBy: 'b' });
  expect(other).toEqual(bars[2]);
});

it('years are crowded where an estimate has no label, and one label could say them', () => {
  const placed = [
    { mark: tick('a', 53), label: null },
    { mark: tick('b', 58, { year: 2017 }), label: {} },
    { mark: tick('c', 58, { year: 2018, crowded: undefined }), label: null },
    { mark: tick('d', 58, { year: 2019, saidBy: 'e' }), label: null },
  ];
  expect([...crowdedYears(placed)]).toEqual([2016]);
});
