import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { encodePng } from './png';
import { rasterise } from './raster';

it('writes pixels as a PNG of their size, with their colours', async () => {
  const pixels = new Uint8Array([255, 0, 0, 255, 0, 0, 255, 255]);
  const png = await encodePng(pixels, 2, 1);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 1]);
  const table = png.indexOf('PLTE') + 4;
  const data = png.indexOf('IDAT');
  const [, first = 0, second = 0] = inflateSync(png.subarray(data + 4, -16));
  expect([...png.subarray(table + 3 * first, table + 3 * first + 3)]).toEqual([255, 0, 0]);
  expect([...png.subarray(table + 3 * second, table + 3 * second + 3)]).toEqual([0, 0, 255]);
});

it('draws text with the fonts of the project alone', async () => {
  const text = (family: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><rect width="200" height="60" fill="#fff"/><text y="40" font-size="30" font-family="${family}" font-weight="500">Record</text></svg>`;
  const serif = Buffer.from(await rasterise(text("'Newsreader Variable', serif")));
  const sans = Buffer.from(await rasterise(text("'Inter Variable', sans-serif")));
  expect(serif.length).toBeGreaterThan(300);
  expect(serif.equals(sans)).toBe(false);
});
