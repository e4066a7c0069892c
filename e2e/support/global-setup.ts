import type { TestProject } from 'vitest/node';
import { ensureBrowser, findBrowser, findShell } from '../../scripts/test/browser/find-browser';
import { isUpToDate } from '../../scripts/build/up-to-date';
import { packageScript, run } from '../../scripts/project';
import { serveDist } from './server';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    siteUrl: string;
    /** The Chromium to test with. */
    browserPath: string;
    /** One that can keep pages as they were left, which a shell of it cannot; empty where there is none. */
    keepingBrowserPath: string;
  }
}

/** Once for all browser tests: the site is built if need be and served, and a browser is found. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!(await ensureBuilt())) throw new Error('There is no site to test: the build failed');
  project.provide('browserPath', await ensureBrowser(findShell));
  project.provide('keepingBrowserPath', findBrowser(process.env) ?? '');
  const server = await serveDist();
  project.provide('siteUrl', server.url);
  return server.close;
}

/**
 * Builds the site into `dist/`, if what is there was built from other files or settings. Gives
 * false if that failed.
 */
async function ensureBuilt(): Promise<boolean> {
  if (await isUpToDate()) return true;
  // A process of its own: Vite keeps state that a second use in one process would meet.
  return (await run(packageScript('build'), { NODE_ENV: 'production' })) === 0;
}
