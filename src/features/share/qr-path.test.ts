import fc from 'fast-check';
import jsQR from 'jsqr';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { arbView, LINK_CONTEXT } from '@/testing/arb-view';
import { encodeAddress } from '@/view/links/address';
import { drawQr } from './qr-path';

const SCALE = 4;

/** What a reader makes of a drawing: each piece of its path is painted, and the picture decoded. */
function readDrawing(text: string): string | null {
  const { side, path } = drawQr(encode(text, { ecc: 'M', border: 0 }).data);
  const width = side * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const from = (row * width + Number(x) * SCALE) * 4;
      for (let at = from; at < from + Number(length) * SCALE * 4; at += 4)
        pixels.fill(0, at, at + 3);
    }
  }
  return jsQR(pixels, width, width)?.data ?? null;
}

describe('a QR code', () => {
  it('reads back as the link, whichever link it is', () => {
    fc.assert(
      fc.property(arbView(LINK_CONTEXT), (view) => {
        const link = `https://example.org${encodeAddress(view, { base: '/' })}`;
        expect(readDrawing(link)).toBe(link);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves free the space around it that readers need', () => {
    const { side, path } = drawQr([
      [true, true],
      [false, true],
    ]);
    expect(side).toBe(2 + 2 * 4);
    expect(path).toBe('M4 4h2v1h-2zM5 5h1v1h-1z');
  });
});
