import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Vocabulary } from '@/domain/record/record';
import { fingerprintOfText } from '@/domain/basics/fingerprint';
import type { Place } from '@/domain/selection/place';
import { DEFAULT_VIEW } from '@/view/view-state';
import { panelsOf } from '@/panels/panels-of';
import { parseEditions, parseSupplement } from '@/schema/edition';
import { selectShown } from '@/store/selectors';
import { createAppStore, type AppStore } from '@/store/store';
import { makeFetch, type Answer, type FakeFetch } from '@/testing/make-fetch';
import { compiledFiles } from '@/testing/compiled-files';
import { sameLetters } from '../../scripts/build/same-letters';
import { readDataFile, readRealRecord } from '@/testing/real-record';
import { followEdition } from './follow-edition';
import { loadEdition } from './load-edition';
import { loadRecord, makeQueryClient, type RecordLoader } from './load-record';
import { watchChanges } from './watch-changes';

const real = readRealRecord();
const listed: unknown = JSON.parse(readDataFile('editions.json'));
const list = parseEditions(listed);
const supplement = parseSupplement(listed);
const BEFORE = supplement.ok ? supplement.value : null;
if (!list.ok) throw new Error('data/editions.json');
const [first] = list.value;
if (first === undefined) throw new Error('no edition');
const ID = first.id;
const URL_OF = `/editions/${ID}.json`;
const TEXT = readFileSync(path.join('public', 'editions', `${ID}.json`), 'utf8');
const TODAY = compiledFiles(real);
const SAY = {
  network: (name: string) => `${name} did not arrive`,
  status: (name: string, status: number) => `${name} gave ${status}`,
};

/** As the build gives them, of one text that stands for all editions. */
const lettersOfText = async (): Promise<{ readonly letters: string }> => {
  await Promise.resolve();
  return { letters: sameLetters(TEXT) };
};

type Rig = FakeFetch & { readonly store: AppStore; readonly loader: RecordLoader };

function makeStore(
  edition: string | null,
  vocabulary: Vocabulary = real.vocabulary,
  place: Place = DEFAULT_VIEW.place,
): AppStore {
  const view = { ...DEFAULT_VIEW, edition, place };
  return createAppStore({ vocabulary, view, issues: [], scheme: 'system' });
}

/** The application's loaders on a server that has today's files and the first edition, or `answer` in its place. */
function open(
  edition: string | null,
  answer: readonly Answer[] = [TEXT],
  vocabulary = real.vocabulary,
  place?: Place,
  letters: () => Promise<{ readonly letters: string }> = lettersOfText,
): Rig {
  const server = makeFetch(TODAY.texts);
  server.answers.set(URL_OF, [...answer]);
  vi.stubGlobal('fetch', server.fetch);
  const store = makeStore(edition, vocabulary, place);
  const client = makeQueryClient();
  const today = (into: AppStore): RecordLoader => loadRecord(into, client, TODAY.files, SAY);
  const loader = followEdition(store, {
    vocabulary,
    today: () => today(store),
    edition: (id) =>
      loadEdition(
        store,
        client,
        { name: id, url: `/editions/${id}.json`, print: fingerprintOfText(TEXT) },
        SAY,
        { supplement: BEFORE, letters },
      ),
  });
  watchChanges(store, () => makeStore(null), today);
  return { ...server, store, loader };
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(5000);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an edition', () => {
  test('is loaded only when it is asked for', async () => {
    const { store, asked } = open(null);
    await settle();
    expect(asked.filter((url) => url.includes('edition'))).toEqual([]);
    expect(store.getState().dataset?.claims.length).toBe(real.claims.length);
    expect(store.getState().changes).toBeNull();
  });

  test('comes in place of today, which is loaded beside it to say what has changed', async () => {
    const { store, asked } = open(ID);
    await settle();
    const { dataset, changes, vocabulary } = store.getState();
    expect(dataset?.claims.filter(({ withdrawn }) => withdrawn === null).length).toBe(first.claims);
    expect(vocabulary.edition).toBe(first.date);
    expect(changes?.status).toBe('ready');
    expect(asked[0]).toBe(URL_OF);
    expect(asked.filter((url) => url === URL_OF)).toHaveLength(1);
  });

  test('says what is wrong, and is fetched again on demand', async () => {
    const { store, loader } = open(ID, [404, 404, 404, TEXT.slice(0, 1000), TEXT]);
    await settle();
    const failed = store.getState().reference;
    expect(failed.status === 'failed' ? failed.problems : []).toEqual([
      { path: '', message: `${ID}.json gave 404` },
    ]);
    loader.retry(null);
    expect(store.getState().reference.status).toBe('loading');
    await settle();
    const cut = store.getState().reference;
    expect(cut.status === 'failed' ? cut.problems[0]?.message : '').toMatch(/ends in the middle/);
    loader.retry(null);
    await settle();
    expect(store.getState().dataset?.claims.length).toBeGreaterThan(0);
  });

  test('that is whole but not the one that was published is told, and none of it is shown', async () => {
    const changed = TEXT.replace('"numbers":["61"]', '"numbers":["71"]');
    expect(changed).not.toBe(TEXT);
    const { store } = open(ID, [changed]);
    await settle();
    await vi.dynamicImportSettled();
    const { reference, dataset } = store.getState();
    expect(reference.status === 'failed' ? reference.problems[0]?.message : '').toMatch(
      /is not the file that this page was built with/,
    );
    expect(dataset).toBeNull();
  });

  test('is left and opened again within the page, each file asked for once', async () => {
    const { store, asked } = open(ID);
    await settle();
    store.getState().changeView({ edition: null });
    await settle();
    expect(store.getState().dataset?.claims.length).toBe(real.claims.length);
    expect(store.getState().changes).toBeNull();
    store.getState().changeView({ edition: ID });
    await settle();
    expect(store.getState().dataset?.vocabulary.edition).toBe(first.date);
    expect(store.getState().changes?.status).toBe('ready');
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('is searched in either way of writing Chinese, as today is', async () => {
    const { store } = open(ID);
    await settle();
    const found = (q: string): number => {
      const { dataset, view } = store.getState();
      return selectShown({ dataset, view: { ...view, q } })?.claims.length ?? 0;
    };
    expect(found('总收入')).toBeGreaterThan(0);
    expect(found('總收入')).toBe(found('总收入'));
  });

  test('stands without its letters: what is written as it is searched is found', async () => {
    const { store } = open(ID, [TEXT], real.vocabulary, undefined, async () => {
      await Promise.resolve();
      throw new Error('gone');
    });
    await settle();
    expect(store.getState().dataset?.letters).toBe('');
    expect(store.getState().dataset?.claims.length).toBeGreaterThan(0);
  });

  test('stands where today does not arrive: only what has changed is not known', async () => {
    const { store, answers } = open(ID);
    answers.set('/sales.json', [404, 404, 404]);
    await settle();
    expect(store.getState().dataset?.claims.length).toBeGreaterThan(0);
    expect(store.getState().changes?.status).toBe('failed');
  });
});

describe('the panels of an edition', () => {
  const { panels, themes } = real.vocabulary;
  const [pattern] = panels;
  if (pattern === undefined) throw new Error('no panel');
  const [theme] = themes;
  if (theme === undefined) throw new Error('no theme');
  /** Today with a panel and a theme that the first edition does not know. */
  const later: Vocabulary = {
    ...real.vocabulary,
    themes: [...themes, { ...theme, id: 'shops' }],
    panels: [...panels, { ...pattern, id: 'shops', themes: ['shops'], colour: 'teal' }],
  };
  const shops: Place = { page: 'panel', panel: 'shops' };
  const idsOf = (store: AppStore): readonly string[] =>
    panelsOf(store.getState().vocabulary).map(({ id }) => id);

  test('are the four that the first one was published with, each with claims', async () => {
    const { store } = open(ID, [TEXT], later);
    expect(idsOf(store)).toHaveLength(5);
    await settle();
    expect(idsOf(store)).toEqual(['sales', 'revenue', 'expansion', 'strategy']);
    const { dataset } = store.getState();
    for (const panel of panelsOf(store.getState().vocabulary)) {
      expect(panel.name.en).not.toBe('');
      expect(dataset?.claims.some((claim) => panel.themes.includes(claim.theme))).toBe(true);
    }
  });

  test('decide which pages there are: one of today is none in it, and is one again after it', async () => {
    const { store } = open(ID, [TEXT], later, shops);
    expect(store.getState().view.place).toEqual(shops);
    await settle();
    expect(store.getState().view.place).toEqual({ page: 'unknown', path: '/shops/' });
    store.getState().changeView({ edition: null });
    await settle();
    expect(store.getState().view.place).toEqual(shops);
  });

  test('have pages that today no longer has', async () => {
    const unknown: Place = { page: 'unknown', path: '/Strategy' };
    const fewer = { ...real.vocabulary, panels: panels.filter(({ id }) => id !== 'strategy') };
    const { store } = open(ID, [TEXT], fewer, unknown);
    await settle();
    expect(store.getState().view.place).toEqual({ page: 'panel', panel: 'strategy' });
  });
});
