import path from 'node:path';
import { ROOT } from '../project';
import type { Maker } from '../build/making/maker';
import { makeAccount, type BuildListener } from '../build/making/report';
import type { SiteSettings } from '../build/settings';
import type { SiteWork } from '../build/plugins/work';

/** Says nothing. */
const SILENT: BuildListener = {
  progress: () => undefined,
  site: () => undefined,
  file: () => undefined,
  finished: () => undefined,
};

/** Stands for those who make pages and pictures, which takes its time: pages hold their path, pictures too. */
const QUICK: Maker = {
  pages: async (paths, onDone) => {
    await Promise.resolve();
    const html = (page: string): string => `<h1>${page}</h1>`;
    onDone(paths.length);
    return {
      pages: new Map(paths.map((page) => [page, { html: html(page), rules: ['.s{left: 1px}'] }])),
      all: paths.length,
      anew: 0,
    };
  },
  previews: async (paths, put) => {
    await Promise.all(paths.map(async (page) => put(page, Buffer.from(page))));
    return { all: paths.length, anew: 0 };
  },
  shell: resolving('<!doctype html>'),
  close: resolving(undefined),
};

export function resolving<T>(value: T): () => Promise<T> {
  return async () => {
    await Promise.resolve();
    return value;
  };
}

export function rejecting(message: string): () => Promise<never> {
  return async () => {
    await Promise.resolve();
    throw new Error(message);
  };
}

/** What plugins share, for tests: of the project's own record, made at once, and nobody hears of it. */
export function makeWork(
  settings: Partial<SiteSettings> = {},
  maker: Partial<Maker> = {},
  listener: Partial<BuildListener> = {},
): SiteWork {
  return {
    settings: {
      base: '/',
      origin: null,
      record: path.join(ROOT, 'data'),
      previews: true,
      written: true,
      ...settings,
    },
    maker: { ...QUICK, ...maker },
    account: makeAccount({ ...SILENT, ...listener }),
  };
}
