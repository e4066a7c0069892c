import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSiteFile, removeSiteFile, writeSiteFile } from './site-file';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('a built site says how and from what it was built, until a build begins', async () => {
  const site = {
    base: '/some/where/',
    origin: null,
    record: 'data',
    previews: true,
    inputs: 'abc',
  };
  await writeSiteFile(folder, site);
  expect(await readSiteFile(folder)).toEqual(site);
  expect(await readdir(folder)).toEqual(['.site.json']);
  await removeSiteFile(folder);
  expect(await readSiteFile(folder)).toBeNull();
  await removeSiteFile(folder);
});

it.each(['', '{', 'null', '{}', '{"base":"/","origin":null,"inputs":""}'])(
  'takes %j for no site',
  async (content) => {
    await writeFile(path.join(folder, '.site.json'), content);
    expect(await readSiteFile(folder)).toBeNull();
  },
);
