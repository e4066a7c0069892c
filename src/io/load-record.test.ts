import type { Dataset } from '@/domain/record/record';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Problem } from '@/domain/basics/result';
import { DEFAULT_VIEW } from '@/view/view-state';
import { createAppStore, type AppStore } from '@/store/store';
import { makeFetch, makeLater, type Answer, type FakeFetch } from '@/testing/make-fetch';
import { readDataFile, readRealRecord } from '@/testing/real-record';
import { loadRecord, makeQueryClient, type RecordLoader } from './load-record';

const real = readRealRecord();
const THEMES = real.vocabulary.themes.map(({ id }) => id);
const file = (name: string): { name: string; url: string } => ({ name, url: `/${name}.json` });
const FILES = {
  timelines: THEMES.map(file),
  reference: ['sources', 'exchange-rates', 'conflicts', 'promises'].map(file),
};
const SOUND: Readonly<Record<string, Answer>> = Object.fromEntries([
  ...FILES.reference.map(({ name, url }) => [url, readDataFile(`${name}.json`)]),
  ...FILES.timelines.map(({ name, url }) => [url, readDataFile(`timelines/${name}.json`)]),
]) as Record<string, string>;
const SALES = readDataFile('timelines/sales.json');

type Rig = FakeFetch & { readonly store: AppStore; readonly loader: RecordLoader };

/** Loads the real record from a server that gives some files otherwise. */
function load(otherwise: Readonly<Record<string, Answer | readonly Answer[]>> = {}): Rig {
  const server = makeFetch(SOUND);
  for (const [url, answer] of Object.entries(otherwise))
    server.answers.set(url, Array.isArray(answer) ? answer : [answer as Answer]);
  vi.stubGlobal('fetch', server.fetch);
  const { vocabulary } = real;
  const store = createAppStore({ vocabulary, view: DEFAULT_VIEW, issues: [], scheme: 'system' });
  const loader = loadRecord(store, makeQueryClient(), FILES, {
    network: (name) => `${name} did not arrive`,
    status: (name, status) => `${name} gave ${status}`,
  });
  return { ...server, store, loader };
}

/** How far each part is: `r` for the reference and one letter for each timeline, in upper case once ready, `!` for failed. */
function progress(store: AppStore): string {
  const { reference, timelines } = store.getState();
  const letterOf = (name: string): string => {
    const part = timelines[name];
    if (part?.status === 'failed') return '!';
    return part?.status === 'ready' ? name.charAt(0).toUpperCase() : name.charAt(0);
  };
  const failed = reference.status === 'failed';
  const first = reference.status === 'ready' ? 'R' : 'r';
  return [failed ? '!' : first, ...THEMES.map(letterOf)].join('');
}

/** Lets time pass until all is as expected. */
async function waitForProgress(store: AppStore, expected: string): Promise<void> {
  for (let step = 0; step < 200 && progress(store) !== expected; step += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one step of time after the other
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(progress(store)).toBe(expected);
}

function problemsOf(store: AppStore, theme: string | null): readonly Problem[] | undefined {
  const { reference, timelines } = store.getState();
  const part = theme === null ? reference : timelines[theme];
  return part?.status === 'failed' ? part.problems : undefined;
}

const times = (asked: readonly string[], url: string): number =>
  asked.filter((one) => one === url).length;

// The waits between two tries are as in the app; no test waits for them.
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** All of a record but how its texts are folded, which is no value. */
const recordOf = (dataset: Dataset): Omit<Dataset, 'textById'> & { readonly textById: null } => ({
  ...dataset,
  textById: null,
});
const recordIn = (store: AppStore): ReturnType<typeof recordOf> | null => {
  const { dataset } = store.getState();
  return dataset === null ? null : recordOf(dataset);
};

describe('when all files arrive', () => {
  test('the store holds the whole record, each file asked for once', async () => {
    const { store, asked } = load();
    await waitForProgress(store, 'RSRES');
    expect(recordIn(store)).toEqual(recordOf(real));
    expect([...asked].toSorted()).toEqual(Object.keys(SOUND).toSorted());
  });

  test('they are asked for together, and none waits for another', () => {
    expect(load().asked).toHaveLength(8);
  });

  test('timelines that come before the sources wait for them', async () => {
    const sources = makeLater<string>();
    const { store } = load({ '/sources.json': sources.promise, '/sales.json': SALES });
    await vi.advanceTimersByTimeAsync(1000);
    expect(progress(store)).toBe('rsres');
    expect(store.getState().dataset).toBeNull();
    sources.resolve(readDataFile('sources.json'));
    await waitForProgress(store, 'RSRES');
    expect(recordIn(store)).toEqual(recordOf(real));
  });

  test('a timeline that comes late joins those that are there', async () => {
    const sales = makeLater<string>();
    const { store } = load({ '/sales.json': sales.promise });
    await waitForProgress(store, 'RsRES');
    expect(store.getState().dataset?.claims.some(({ theme }) => theme === 'sales')).toBe(false);
    sales.resolve(SALES);
    await waitForProgress(store, 'RSRES');
    expect(recordIn(store)).toEqual(recordOf(real));
  });
});

describe('a file that does not arrive', () => {
  test('is tried three times, then failed with its name and status; the others stand', async () => {
    const { store, asked } = load({ '/sales.json': 404 });
    await waitForProgress(store, 'R!RES');
    expect(problemsOf(store, 'sales')).toEqual([{ path: '', message: 'sales.json gave 404' }]);
    expect(times(asked, '/sales.json')).toBe(3);
    expect(asked).toHaveLength(10);
    const left = real.claims.filter(({ theme }) => theme !== 'sales');
    expect(store.getState().dataset?.claims).toEqual(left);
  });

  test('is failed without a status where there was no answer', async () => {
    const { store } = load({ '/revenue.json': null });
    await waitForProgress(store, 'RS!ES');
    expect(problemsOf(store, 'revenue')).toEqual([
      { path: '', message: 'revenue.json did not arrive' },
    ]);
  });

  test('but comes at the second try is none', async () => {
    const { store, asked } = load({ '/sales.json': [503, SALES] });
    await waitForProgress(store, 'RSRES');
    expect(times(asked, '/sales.json')).toBe(2);
  });

  test('holds everything back where it is the sources', async () => {
    const { store } = load({ '/sources.json': 500, '/exchange-rates.json': null });
    await waitForProgress(store, '!sres');
    expect(store.getState().dataset).toBeNull();
    expect(problemsOf(store, null)).toEqual([
      { path: '', message: 'sources.json gave 500' },
      { path: '', message: 'exchange-rates.json did not arrive' },
    ]);
  });
});

describe('a file that cannot be read', () => {
  test('because it is cut off is failed, and not asked for again', async () => {
    const { store, asked } = load({ '/sales.json': SALES.slice(0, 2000) });
    await waitForProgress(store, 'R!RES');
    const [problem] = problemsOf(store, 'sales') ?? [];
    expect(problem?.message).toMatch(/^ends in the middle \(.*JSON/);
    expect(times(asked, '/sales.json')).toBe(1);
  });

  test.each([
    ['<!doctype html>', /is a web page and not JSON/],
    ['', /is empty/],
    ['{"schema": 1, ]', /is not JSON from line 1 on/],
  ])('because it is %j is failed', async (text, message) => {
    const { store } = load({ '/strategy.json': text });
    await waitForProgress(store, 'RSRE!');
    expect(problemsOf(store, 'strategy')?.[0]?.message).toMatch(message);
  });

  test('because of an unknown key is failed with its path', async () => {
    const misspelt = SALES.replace('"quantity"', '"quantiy"');
    const { store } = load({ '/sales.json': misspelt });
    await waitForProgress(store, 'R!RES');
    expect(problemsOf(store, 'sales')).toEqual([
      {
        path: 'claims[0].quantiy',
        message: expect.stringContaining('is an unknown key; did you mean "quantity"?') as string,
      },
    ]);
  });

  test('because it names an unknown source is failed with its path', async () => {
    const strange = SALES.replace('"source": "la-tribune-2015"', '"source": "la-tribune-2051"');
    const { store } = load({ '/sales.json': strange });
    await waitForProgress(store, 'R!RES');
    expect(problemsOf(store, 'sales')?.[0]?.path).toBe('claims[0].source');
  });

  test('holds everything back where it is the rates', async () => {
    const { store } = load({ '/exchange-rates.json': '{}' });
    await waitForProgress(store, '!sres');
    expect(problemsOf(store, null)?.map(({ path }) => path)).toContain('years');
  });
});

describe('asked for again', () => {
  test('a timeline is loading, then ready; no other file is asked for', async () => {
    const { store, loader, asked } = load({ '/sales.json': [404, 404, 404, SALES] });
    await waitForProgress(store, 'R!RES');
    loader.retry('sales');
    expect(progress(store)).toBe('RsRES');
    await waitForProgress(store, 'RSRES');
    expect(recordIn(store)).toEqual(recordOf(real));
    expect(asked.slice(10)).toEqual(['/sales.json']);
  });

  test('a timeline that arrived broken is fetched anew, and may fail otherwise', async () => {
    const { store, loader } = load({ '/sales.json': ['{', 404, 404, 404, SALES] });
    await waitForProgress(store, 'R!RES');
    loader.retry('sales');
    await waitForProgress(store, 'R!RES');
    expect(problemsOf(store, 'sales')).toEqual([{ path: '', message: 'sales.json gave 404' }]);
    loader.retry('sales');
    await waitForProgress(store, 'RSRES');
  });

  test('a timeline that is broken in the same way has failed again', async () => {
    const { store, loader } = load({ '/sales.json': '{' });
    await waitForProgress(store, 'R!RES');
    loader.retry('sales');
    expect(progress(store)).toBe('RsRES');
    await waitForProgress(store, 'R!RES');
  });

  test('the sources bring the timelines that were waiting for them', async () => {
    const sources = readDataFile('sources.json');
    const { store, loader, asked } = load({ '/sources.json': [500, 500, 500, sources] });
    await waitForProgress(store, '!sres');
    loader.retry(null);
    expect(progress(store)).toBe('rsres');
    await waitForProgress(store, 'RSRES');
    expect(recordIn(store)).toEqual(recordOf(real));
    expect(new Set(asked.slice(10))).toEqual(new Set(FILES.reference.map(({ url }) => url)));
  });
});

test('once stopped, requests are called off and nothing is received', async () => {
  const sales = makeLater<string>();
  const { store, loader, aborted } = load({ '/sales.json': sales.promise });
  await waitForProgress(store, 'RsRES');
  loader.stop();
  expect(aborted).toEqual(['/sales.json']);
  sales.resolve(SALES);
  await vi.advanceTimersByTimeAsync(1000);
  expect(progress(store)).toBe('RsRES');
});
