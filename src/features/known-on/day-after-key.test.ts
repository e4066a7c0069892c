import { expect, it } from 'vitest';
import { dayAfterKey } from './day-after-key';

const STOPS = {
  from: '2015-01-01',
  to: '2026-11-22',
  days: ['2015-04-25', '2015-07-02', '2017-01-31'],
};

it.each([
  ['ArrowRight', '2015-04-25', '2015-07-02'],
  ['ArrowUp', '2015-05-01', '2015-07-02'],
  ['ArrowRight', '2017-01-31', '2026-11-22'],
  ['ArrowLeft', '2026-11-22', '2017-01-31'],
  ['ArrowDown', '2015-05-01', '2015-04-25'],
  ['ArrowLeft', '2015-04-25', '2015-01-01'],
  ['PageUp', '2015-05-01', '2016-05-01'],
  ['PageDown', '2016-05-01', '2015-05-01'],
  ['Home', '2016-05-01', '2015-01-01'],
  ['End', '2016-05-01', '2026-11-22'],
  ['Tab', '2016-05-01', null],
])('%s on %s leads to %s', (key, day, next) => {
  expect(dayAfterKey(key, day, STOPS)).toBe(next);
});
