import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';

/** Written into the built site once all of it is there: how and from what it was built. Never served. */
export const SITE_FILE = '.site.json';

const siteFile = v.object({
  base: v.string(),
  origin: v.nullable(v.string()),
  /** Folder of the record, from that of the project where it is inside. */
  record: v.string(),
  /** Whether its pages have their preview pictures. */
  previews: v.boolean(),
  /** Hash of everything that the build reads. */
  inputs: v.string(),
});

export type SiteFile = Readonly<v.InferOutput<typeof siteFile>>;

/**
 * Reads what a built site says of itself; `null` if there is no built site, or one that cannot say: a build that was
 * interrupted leaves none.
 */
export async function readSiteFile(directory: string): Promise<SiteFile | null> {
  const file = path.join(directory, SITE_FILE);
  if (!existsSync(file)) return null;
  try {
    const content: unknown = JSON.parse(await readFile(file, 'utf8'));
    return v.is(siteFile, content) ? content : null;
  } catch {
    return null;
  }
}

/** Says that the site is whole. In one step: nobody reads half of it. */
export async function writeSiteFile(directory: string, content: SiteFile): Promise<void> {
  const file = path.join(directory, SITE_FILE);
  await writeFile(`${file}.new`, JSON.stringify(content));
  await rename(`${file}.new`, file);
}

/** Says that the site is not whole any more. */
export async function removeSiteFile(directory: string): Promise<void> {
  await rm(path.join(directory, SITE_FILE), { force: true });
}
