import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeRecordFolder } from '../../test/make-record-folder';
import { readSiteFile, writeSiteFile } from '../site-file';
import { makeWork, rejecting, resolving } from '../../test/make-work';
import { servablePlugin } from './later';
import { previewsPlugin } from './previews-plugin';
import { siteFilePlugin } from './site-file-plugin';
import type { SiteWork } from './work';

// A build takes as long as the machine does.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
const record = (): string => path.join(folder, 'record');
const dist = (): string => path.join(folder, 'dist');

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'previews-'));
  await writeFile(path.join(folder, 'index.html'), '<html></html>');
  makeRecordFolder(record());
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function buildSite(work: SiteWork): Promise<void> {
  await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [servablePlugin(work), previewsPlugin(work), siteFilePlugin(work)],
    // As it is for a folder outside the project.
    build: { emptyOutDir: false },
  });
}

const work = (
  maker: Parameters<typeof makeWork>[1] = {},
  listener: Parameters<typeof makeWork>[2] = {},
): SiteWork => makeWork({ record: record() }, maker, listener);

describe('the preview pictures of a build', () => {
  it('stand beside their pages, and then the site says that it is whole', async () => {
    let summary = '';
    await buildSite(work({}, { finished: (said) => (summary = said) }));
    expect(await readFile(path.join(dist(), 'claims/c-0001/preview.png'), 'utf8')).toBe(
      'claims/c-0001/',
    );
    expect(await readSiteFile(dist())).toMatchObject({ base: '/', previews: true });
    expect(summary).toMatch(/dist\/ is built in \d+ s: \d+ preview pictures \(as before\)$/);
  });

  it('follow when all else can be served, and meanwhile nothing says that the site is whole', async () => {
    await mkdir(dist());
    await writeSiteFile(dist(), {
      base: '/',
      origin: null,
      record: '',
      previews: true,
      inputs: '',
    });
    let servable: (pending: readonly string[]) => void = () => undefined;
    let go: () => void = () => undefined;
    const served = new Promise<readonly string[]>((resolve) => {
      servable = resolve;
    });
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    const files: string[] = [];
    const building = buildSite(
      work(
        {
          previews: async (paths, put) => {
            await held;
            for (const page of paths) await put(page, Buffer.from('png')); // oxlint-disable-line no-await-in-loop -- in turn
            return { all: paths.length, anew: 1 };
          },
        },
        {
          site: ({ pending }) => {
            servable(pending);
          },
          file: (file) => files.push(file),
        },
      ),
    );
    const pending = await served;
    expect(pending).toContain('claims/c-0001/preview.png');
    expect(existsSync(path.join(dist(), 'index.html'))).toBe(true);
    expect(await readSiteFile(dist())).toBeNull();
    expect(files).toEqual([]);
    go();
    await building;
    expect(files).toEqual(pending);
    expect(await readSiteFile(dist())).not.toBeNull();
  });

  it.each([
    ['was not made', resolving({ all: 1, anew: 0 })],
    [
      'Could not make the preview picture of /sales/',
      rejecting('Could not make the preview picture of /sales/: no'),
    ],
  ])('stop the build where one is missing (%s)', async (message, previews) => {
    await expect(buildSite(work({ previews }))).rejects.toThrow(message);
    expect(await readSiteFile(dist())).toBeNull();
  });

  it('are left out where nobody wants them', async () => {
    const none = makeWork(
      { record: record(), previews: false },
      { previews: rejecting('asked for') },
    );
    await buildSite(none);
    expect(await readSiteFile(dist())).toMatchObject({ previews: false });
  });
});
