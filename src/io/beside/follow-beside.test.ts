import { afterEach, describe, expect, it, vi } from 'vitest';
import { OPENED } from '@/domain/record/claim-id';
import { asBeside } from '@/domain/record/beside';
import { fingerprintOfText } from '@/domain/basics/fingerprint';
import { createAppStore, type AppStore } from '@/store/store';
import { compiledFiles } from '@/testing/compiled-files';
import { makeVocabulary } from '@/testing/make-claim';
import { makeFetch, type Answer, type FakeFetch } from '@/testing/make-fetch';
import { SMALL_RECORD } from '@/testing/small-record';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { makeQueryClient } from '../load-record';
import { wakeFor } from '../wake';
import type { BesideFile } from './beside-file';
import { followBeside } from './follow-beside';
import { standBeside } from './opened';

const RECORD = asBeside(SMALL_RECORD, 'acme');
const { files, texts } = compiledFiles(RECORD);
const FILE: BesideFile = {
  vocabulary: RECORD.vocabulary,
  terms: { metrics: [], bases: [] },
  ...files,
};
const TEXT = JSON.stringify(FILE);
const PUBLISHED = [
  {
    id: 'acme',
    name: { en: 'Acme' },
    url: '/beside-acme.json',
    print: fingerprintOfText(TEXT),
  },
];
const SAY = {
  network: (name: string) => `${name} did not arrive`,
  status: (name: string, status: number) => `${name} gave ${status}`,
};

type Rig = { readonly store: AppStore; readonly server: FakeFetch };

function open(
  view: Partial<ViewState>,
  answers: Readonly<Record<string, Answer>> = {},
  wait: Promise<unknown> = Promise.resolve(),
): Rig {
  const server = makeFetch({ ...texts, '/beside-acme.json': TEXT, ...answers });
  vi.stubGlobal('fetch', server.fetch);
  const store = createAppStore({
    vocabulary: makeVocabulary(),
    view: { ...DEFAULT_VIEW, ...view },
    issues: [],
    scheme: 'system',
  });
  wakeFor(
    store,
    'with',
    async () => {
      await wait;
      followBeside(store, PUBLISHED, { client: makeQueryClient(), said: SAY });
    },
    store.getState().setBeside,
  );
  return { store, server };
}

/** Only for what hangs: a file is asked for three times, and what tells one at fault comes late. */
const HANGS = { timeout: 60_000 };

const statusIn = (store: AppStore): string | null => store.getState().beside?.status ?? null;

async function settled(store: AppStore, status: string): Promise<void> {
  await vi.waitFor(() => {
    expect(statusIn(store)).toBe(status);
  }, HANGS);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a record beside', () => {
  it('is not asked for before a view does, and comes whole then, in the form of its own claims', async () => {
    const { store, server } = open({});
    expect([statusIn(store), server.asked]).toEqual([null, []]);
    store.getState().changeView({ with: 'acme' });
    await settled(store, 'ready');
    const { beside } = store.getState();
    if (beside?.status !== 'ready') throw new Error('it is there');
    expect(beside.value).toMatchObject({ id: 'acme', name: { en: 'Acme' }, terms: FILE.terms });
    expect(beside.value.dataset.claims).toEqual(RECORD.claims);
    expect(server.asked[0]).toBe('/beside-acme.json');
  });

  it('goes when the view leaves it, and is not asked for again when it comes back', async () => {
    const { store, server } = open({ with: 'acme' });
    await settled(store, 'ready');
    const asked = server.asked.length;
    store.getState().changeView({ with: null });
    expect(store.getState().beside).toBeNull();
    store.getState().changeView({ with: 'acme' });
    await settled(store, 'ready');
    expect(server.asked).toHaveLength(asked);
  });

  it('of which a part fails is not shown by halves: what failed is said', async () => {
    const { store } = open({ with: 'acme' }, { '/sales.json': 404 });
    await vi.waitFor(() => {
      expect(store.getState().beside).toMatchObject({
        status: 'failed',
        problems: [{ message: 'sales.json gave 404' }],
      });
    }, HANGS);
  });

  it('that the reader has opened stays for who goes back to it, and is missing in a link', async () => {
    const { store } = open({ with: OPENED });
    await Promise.resolve();
    expect(store.getState().beside).toBeNull();
    const { vocabulary, rates, sources, assessments, verdicts, promiseGroups, story, claims } =
      SMALL_RECORD;
    const record = {
      vocabulary,
      rates,
      sources,
      assessments,
      verdicts,
      promiseGroups,
      story,
      claims,
    };
    standBeside(store, { record });
    expect(store.getState().beside).toMatchObject({
      value: { id: OPENED, terms: null },
    });
    store.getState().changeView({ with: 'acme' });
    await settled(store, 'ready');
    expect(store.getState().beside).not.toMatchObject({ value: { id: OPENED } });
    store.getState().changeView({ with: OPENED });
    expect(store.getState().beside).toMatchObject({ value: { id: OPENED } });
  });

  it('is said not to have come where what loads it does not', async () => {
    const { store } = open({ with: 'acme' }, {}, Promise.reject(new Error('no such script')));
    await settled(store, 'failed');
    expect(store.getState().beside).toMatchObject({
      problems: [{ message: 'Error: no such script' }],
    });
  });

  it('that is another file than was published is not shown', async () => {
    const { store } = open({ with: 'acme' }, { '/beside-acme.json': '{"vocabulary":{}}' });
    await settled(store, 'failed');
    expect(store.getState().beside).not.toHaveProperty('value');
  });

  it('says of a claim that the address opens where it does not have it', async () => {
    const { store } = open({ with: 'acme', claim: 'acme.c-9999' });
    await settled(store, 'ready');
    expect(store.getState().view.claim).toBeNull();
    expect(store.getState().issues).toEqual([
      { key: 'claim', asked: 'acme.c-9999', reason: 'unknown-id', shown: '' },
    ]);
    store.getState().changeView({ claim: 'acme.c-0001' });
    expect(store.getState().view.claim).toBe('acme.c-0001');
  });
});
