import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '../vite/page';
import { previewOf } from './all-previews';
import { rasterise } from './raster';
import type { Material } from './record';

/** How many are drawn at a time: more than this would only take memory. */
const AT_ONCE = 4;

const PREVIEW_FILE = 'preview.png';

/** Writes the preview of each page beside its HTML. Gives how many bytes each has. */
export async function writePreviews(
  pages: readonly Page[],
  material: Material,
  folder: string,
): Promise<readonly number[]> {
  const waiting = [...pages];
  const sizes: number[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const work = async (): Promise<void> => {
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      const own = page;
      // Charts share one page in memory: they are drawn one after the other, and turned into pixels side by side.
      const svg = turn.then(async () => previewOf(own, material));
      turn = svg.catch(() => undefined);
      // oxlint-disable-next-line no-await-in-loop -- one worker takes one page at a time
      const png = await rasterise(await svg);
      const file = path.join(folder, own.path, PREVIEW_FILE);
      await mkdir(path.dirname(file), { recursive: true }); // oxlint-disable-line no-await-in-loop -- as above
      await writeFile(file, png); // oxlint-disable-line no-await-in-loop -- as above
      sizes.push(png.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return sizes;
}
