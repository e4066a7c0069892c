import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeDraft, makeStatement, makeTexts, type Draft } from '@/testing/make-record';
import { checkEditions, type Editions } from './check-editions';
import { readDataSet } from './data-set';
import { makeRecordFolder } from '../test/make-record-folder';
import { readEditions } from './read-editions';
import { readEditionList } from './record-folder';
import { writeEdition } from './write-edition';

let project = '';
let said: string[] = [];

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'edition-'));
  said = [];
  write(() => null);
});
afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

function write(change: (draft: Draft) => unknown): void {
  for (const [name, text] of makeTexts(change)) {
    const file = path.join(project, 'data', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function publish(note = ''): number {
  return writeEdition({ project, folder: path.join(project, 'data') }, note, (line) =>
    said.push(line),
  );
}

const folder = (): string => path.join(project, 'public', 'editions');
const listText = (): string => readFileSync(path.join(project, 'data', 'editions.json'), 'utf8');

const { sources, sales, strategy } = makeDraft();
const IDS = new Set([...sources.sources, ...sales.claims, ...strategy.claims].map(({ id }) => id));

function look(change: Partial<Editions> = {}): readonly string[] {
  const files = new Map(
    readdirSync(folder()).map((name) => [name, readFileSync(path.join(folder(), name), 'utf8')]),
  );
  return checkEditions({
    listPath: 'data/editions.json',
    list: listText(),
    files,
    ids: IDS,
    past: {
      lists: [listText()],
      files: [...files.keys()].map((name) => `public/editions/${name}`),
    },
    ...change,
  });
}

describe('writing an edition', () => {
  it('puts the whole data set under its day and hash, once', () => {
    expect(publish('First')).toBe(0);
    const { text, entry } = readDataSet(path.join(project, 'data'));
    expect(entry.date).toBe('2020-01-01');
    expect(entry.claims).toBe(4);
    expect(entry.id).toBe(`2020-01-01-${entry.sha256.slice(0, 8)}`);
    expect(readdirSync(folder())).toEqual([`${entry.id}.json`]);
    expect(readFileSync(path.join(folder(), `${entry.id}.json`), 'utf8')).toBe(text);
    expect(JSON.parse(listText())).toEqual({ schema: 1, editions: [{ ...entry, note: 'First' }] });
    expect(look()).toEqual([]);
  });

  it('keeps what else the list says', () => {
    publish('First');
    const file = path.join(project, 'data', 'editions.json');
    const { currency, corpora, panels } = makeDraft().vocabulary;
    const before = { currency, corpora, panels };
    writeFileSync(
      file,
      JSON.stringify({ schema: 1, before, editions: readEditionList(path.dirname(file)) }),
    );
    write(({ vocabulary }) => (vocabulary.edition = '2020-02-02'));
    expect(publish('Second')).toBe(0);
    expect(JSON.parse(listText())).toMatchObject({
      before,
      editions: [{ note: 'First' }, { note: 'Second' }],
    });
  });

  it('takes no option for a note', () => {
    expect(publish('--help')).toBe(2);
    expect(said).toEqual(['A note is expected, as in: npm run edition -- "What is new"']);
  });

  it('writes nothing and says so where nothing has changed', () => {
    publish();
    const before = listText();
    said = [];
    expect(publish('again')).toBe(0);
    expect(said.join()).toMatch(
      /^Nothing has changed since 2020-01-01-[0-9a-f]{8}: no edition was written$/,
    );
    expect(listText()).toBe(before);
    // Neither indents nor the order of keys are a change.
    write(
      (draft) =>
        (draft.rates = {
          sources: draft.rates.sources,
          years: draft.rates.years,
          months: draft.rates.months,
          schema: 2,
        }),
    );
    publish();
    expect(listText()).toBe(before);
  });

  it('adds the next at the end, and refuses one of an earlier day', () => {
    publish();
    const first = listText();
    write(({ vocabulary, strategy: { claims } }) => {
      vocabulary.edition = '2020-02-01';
      claims.push(makeStatement('c-0005'));
    });
    expect(publish()).toBe(0);
    expect(readdirSync(folder())).toHaveLength(2);
    expect(
      look({ ids: new Set([...IDS, 'c-0005']), past: { lists: [first], files: null } }),
    ).toEqual([]);
    write(({ vocabulary }) => (vocabulary.edition = '2019-01-01'));
    expect(publish()).toBe(1);
    expect(said.at(-1)).toContain('set "edition" in data/vocabulary.json');
    expect(readdirSync(folder())).toHaveLength(2);
  });
});

describe('a published edition', () => {
  it('may not change', () => {
    publish();
    const [name = ''] = readdirSync(folder());
    writeFileSync(path.join(folder(), name), `${readFileSync(path.join(folder(), name), 'utf8')} `);
    expect(look().join()).toMatch(/was changed: its SHA-256 is not the one listed/);
  });

  it('may not go, nor leave the list, nor both', () => {
    publish();
    const [name = ''] = readdirSync(folder());
    const files = new Map<string, string>();
    const list = '{"schema":1,"editions":[]}';
    expect(look({ files, past: { lists: null, files: null } })).toEqual([
      `public/editions/${name} is missing; restore it: an edition is published for ever`,
    ]);
    expect(look({ list, past: { lists: null, files: null } }).join()).toContain(
      `${name} is not in data/editions.json`,
    );
    expect(look({ list: null, past: { lists: null, files: null } }).join()).toContain(
      'data/editions.json is missing',
    );
    const both = look({ list, files }).join();
    expect(both).toContain('any more as it did');
    expect(both).toContain(`${name} was published and is gone`);
    expect(look({ list: null, files }).join()).toContain('data/editions.json is missing');
  });

  it('keeps its entry as it was', () => {
    publish('First');
    const list = listText().replace('First', 'Second');
    expect(look({ list }).join()).toContain('any more as it did');
    expect(look({ list: listText().replace('"claims": 4', '"claims": "4"') }).join()).toContain(
      'data/editions.json editions[0].claims',
    );
    expect(look({ list: '{' }).join()).toContain('is not JSON');
  });

  it('names nothing that does not exist any more, whatever the list of ids says', () => {
    publish();
    const ids = new Set([...IDS].filter((id) => id !== 'c-0004' && id !== 'courant-2017'));
    const problems = look({ ids });
    expect(problems).toHaveLength(2);
    expect(problems.join()).toMatch(
      /courant-2017 is in edition .* and not in the data any more.*c-0004 is in edition/,
    );
  });

  it('stays readable by the program of today', () => {
    const text = '{"files":{},"schema":2}';
    expect(
      look({
        files: new Map(readdirSync(folder2(text)).map((name): [string, string] => [name, text])),
      }).join(),
    ).toContain('cannot be read any more');
  });
});

describe('the editions of another record in the same project', () => {
  const noHistory = {
    versionsOf: async () => {
      await Promise.resolve();
      return null;
    },
    pathsUnder: async () => {
      await Promise.resolve();
      return readdirSync(folder()).map((name) => `public/editions/${name}`);
    },
  };
  const other = (): string => path.join(project, 'other');
  const problemsOf = async (record: string): Promise<readonly string[]> =>
    checkEditions(
      await readEditions({ project, folder: record }, { sourceIds: [], claimIds: [] }, noHistory),
    );

  it('are its own alone: it answers for nothing that the project’s record has published', async () => {
    publish();
    makeRecordFolder(other());
    expect(await problemsOf(other())).toEqual([]);
    expect((await problemsOf(path.join(project, 'data'))).join()).toContain('c-0001 is in edition');
    writeVocabulary();
    expect(writeEdition({ project, folder: other() }, '', (line) => said.push(line))).toBe(0);
    expect(said.at(-1)).toContain('and other/editions.json');
    expect(readEditionList(other())).toHaveLength(1);
    const problems = await problemsOf(other());
    expect(problems.join()).toContain('c-0001 is in edition');
    expect(problems.join()).not.toContain('is not in');
  });

  /** Another day, so that it is another edition. */
  function writeVocabulary(): void {
    const file = path.join(other(), 'vocabulary.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/"edition": "[^"]*"/, '"edition": "2031-01-01"'));
  }
});

/** The folder of editions with one whose text is another. */
function folder2(text: string): string {
  publish();
  const [name = ''] = readdirSync(folder());
  writeFileSync(path.join(folder(), name), text);
  return folder();
}
