import { expect, it } from 'vitest';
import { readHeight } from './embed-message';

/** As public/embed/frame.js posts it, for ever. */
const HEIGHT_MESSAGE = 'on-the-record:height';

it.each([
  [{ type: HEIGHT_MESSAGE, height: 640 }, 640],
  [{ type: HEIGHT_MESSAGE, height: '640' }, null],
  [{ type: HEIGHT_MESSAGE, height: 0 }, null],
  [{ type: HEIGHT_MESSAGE, height: Number.NaN }, null],
  [{ type: HEIGHT_MESSAGE, height: Number.POSITIVE_INFINITY }, null],
  [{ type: 'other', height: 640 }, null],
  [{ height: 640 }, null],
  [HEIGHT_MESSAGE, null],
  [null, null],
])('the height in %j is %s', (message, height) => {
  expect(readHeight(message)).toBe(height);
});
