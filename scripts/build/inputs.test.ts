import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashInputs, hashRaster, hashRenderer, hashShell } from './inputs';

let folder = '';
const record = (): string => path.join(folder, 'record');

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'inputs-'));
  await write('index.html', 'html');
  await write('src/ui/a.ts', 'a');
  await write('record/vocabulary.json', '{}');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), content);
}

describe('hashInputs', () => {
  it('is the same for the same files', async () => {
    expect(await hashInputs(folder, record())).toBe(await hashInputs(folder, record()));
  });

  it.each([
    ['src/ui/a.ts', 'b'],
    ['src/ui/b.ts', ''],
    ['index.html', ''],
    ['vite.config.ts', ''],
    ['scripts/build/x.ts', ''],
    ['public/_headers', ''],
    ['record/vocabulary.json', '{"schema":1}'],
    ['record/timelines/sales.json', '{}'],
  ])('changes with %s', async (file, content) => {
    const before = await hashInputs(folder, record());
    await write(file, content);
    expect(await hashInputs(folder, record())).not.toBe(before);
  });

  it.each(['src/ui/a.test.ts', 'src/testing/a.ts', 'README.md', 'data/vocabulary.json'])(
    'does not change with %s',
    async (file) => {
      const before = await hashInputs(folder, record());
      await write(file, 'x');
      expect(await hashInputs(folder, record())).toBe(before);
    },
  );

  it('is that of the record it is given, wherever this is', async () => {
    await write('other/vocabulary.json', '{}');
    const other = path.join(folder, 'other');
    expect(await hashInputs(folder, other)).toBe(await hashInputs(folder, record()));
    await write('other/sources.json', '{}');
    expect(await hashInputs(folder, other)).not.toBe(await hashInputs(folder, record()));
  });
});

it.each([
  ['src/ui/a.ts', true, false],
  ['scripts/build/render/harvest.ts', true, false],
  ['scripts/build/pictures/png.ts', true, true],
  ['package-lock.json', true, true],
  ['record/vocabulary.json', true, false],
  ['index.html', false, false],
  ['public/_headers', false, false],
])(
  'a change of %s makes other drawings: %s, and other pixels of the same drawing: %s',
  async (file, draws, rasters) => {
    const before = [await hashRenderer(folder, record()), await hashRaster(folder)];
    await write(file, 'changed');
    const after = [await hashRenderer(folder, record()), await hashRaster(folder)];
    expect(after.map((hash, index) => hash !== before[index])).toEqual([draws, rasters]);
  },
);

it('the app in one document is another with other sources, styles or letters, and not with another record', async () => {
  const before = await hashShell(folder, 'abc');
  expect(await hashShell(folder, 'abcé')).not.toBe(before);
  await write('record/vocabulary.json', '{"schema":1}');
  expect(await hashShell(folder, 'abc')).toBe(before);
  await write('src/ui/a.ts', 'changed');
  expect(await hashShell(folder, 'abc')).not.toBe(before);
});
