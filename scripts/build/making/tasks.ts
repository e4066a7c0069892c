import * as v from 'valibot';

/** What a worker is asked to make. */
export const task = v.object({
  kind: v.picklist(['page', 'preview']),
  /** Path of the page. */
  path: v.string(),
});
export type Task = Readonly<v.InferOutput<typeof task>>;

/** What a worker says: that it stands, what it made, or why it could not. */
export const report = v.variant('kind', [
  v.object({ kind: v.literal('ready') }),
  v.object({ kind: v.literal('made'), made: v.unknown() }),
  v.object({ kind: v.literal('failed'), reason: v.string() }),
]);
export type Report = Readonly<v.InferOutput<typeof report>>;

/** A preview picture as a worker made it. */
export const madePreview = v.object({
  /** Under which the picture is kept: what is drawn the same has the same. */
  key: v.string(),
  png: v.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** False where the same drawing had been turned into pixels before. */
  anew: v.boolean(),
});
export type MadePreview = Readonly<v.InferOutput<typeof madePreview>>;

/** What a worker is told when it is started. */
export const workerSettings = v.object({
  /** Folder of the record. */
  record: v.string(),
  /** Folder of the cache. */
  cache: v.string(),
  /** Hash of what turns drawings into pixels. */
  raster: v.string(),
});
export type WorkerSettings = Readonly<v.InferOutput<typeof workerSettings>>;

export function nameOfTask({ kind, path }: Task): string {
  return `the ${kind === 'page' ? 'page' : 'preview picture of'} /${path}`;
}
