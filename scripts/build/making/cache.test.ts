import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyOf, openCache } from './cache';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cache-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const BODY = Buffer.from('made with care');

async function fileOf(key: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  return path.join(folder, names.find((name) => path.basename(name) === key) ?? '');
}

describe('the cache of a build', () => {
  it('gives what was kept under the same key, and to another process too', async () => {
    await openCache(folder).write(keyOf('a', 'b'), BODY);
    expect(await openCache(folder).read(keyOf('a', 'b'))).toEqual(BODY);
  });

  it('has nothing under the key of other inputs, however they are cut', async () => {
    const cache = openCache(folder);
    await cache.write(keyOf('a', 'b'), BODY);
    const others = [keyOf('a', 'c'), keyOf('ab'), keyOf('a', 'b', ''), keyOf('', 'ab')];
    expect(await Promise.all(others.map(cache.read))).toEqual(others.map(() => null));
  });

  it.each([
    ['half', (entry: Buffer) => entry.subarray(0, entry.length / 2)],
    ['nothing', () => Buffer.alloc(0)],
    ['another byte', (entry: Buffer) => Buffer.concat([entry.subarray(0, -1), Buffer.from('\0')])],
    ['more', (entry: Buffer) => Buffer.concat([entry, Buffer.from(' ')])],
  ])('takes an entry with %s in it for none, until it is made anew', async (_what, spoil) => {
    const cache = openCache(folder);
    const key = keyOf('a');
    await cache.write(key, BODY);
    const file = await fileOf(key);
    await writeFile(file, spoil(await readFile(file)));
    expect(await cache.read(key)).toBeNull();
    await cache.write(key, BODY);
    expect(await cache.read(key)).toEqual(BODY);
  });

  it('keeps what was used last when there is no room for all', async () => {
    const cache = openCache(folder);
    const keys = ['a', 'b', 'c'].map((name) => keyOf(name));
    for (const [index, key] of keys.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, each of another day
      await cache.write(key, BODY);
      const day = new Date(2020, 0, index + 1);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await utimes(await fileOf(key), day, day);
    }
    const [a = '', b = '', c = ''] = keys;
    await cache.read(a);
    await cache.prune(2 * (BODY.length + 32));
    const left = [await cache.read(a), await cache.read(b), await cache.read(c)];
    expect(left).toEqual([BODY, null, BODY]);
  });

  it('cannot stop a build: what cannot be written is not kept', async () => {
    await writeFile(path.join(folder, 'file'), '');
    const cache = openCache(path.join(folder, 'file'));
    await cache.write(keyOf('a'), BODY);
    expect(await cache.read(keyOf('a'))).toBeNull();
    await cache.prune(0);
  });
});
