import { describe, expect, test } from 'vitest';
import type { Vocabulary } from '@/domain/record/record';
import { linkContext, type LinkSite } from '@/store/link-context';
import { beginRecord, createAppStore, type AppStore } from '@/store/store';
import { FakeWindow } from '@/testing/fake-window';
import { makeClaim, makeSource, makeVocabulary, RATES } from '@/testing/make-claim';
import { decodeAddress, encodeAddress } from '@/view/links/address';
import type { LinkIssue } from '@/view/view-state';
import { checkNames, followAddress } from './follow-address';
import { followEdition } from './follow-edition';
import type { RecordLoader } from './load-record';

const EDITION = '2026-11-22-0a1b2c3d';
const TODAY = makeVocabulary();
/** Names as they were: a topic that has been retired since, and other years. */
const THEN: Vocabulary = makeVocabulary({
  years: { from: 2008, to: 2021 },
  topics: [...TODAY.topics, { id: 'retired', name: { en: 'Retired' }, lane: false }],
});
const SITE: LinkSite = { base: '/', editions: [EDITION], beside: [], vocabulary: TODAY };
const NO_LOADER: RecordLoader = { retry: () => undefined, stop: () => undefined };

type Rig = {
  readonly page: FakeWindow;
  readonly store: AppStore;
  /** Lets the record arrive that the view asks for. */
  readonly arrive: () => void;
  readonly told: () => readonly string[];
};

const say = ({ key, asked, reason, shown }: LinkIssue): string =>
  `${key} ${reason} ${asked} → ${shown}`;

/** The app as it starts at an address, with nothing loaded. */
function open(address: string): Rig {
  const page = new FakeWindow(address);
  const start = decodeAddress(page.location, linkContext(beginRecord(TODAY), SITE));
  const { view, issues, tail } = start;
  const store = createAppStore({ vocabulary: TODAY, view, issues, tail, scheme: 'system' });
  followAddress(store, SITE, page);
  checkNames(store, SITE);
  followEdition(store, {
    vocabulary: TODAY,
    today: () => NO_LOADER,
    edition: () => NO_LOADER,
  });
  const arrive = (): void => {
    const { getState } = store;
    const { edition } = getState().view;
    const vocabulary = edition === null ? TODAY : THEN;
    if (edition !== null) getState().startRecord(vocabulary, edition);
    const sources = [makeSource({ id: edition === null ? 'today-2020' : 'then-2015' })];
    getState().receive({
      reference: {
        ok: true,
        value: { sources, rates: RATES, assessments: [], verdicts: [], promiseGroups: [] },
      },
    });
    const claim = makeClaim({ id: edition === null ? 'c-0001' : 'c-0002' });
    for (const { id } of vocabulary.themes)
      getState().receive({
        timelines: { [id]: { ok: true, value: id === 'sales' ? [claim] : [] } },
      });
  };
  return { page, store, arrive, told: () => store.getState().issues.map(say) };
}

const addressOf = ({ page }: Rig): string => page.location.pathname + page.location.search;

const FROZEN = `/?years=2008..2021&topics=retired&sources=then-2015&claim=c-0002&edition=${EDITION}&v=1`;

describe('a frozen link', () => {
  test('opens as it was, before its edition has arrived and afterwards', () => {
    const rig = open(FROZEN);
    expect(addressOf(rig)).toBe(FROZEN);
    expect(rig.told()).toEqual([]);
    rig.arrive();
    expect(addressOf(rig)).toBe(FROZEN);
    expect(rig.told()).toEqual([]);
    expect(rig.store.getState().view.topics).toEqual(['retired']);
  });

  test('is held against its own edition once that is there', () => {
    const rig = open(
      `/?years=1999..2030&topics=phones_nothing&sources=today-2020&claim=c-0001&edition=${EDITION}&v=1`,
    );
    expect(rig.told()).toEqual([]);
    rig.arrive();
    expect(rig.told()).toEqual([
      'years clamped 1999..2030 → 2008..2021',
      'topics unknown-id nothing → phones',
      'sources unknown-id today-2020 → ',
      'claim unknown-id c-0001 → ',
    ]);
    expect(encodeAddress(rig.store.getState().view, SITE)).toBe(
      `/?years=2008..2021&topics=phones&edition=${EDITION}&v=1`,
    );
  });

  test('that was cut off in an id is completed by its edition', () => {
    const rig = open(`/?edition=${EDITION}&topics=reti`);
    rig.arrive();
    expect(rig.store.getState().view.topics).toEqual(['retired']);
    expect(rig.told()).toEqual(['topics cut-off reti → retired']);
  });
});

describe('Back and Forward', () => {
  test('into an edition hold its link against that edition, as soon as it arrives', () => {
    const rig = open(FROZEN);
    rig.arrive();
    rig.store.getState().changeView({ edition: null, topics: [], sources: [], claim: null });
    rig.arrive();
    rig.page.go(-1);
    expect(addressOf(rig)).toBe(FROZEN);
    expect(rig.store.getState().view.topics).toEqual(['retired']);
    expect(rig.told()).toEqual([]);
    rig.arrive();
    expect(rig.store.getState().view.years).toEqual({ from: 2008, to: 2021 });
    expect(rig.told()).toEqual([]);
  });

  test('out of an edition hold the link against today', () => {
    const rig = open('/?topics=phones&v=1');
    rig.arrive();
    rig.store.getState().changeView({ edition: EDITION });
    rig.arrive();
    rig.page.go(-1);
    expect(rig.store.getState().view.edition).toBeNull();
    expect(rig.told()).toEqual([]);
    rig.arrive();
    expect(rig.store.getState().view.topics).toEqual(['phones']);
    expect(rig.told()).toEqual([]);
  });

  test('to an entry whose names turn out to be unknown say so then', () => {
    const rig = open(`/?topics=nothing&edition=${EDITION}&v=1`);
    // Gone again before the edition had arrived.
    rig.store.getState().changeView({ edition: null, topics: [] });
    rig.arrive();
    rig.page.go(-1);
    expect(rig.told()).toEqual([]);
    rig.arrive();
    expect(rig.told()).toEqual(['topics unknown-id nothing → ']);
  });
});

describe('the way from an edition to today', () => {
  test('keeps what today has too, and says what it has not', () => {
    const rig = open(FROZEN);
    rig.arrive();
    rig.store.getState().changeView({ edition: null });
    rig.arrive();
    expect(rig.told()).toEqual([
      'years clamped 2008..2021 → 2010..2019',
      'topics unknown-id retired → ',
      'sources unknown-id then-2015 → ',
      'claim unknown-id c-0002 → ',
    ]);
    expect(rig.store.getState().view.years).toEqual({ from: 2010, to: 2019 });
  });
});

test('what the reader chooses once a record is there is hers', () => {
  const rig = open('/');
  rig.arrive();
  rig.store.getState().changeView({ claim: 'c-9999' });
  rig.store.getState().receive({ timelines: { sales: { ok: true, value: [] } } });
  expect(rig.store.getState().view.claim).toBe('c-9999');
});
