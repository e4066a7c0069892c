import { expect, test } from 'vitest';
import { signOf } from './mark-sign';

const signed = { conflictIds: new Set(['c-0001']), countedIds: new Set(['c-0001', 'c-0002']) };

test.each([
  ['conflict', ['c-0002', 'c-0001']],
  ['counted', ['c-0003', 'c-0002']],
  [null, ['c-0003']],
  [null, []],
] as const)('the sign is %s of %j', (sign, claims) => {
  expect(signOf(signed, claims)).toBe(sign);
});
