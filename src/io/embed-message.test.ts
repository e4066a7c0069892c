import { expect, it } from 'vitest';
import { HEIGHT_MESSAGE, readHeight } from './embed-message';

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
