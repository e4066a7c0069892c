import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRealRecord } from '@/testing/real-record';
import { packageFiles } from './package';

/** The package as it is published, read by the implementation of the standard's own authors. */
let folder: string;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'package-'));
  files = packageFiles(readRealRecord(), 'https://example.org/');
  await Promise.all(
    [...files].map(async ([name, text]) => writeFile(path.join(folder, name), text)),
  );
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const load = async (): ReturnType<typeof Package.load> =>
  Package.load(JSON.parse(files.get('datapackage.json') ?? ''), { basePath: folder });

/** What is wrong with the rows of each table, by types, constraints, and keys into this table and others. */
async function faults(): Promise<readonly string[]> {
  const { resources } = await load();
  const found = await Promise.allSettled(
    resources.map(async (resource) => resource.read({ relations: true })),
  );
  return found.flatMap((each, at) =>
    each.status === 'rejected' ? [`${resources[at]?.name}: ${String(each.reason)}`] : [],
  );
}

describe('the data package, to a reader of the standard', () => {
  it('is valid by the version that it declares, each table by its schema', async () => {
    const { valid, errors, profile, resources } = await load();
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    // That of version 1 of the standard: a later one would be named by `$schema`.
    expect(profile.name).toBe('tabular-data package');
    expect(files.get('datapackage.json')).not.toContain('$schema');
    expect(resources).toHaveLength(files.size - 1);
  });

  it('holds what its keys promise, those into the same table too', async () => {
    const own = /"resource": ""/g;
    expect(files.get('datapackage.json')?.match(own)?.length).toBeGreaterThan(0);
    expect(await faults()).toEqual([]);
  });

  it('would be told of a key that leads nowhere', async () => {
    const file = path.join(folder, 'markets.csv');
    const text = await readFile(file, 'utf8');
    const [head = '', first = '', ...rest] = text.split('\r\n');
    // The first market is put within another that is not there.
    const at = head.split(',').indexOf('within');
    const lost = first.split(',').with(at, 'nowhere').join(',');
    await writeFile(file, [head, lost, ...rest].join('\r\n'));
    try {
      expect((await faults()).join('\n')).toMatch(/^markets: /);
    } finally {
      await writeFile(file, text);
    }
  });
});
