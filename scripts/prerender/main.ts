/**
 * Renders the content of every page in a process of its own, where jsdom may stand for a browser. Started by
 * `prerender.ts` with one argument: a JSON file that says what to do, and that what was made is written to.
 */
import { readFile, writeFile } from 'node:fs/promises';
import manifest from '../../package.json';
import { ALL_PAGES, NOT_FOUND } from '../vite/pages';
import { installDom } from './dom';
import { isJob, type Made } from './prerender';

const [file = ''] = process.argv.slice(2);
const job: unknown = JSON.parse(await readFile(file, 'utf8'));
if (!isJob(job)) throw new Error(`${file} does not say what to render`);

// React and recharts look for a document when they are loaded: it must be there before.
const dom = installDom();
const { readRealRecord } = await import('@/testing/real-record');
const { jsonLdOf } = await import('./json-ld');
const { renderPages } = await import('./render-pages');

const dataset = readRealRecord();
const pages = [...ALL_PAGES, NOT_FOUND];
const { contents, css } = await renderPages(dom, dataset, pages, job.base);
const site = { dataset, address: job.address, license: manifest.license };
const made: Made = {
  css,
  contents,
  jsonLd: Object.fromEntries(ALL_PAGES.map((page) => [page.path, jsonLdOf(page, site)])),
};
await writeFile(file, JSON.stringify(made));
// Timers of what is still mounted would keep the process alive.
process.exit(0);
