import type { Dataset } from '@/domain/record/record';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Problem } from '@/domain/basics/result';
import { DEFAULT_VIEW } from '@/view/view-state';
import { createAppStore, type AppStore } from '@/store/store';
// What is loaded only for strange files; here it is there before a test begins.
import '@/schema/foreign-file';
import { makeFetch, makeLater, type Answer, type FakeFetch } from '@/testing/make-fetch';
import { compiledFiles } from '@/testing/compiled-files';
import { readRealRecord } from '@/testing/real-record';
import { loadRecord, makeQueryClient, type RecordLoader } from './load-record';

const real = readRealRecord();
const THEMES = real.vocabulary.themes.map(({ id }) => id);
const { files: FILES, texts } = compiledFiles(real);
const SOUND: Readonly<Record<string, Answer>> = texts;
const SALES = texts['/sales.json'] ?? '';

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
    expect(load().asked).toHaveLength(5);
  });

  test('nothing is shown before the sources are there', async () => {
    const reference = makeLater<string>();
    const { store } = load({ '/reference.json': reference.promise });
    await waitForProgress(store, 'rSRES');
    expect(store.getState().dataset).toBeNull();
    reference.resolve(texts['/reference.json'] ?? '');
    await waitForProgress(store, 'RSRES');
    expect(recordIn(store)).toEqual(recordOf(real));
  });

  test('they are taken in together: the record is indexed once', async () => {
    const { store } = load();
    const held = new Set<unknown>();
    store.subscribe(({ dataset }) => held.add(dataset));
    await waitForProgress(store, 'RSRES');
    await vi.advanceTimersByTimeAsync(1000);
    expect(held.size).toBe(1);
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
    expect(asked).toHaveLength(7);
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
    const { store } = load({ '/reference.json': 500 });
    await waitForProgress(store, '!SRES');
    expect(store.getState().dataset).toBeNull();
    expect(problemsOf(store, null)).toEqual([{ path: '', message: 'reference.json gave 500' }]);
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

  test.each([
    ['of another state of the record', texts['/revenue.json'] ?? ''],
    ['of another version of the format', '{"schema": 2, "claims": []}'],
    ['changed by a letter', SALES.replace('"outcome"', '"outcomE"')],
    ['changed by a space', SALES.replace(':', ': ')],
  ])('because it is %s is failed, and nothing of it is shown', async (_what, text) => {
    const { store } = load({ '/sales.json': text });
    await waitForProgress(store, 'R!RES');
    expect(problemsOf(store, 'sales')?.[0]?.message).toMatch(
      /is not the file that this page was built with.*load the page anew/,
    );
    expect(store.getState().dataset?.claims.some(({ theme }) => theme === 'sales')).toBe(false);
  });

  test('holds everything back where it is the reference', async () => {
    const { store } = load({ '/reference.json': '{}' });
    await waitForProgress(store, '!SRES');
    expect(problemsOf(store, null)).toHaveLength(1);
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
    expect(asked.slice(7)).toEqual(['/sales.json']);
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

  test('the reference brings the timelines that were waiting for it', async () => {
    const reference = texts['/reference.json'] ?? '';
    const { store, loader, asked } = load({ '/reference.json': [500, 500, 500, reference] });
    await waitForProgress(store, '!SRES');
    loader.retry(null);
    expect(progress(store)).toBe('rSRES');
    await waitForProgress(store, 'RSRES');
    expect(recordIn(store)).toEqual(recordOf(real));
    expect(asked.slice(7)).toEqual(['/reference.json']);
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
