import { expect, it } from 'vitest';
import { makeShareSheet } from './share-sheet';

const LINK = { title: 'Sales', url: 'https://example.org/sales/' };

it('there is none where the device has none', () => {
  expect(makeShareSheet({})).toBeNull();
});

it.each([
  ['shared', null],
  ['dismissed', new DOMException('closed', 'AbortError')],
  // The sheet of the first press is still open.
  ['dismissed', new DOMException('earlier share not completed', 'InvalidStateError')],
  ['failed', new DOMException('no', 'NotAllowedError')],
] as const)('a link is %s', async (outcome, error) => {
  const seen: unknown[] = [];
  const sheet = makeShareSheet({
    share: async (what?: ShareData) => {
      seen.push(what);
      await Promise.resolve();
      if (error !== null) throw error;
    },
  });
  expect(await sheet?.(LINK)).toBe(outcome);
  expect(seen).toEqual([LINK]);
});
