import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashInputs, readSiteFile, SITE_FILE } from './site-file';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'inputs-'));
  await mkdir(path.join(folder, 'src/ui'), { recursive: true });
  await writeFile(path.join(folder, 'index.html'), 'html');
  await writeFile(path.join(folder, 'src/ui/a.ts'), 'a');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('hashInputs', () => {
  it('is the same for the same files', async () => {
    expect(await hashInputs(folder)).toBe(await hashInputs(folder));
  });

  it.each([
    ['src/ui/a.ts', 'b'],
    ['src/ui/b.ts', ''],
    ['index.html', ''],
    ['vite.config.ts', ''],
  ])('changes with %s', async (file, content) => {
    const before = await hashInputs(folder);
    await writeFile(path.join(folder, file), content);
    expect(await hashInputs(folder)).not.toBe(before);
  });

  it.each(['src/ui/a.test.ts', 'README.md'])('does not change with %s', async (file) => {
    const before = await hashInputs(folder);
    await writeFile(path.join(folder, file), 'x');
    expect(await hashInputs(folder)).toBe(before);
  });
});

describe('readSiteFile', () => {
  it('reads what a site says of itself', async () => {
    const site = { base: '/xiaomi/', origin: null, inputs: 'abc' };
    await writeFile(path.join(folder, SITE_FILE), JSON.stringify(site));
    expect(await readSiteFile(folder)).toEqual(site);
  });

  it.each(['', '{', 'null', '{}', '{"base":1,"origin":null,"inputs":""}'])(
    'takes %j for no site',
    async (content) => {
      await writeFile(path.join(folder, SITE_FILE), content);
      expect(await readSiteFile(folder)).toBeNull();
    },
  );

  it('finds none where there is none', async () => {
    expect(await readSiteFile(folder)).toBeNull();
  });
});
