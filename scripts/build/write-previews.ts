import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeMaker } from './making/maker';
import { PREVIEW } from './pages/social-tags';
import { readSettings } from './settings';

/**
 * Makes the preview pictures of some pages, to look at:
 * `node scripts/run.mjs scripts/build/write-previews.ts <folder> <path of a page>…`.
 */
export async function main([folder, ...pages]: readonly string[]): Promise<number> {
  if (folder === undefined || pages.length === 0) {
    console.error('Name a folder to write to, and the paths of pages, such as claims/c-0001/');
    return 2;
  }
  const maker = makeMaker(readSettings(process.env).record);
  await maker.previews(pages, async (page, png) => {
    const file = path.join(folder, page, PREVIEW.file);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, png);
    console.log(file);
  });
  await maker.close();
  return 0;
}
