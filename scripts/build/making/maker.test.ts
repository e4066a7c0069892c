import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../../project';
import { makeMaker, type MadePages, type Maker } from './maker';

// Real processes with the whole app in them.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const RECORD = path.join(ROOT, 'data');
const PAGES = ['', 'sales/', 'claims/c-0001/', 'sources/la-tribune-2015/', 'claims/c-0031/'];

let folder = '';
/** Makes one thing after the other, and two side by side, each with a cache of its own. */
let alone: Maker;
let pair: Maker;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'maker-'));
  alone = makeMaker(RECORD, { folder: path.join(folder, 'alone'), workers: 1 });
  pair = makeMaker(RECORD, { folder: path.join(folder, 'pair'), workers: 2 });
});

afterAll(async () => {
  await Promise.all([alone.close(), pair.close()]);
  await rm(folder, { recursive: true, force: true });
});

const ignore = (): void => undefined;

async function previewsOf(
  maker: Maker,
  paths: readonly string[],
): Promise<{ readonly anew: number; readonly pictures: ReadonlyMap<string, string> }> {
  const pictures = new Map<string, string>(paths.map((page) => [page, '']));
  const { anew } = await maker.previews(paths, async (page, png) => {
    pictures.set(page, Buffer.from(png).toString('base64'));
    await Promise.resolve();
  });
  return { anew, pictures };
}

describe('pages', () => {
  let made: MadePages;

  it('are the same to the byte, whoever makes them and in whatever order', async () => {
    made = await alone.pages(PAGES, ignore);
    const shared = await pair.pages(PAGES.toReversed(), ignore);
    expect([made.anew, shared.anew]).toEqual([PAGES.length, PAGES.length]);
    for (const page of PAGES) {
      expect(made.pages.get(page)?.html).toContain('<main');
      expect(shared.pages.get(page), page).toEqual(made.pages.get(page));
    }
  });

  it('that were made before are taken as they are, and those that are spoilt made anew', async () => {
    const dones: number[] = [];
    const kept = await pair.pages(PAGES, (done) => dones.push(done));
    expect(kept.anew).toBe(0);
    expect(dones).toEqual(PAGES.map((_page, index) => index + 1));
    const entries = await readdir(path.join(folder, 'pair'), {
      recursive: true,
      withFileTypes: true,
    });
    const entry = entries.find((found) => found.isFile());
    await truncate(path.join(entry?.parentPath ?? '', entry?.name ?? ''), 100);
    const mended = await pair.pages(PAGES, ignore);
    expect(mended.anew).toBe(1);
    for (const page of PAGES) {
      expect(kept.pages.get(page), page).toEqual(made.pages.get(page));
      expect(mended.pages.get(page), page).toEqual(made.pages.get(page));
    }
  });
});

describe('preview pictures', () => {
  it('are the same to the byte, whoever makes them, in whatever order, or made them before', async () => {
    const one = await previewsOf(alone, PAGES);
    const shared = await previewsOf(pair, PAGES.toReversed());
    const kept = await previewsOf(pair, PAGES);
    expect([one.anew, shared.anew, kept.anew]).toEqual([PAGES.length, PAGES.length, 0]);
    expect([...one.pictures.values()]).not.toContain('');
    expect(shared.pictures).toEqual(one.pictures);
    expect(kept.pictures).toEqual(one.pictures);
  });

  it('that cannot be made end the work, and are named', async () => {
    await expect(previewsOf(alone, ['claims/c-9999/'])).rejects.toThrow(
      'Could not make the preview picture of /claims/c-9999/: Error: There is nothing to show',
    );
  });
});
