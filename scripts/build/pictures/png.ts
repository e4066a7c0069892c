import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST = 256;

/** Opaque pixels (RGBA) as a PNG of up to 256 colours: flat pictures with text take half the room so. */
export async function encodePng(
  pixels: Uint8Array,
  width: number,
  height: number,
): Promise<Buffer> {
  // With a sign, because numbers of 31 bits are quicker here than those of 32.
  const colours = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { palette, indexOf } = paletteOf(colours);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const start = y * (width + 1) + 1;
    let last = -1;
    let index = 0;
    for (let x = 0; x < width; x += 1) {
      const colour = colours[y * width + x] ?? 0;
      if (colour !== last) index = indexOf.get(colour) ?? 0;
      last = colour;
      rows[start + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap((colour) => partsOf(colour)));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', await compress(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours that are used most; all others become the nearest of them. */
function paletteOf(colours: Int32Array): {
  readonly palette: readonly number[];
  readonly indexOf: ReadonlyMap<number, number>;
} {
  const counts = new Map<number, number>();
  let run = 0;
  for (let at = 0; at < colours.length; at += 1) {
    run += 1;
    const colour = colours[at] ?? 0;
    if (colour === colours[at + 1]) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + run);
    run = 0;
  }
  const sorted = [...counts]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([colour]) => colour);
  const palette = sorted.slice(0, MOST);
  const indexOf = new Map(palette.map((colour, index) => [colour, index]));
  for (const colour of sorted.slice(MOST)) indexOf.set(colour, nearest(colour, palette));
  return { palette, indexOf };
}

function nearest(colour: number, palette: readonly number[]): number {
  const parts = partsOf(colour);
  let [best, least] = [0, Infinity];
  for (const [index, other] of palette.entries()) {
    const off = partsOf(other).reduce((sum, part, at) => sum + (part - (parts[at] ?? 0)) ** 2, 0);
    if (off < least) [best, least] = [index, off];
  }
  return best;
}

/** Red, green and blue of a pixel as memory holds it, lowest byte first. */
function partsOf(colour: number): readonly number[] {
  return [colour & 0xff, (colour >>> 8) & 0xff, (colour >>> 16) & 0xff];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}
