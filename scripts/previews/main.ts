import './page-in-node';
import { DIST } from '../project';
import { ALL_PAGES } from '../vite/pages';
import { closePage } from './page-in-node';
import { readMaterial } from './record';
import { writePreviews } from './write-previews';

/*
 * Writes a preview picture for every page: `node scripts/run.mjs scripts/previews/main.ts [folder] [path…]`. The work is
 * done while this file is loaded, because the views of panels are loaded late, and only until then.
 */
const [folder = DIST, ...paths] = process.argv.slice(2);
const pages = paths.length === 0 ? ALL_PAGES : ALL_PAGES.filter(({ path }) => paths.includes(path));
const start = performance.now();
const sizes = await writePreviews(pages, readMaterial(), folder);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
console.log(
  `${sizes.length} preview pictures in ${seconds} s, ${(kilobytes / sizes.length).toFixed(0)} kB each, at most ${(Math.max(...sizes) / 1000).toFixed(0)} kB`,
);
closePage();
