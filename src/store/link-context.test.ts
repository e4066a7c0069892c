import { describe, expect, test } from 'vitest';
import type { Vocabulary } from '@/domain/record/record';
import { makeClaim, makeSource, makeVocabulary, RATES } from '@/testing/make-claim';
import { decodeAddress } from '@/view/links/address';
import { recordAsked } from '@/view/links/context';
import { NOTHING_KNOWN } from '@/view/links/known-record';
import { DEFAULT_VIEW } from '@/view/view-state';
import { linkContext, type LinkSite } from './link-context';
import { beginRecord, createAppStore, type AppStore } from './store';

const EDITION = '2026-11-22-0a1b2c3d';
const TODAY = makeVocabulary();
/** Names as they were: a topic that has been retired since, and other years. */
const THEN: Vocabulary = makeVocabulary({
  years: { from: 2008, to: 2021 },
  topics: [...TODAY.topics, { id: 'retired', name: { en: 'Retired' }, lane: false }],
});
const SITE: LinkSite = {
  base: '/',
  editions: [EDITION],
  beside: ['acme'],
  vocabulary: TODAY,
};

/** What is known of an edition that has not arrived: the records that the site knows, and nothing else. */
const OF_SITE = { ...NOTHING_KNOWN, beside: SITE.beside };

function makeStore(): AppStore {
  return createAppStore({ vocabulary: TODAY, view: DEFAULT_VIEW, issues: [], scheme: 'system' });
}

/** Lets a whole record arrive: an edition, or for null that of today. */
function arrive({ getState }: AppStore, edition: string | null): void {
  const vocabulary = edition === null ? TODAY : THEN;
  getState().startRecord(vocabulary, edition);
  getState().receive({
    reference: {
      ok: true,
      value: {
        sources: [makeSource({ id: edition === null ? 'today-2020' : 'then-2015' })],
        rates: RATES,
        assessments: [],
        verdicts: [],
        promiseGroups: [],
      },
    },
  });
  const claim = makeClaim({ id: edition === null ? 'c-0001' : 'c-0002' });
  for (const { id } of vocabulary.themes)
    getState().receive({ timelines: { [id]: { ok: true, value: id === 'sales' ? [claim] : [] } } });
}

const knownIn = (store: AppStore, edition: string | null): ReturnType<typeof recordAsked> =>
  recordAsked(linkContext(store.getState(), SITE), edition);

describe('what an address is judged by', () => {
  test('are the names of today at once, and its sources and claims once they are there', () => {
    const store = makeStore();
    const early = knownIn(store, null);
    expect(early.years).toEqual(TODAY.years);
    expect(early.ids.topics).toEqual(['phones', 'aiot', 'fintech']);
    expect([early.ids.sources, early.hasClaim]).toEqual([null, undefined]);
    arrive(store, null);
    const late = knownIn(store, null);
    expect(late.ids.sources).toEqual(['today-2020']);
    expect([late.hasClaim?.('c-0001'), late.hasClaim?.('c-0002')]).toEqual([true, false]);
  });

  test('is nothing of an edition before it has arrived, and nothing but the edition afterwards', () => {
    const store = makeStore();
    expect(knownIn(store, EDITION)).toEqual(OF_SITE);
    arrive(store, null);
    expect(knownIn(store, EDITION)).toEqual(OF_SITE);
    arrive(store, EDITION);
    const known = knownIn(store, EDITION);
    expect(known.years).toEqual({ from: 2008, to: 2021 });
    expect(known.ids.topics).toContain('retired');
    expect(known.ids.sources).toEqual(['then-2015']);
    expect([known.hasClaim?.('c-0001'), known.hasClaim?.('c-0002')]).toEqual([false, true]);
  });

  test('are the names of today alone while an edition is open', () => {
    const store = makeStore();
    arrive(store, EDITION);
    const today = knownIn(store, null);
    expect(today.years).toEqual(TODAY.years);
    expect(today.ids.topics).not.toContain('retired');
    expect([today.ids.sources, today.hasClaim]).toEqual([null, undefined]);
  });

  test('is the record as it stands for an edition that was never published', () => {
    const store = makeStore();
    arrive(store, null);
    expect(knownIn(store, '2015-01-01-00000000').ids.sources).toEqual(['today-2020']);
  });

  test('is nothing of an edition of which only the names of today stand in', () => {
    const store = makeStore();
    store.getState().startRecord(TODAY, null);
    expect(knownIn(store, EDITION)).toEqual(OF_SITE);
  });
});

describe('a link to an edition', () => {
  const context = linkContext(beginRecord(TODAY), SITE);
  const read = (search: string): ReturnType<typeof decodeAddress> =>
    decodeAddress({ pathname: '/', search }, context);

  test('keeps names and years that today does not have', () => {
    const link = `?years=2008..2021&topics=retired&edition=${EDITION}&v=1`;
    const { view, issues, canonical } = read(link);
    expect(view.years).toEqual({ from: 2008, to: 2021 });
    expect(view.topics).toEqual(['retired']);
    expect(issues).toEqual([]);
    expect(canonical).toBe(`/${link}`);
  });

  test('in capitals, doubled or cut off at its end is told to be one all the same', () => {
    expect(read(`?topics=retired&Edition=${EDITION.toUpperCase()}.`).view.topics).toEqual([
      'retired',
    ]);
    expect(read(`?topics=retired&edition=${EDITION}&edition=x&v=1`).view.topics).toEqual([
      'retired',
    ]);
  });

  test('that was never published is one to today', () => {
    const { view, issues } = read('?topics=retired&edition=2015-01-01-00000000&v=1');
    expect(view.topics).toEqual([]);
    expect(issues.map(({ key, reason }) => `${key} ${reason}`)).toEqual([
      'topics unknown-id',
      'edition unknown-id',
    ]);
  });

  test('cannot yet say which year "latest" alone is, and says so', () => {
    expect(read(`?years=latest&edition=${EDITION}&v=1`).issues.map(({ reason }) => reason)).toEqual(
      ['malformed'],
    );
    expect(read(`?years=2013..latest&edition=${EDITION}&v=1`).issues).toEqual([]);
  });
});
