import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDraft, makeTexts } from '@/testing/make-record';
import { editionOf } from './data-files';
import { makeRecordFolder } from '../test/make-record-folder';
import { readEditionList, readRecordFolder, readRecordTexts } from './record-folder';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'record-'));
  makeRecordFolder(folder);
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

describe('a record in any folder', () => {
  it('is read whole, in the order of its themes', () => {
    const { sales, strategy, sources } = makeDraft();
    const dataset = readRecordFolder(folder);
    expect(dataset.vocabulary.company.en).toBe('A company');
    expect(dataset.sources.map(({ id }) => id)).toEqual(sources.sources.map(({ id }) => id));
    expect(dataset.claims.map(({ id }) => id)).toEqual(
      [...sales.claims, ...strategy.claims].map(({ id }) => id),
    );
  });

  it('is its JSON files and the list of published ids, by their paths within the folder', async () => {
    await write('notes.md', 'x');
    expect([...readRecordTexts(folder).keys()]).toEqual([...makeTexts().keys()].toSorted());
  });

  it('needs no list of editions and no list of published ids', async () => {
    await rm(path.join(folder, 'published-ids.txt'));
    expect(readRecordFolder(folder).claims).toHaveLength(4);
    expect(readEditionList(folder)).toEqual([]);
    expect(editionOf(folder)).toBeNull();
  });

  it.each(['vocabulary', 'sources', 'exchange-rates', 'conflicts', 'promises'])(
    'says so where %s.json is missing',
    async (name) => {
      const file = path.join(folder, `${name}.json`);
      await rm(file);
      expect(() => readRecordFolder(folder)).toThrow(`${file} is missing`);
    },
  );

  it.each(['vocabulary.json', 'timelines/sales.json', 'editions.json'])(
    'names %s where it is no JSON, or says what nobody reads',
    async (name) => {
      const read = (): unknown =>
        name === 'editions.json' ? readEditionList(folder) : readRecordFolder(folder);
      const fault = `${path.join(folder, name)} is at fault`;
      await write(name, '{');
      expect(read).toThrow(fault);
      await write(name, '{"schema":1,"surprise":true}');
      expect(read).toThrow(fault);
      expect(read).toThrow('surprise');
    },
  );
});
