import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTexts } from '@/testing/make-record';
import { checkData, main } from './check-data';

const GAZETTE =
  'Title\nIt sold more, then 61 million in 2014, and more.\nIt is investing in the smart home now.\n';
const COURANT =
  'Title\nGoed voor meer dan honderd miljard yuan (13,6 miljard euro) aan inkomsten.\n';

let folder = '';
let lines: string[] = [];
const print = (line: string): void => {
  lines.push(line);
};
const seeds = (): string => path.join(folder, 'seeds');
const data = (): string => path.join(folder, 'data');

beforeEach(async () => {
  lines = [];
  folder = await mkdtemp(path.join(tmpdir(), 'check-data-'));
  await mkdir(path.join(data(), 'timelines'), { recursive: true });
  await mkdir(seeds());
  await writeFile(path.join(seeds(), 'gazette-2015.txt'), GAZETTE);
  await writeFile(path.join(seeds(), 'courant-2017.txt'), COURANT);
  await write(makeTexts());
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(texts: ReadonlyMap<string, string>): Promise<void> {
  await Promise.all(
    [...texts].map(async ([name, text]) => writeFile(path.join(data(), name), text)),
  );
}

const check = async (more: { seeds?: string; publish?: boolean } = {}): Promise<number> =>
  checkData({ folder: data(), seeds: null, publish: false, print, ...more });

describe('checkData', () => {
  test('says what it looked at when all is well', async () => {
    expect(await check()).toBe(0);
    expect(lines).toEqual(['4 claims from 2 sources in 2 timelines: no problems']);
  });

  test('says file, line, path and message of each problem, then how many', async () => {
    await write(makeTexts(({ rates }) => (rates.years = {})));
    expect(await check()).toBe(1);
    expect(lines).toEqual([
      `${data()}/exchange-rates.json:3  years  has no rates of 2014, a year of the record; add them`,
      `${data()}/exchange-rates.json:3  years  has no rates of 2015, a year of the record; add them`,
      '2 problems',
    ]);
  });

  test('opens the views that a story stands over', async () => {
    await mkdir(path.join(data(), 'stories'));
    const step = (link: string) => ({
      title: { en: 'A start' },
      words: { en: 'It grew.' },
      link,
      claims: ['c-0001'],
    });
    const links = ['/sales/?years=2014&v=1', '/sale/', '/conflicts/no-such/', '/?v=1', '/story/2/'];
    await write(
      makeTexts((draft) => {
        draft.story = { schema: 2, title: { en: 'In a minute' }, steps: links.map(step) };
      }),
    );
    expect(await check()).toBe(1);
    expect(lines.map((line) => /steps\[\d\]\.link/.exec(line)?.[0]).filter(Boolean)).toEqual([
      'steps[1].link',
      'steps[2].link',
      'steps[3].link',
      'steps[4].link',
    ]);
  });

  test('compares the fragments with the articles', async () => {
    expect(await check({ seeds: seeds() })).toBe(0);
    expect(lines).toEqual([
      '4 claims from 2 sources in 2 timelines: no problems; every fragment stands in its article',
    ]);
    lines = [];
    await writeFile(path.join(seeds(), 'gazette-2015.txt'), GAZETTE.replace('smart', 'clever'));
    expect(await check({ seeds: seeds() })).toBe(1);
    expect(lines).toEqual([
      expect.stringContaining(
        'strategy.json:22  claims[0].fragment  c-0004: does not stand word for word',
      ),
      '1 problem',
    ]);
  });

  test('says so when the folder or an article is not there', async () => {
    expect(await check({ seeds: path.join(folder, 'none') })).toBe(1);
    expect(lines).toEqual([expect.stringMatching(/^SEEDS names .*none, which is not a folder\./)]);
    lines = [];
    await rm(path.join(seeds(), 'courant-2017.txt'));
    expect(await check({ seeds: seeds() })).toBe(1);
    expect(lines).toEqual([
      expect.stringContaining(
        'there is no file courant-2017.txt among the sources’ texts; look at SEEDS',
      ),
      '1 problem',
    ]);
  });
});

describe('publishing', () => {
  const published = async (): Promise<string> =>
    readFile(path.join(data(), 'published-ids.txt'), 'utf8');

  test('adds the new ids', async () => {
    await write(makeTexts((draft) => (draft.published = '# mine\nc-0002\n')));
    expect(await check()).toBe(1);
    expect(await check({ publish: true })).toBe(0);
    expect(await published()).toBe(
      '# mine\nc-0002\ngazette-2015\ncourant-2017\nc-0001\nc-0003\nc-0004\n',
    );
    expect(await check()).toBe(0);
  });

  test('starts the list', async () => {
    await rm(path.join(data(), 'published-ids.txt'));
    expect(await check({ publish: true })).toBe(0);
    expect(await published()).toMatch(/^# .+\ngazette-2015\n/);
  });

  test('adds nothing while something is wrong', async () => {
    await write(
      makeTexts((draft) => {
        draft.published = 'c-0002\n';
        draft.rates.years = {};
      }),
    );
    expect(await check({ publish: true })).toBe(1);
    expect(lines.at(-1)).toBe('2 problems; nothing was published');
    expect(await published()).toBe('c-0002\n');
  });
});

test('an unknown argument is an error of use', async () => {
  expect(await main(['--publsh'])).toBe(2);
});
