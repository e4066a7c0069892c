import type { Dataset } from '@/domain/record/record';
import { keyOf, type Cache } from '../making/cache';
import type { MadePreview } from '../making/tasks';
import { previewOf } from './all-previews';
import { makeMaterial } from './material';
import { rasterise } from './raster';
import { stableIds } from './stable-ids';

/**
 * Makes the preview picture of a page, given its path. It is always drawn, which is quick, and turned into pixels only
 * where the same drawing has not been before; `raster` is the hash of what does that.
 */
export function makePreviewMaker({
  dataset,
  cache,
  raster,
}: {
  readonly dataset: Dataset;
  readonly cache: Cache;
  readonly raster: string;
}): (path: string) => Promise<MadePreview> {
  const material = makeMaterial(dataset);
  return async (path) => {
    const svg = stableIds(await previewOf(path, material));
    const key = keyOf('png', raster, svg);
    const kept = await cache.read(key);
    if (kept !== null) return { key, png: kept, anew: false };
    const png = await rasterise(svg);
    await cache.write(key, png);
    return { key, png, anew: true };
  };
}
