import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_VIEW } from '@/view/view-state';
import { makeClaim, makeSource, makeStatement, makeVocabulary, RATES } from '@/testing/make-claim';
import { createAppStore, type AppState, type AppStore, type Reference } from './store';

const reference: Reference = {
  sources: [makeSource()],
  rates: RATES,
  assessments: [],
  verdicts: [],
  promiseGroups: [],
};
const sold = makeClaim({ id: 'c-0002' });
const shift = makeStatement({ id: 'c-0001' });
const problems = [{ path: 'claims[0]', message: 'is not known' }];

const makeStore = (): AppStore =>
  createAppStore({
    vocabulary: makeVocabulary(),
    view: DEFAULT_VIEW,
    issues: [],
    scheme: 'system',
  });

/** A store that has received its sources and two timelines. */
function makeFilledStore(): AppStore {
  const store = makeStore();
  const { receive } = store.getState();
  receive({ reference: { ok: true, value: reference } });
  receive({ timelines: { strategy: { ok: true, value: [shift] } } });
  receive({ timelines: { sales: { ok: true, value: [sold] } } });
  return store;
}

const idsOf = ({ dataset }: AppState): readonly string[] | undefined =>
  dataset?.claims.map(({ id }) => id);

describe('at first', () => {
  test('every part is loading and there is no dataset', () => {
    const state = makeStore().getState();
    expect(state.reference).toEqual({ status: 'loading' });
    expect(state.timelines).toEqual({
      sales: { status: 'loading' },
      revenue: { status: 'loading' },
      expansion: { status: 'loading' },
      strategy: { status: 'loading' },
    });
    expect(state.dataset).toBeNull();
  });

  test('the view is as given, and is not to be written into the history', () => {
    const state = makeStore().getState();
    expect(state.view).toBe(DEFAULT_VIEW);
    expect(state.historyMode).toBe('none');
    expect(state.historyRefused).toBe(false);
  });
});

describe('a timeline that arrives', () => {
  test('is indexed, in the order of the themes and not of arrival', () => {
    const state = makeFilledStore().getState();
    expect(idsOf(state)).toEqual(['c-0002', 'c-0001']);
    expect(state.dataset?.claimById.get('c-0001')).toBe(shift);
    expect(state.dataset?.textById.get('c-0001')).toContain('smart homes');
    expect(state.timelines['sales']).toEqual({ status: 'ready', value: [sold] });
  });

  test('waits for the sources', () => {
    const store = makeStore();
    store.getState().receive({ timelines: { sales: { ok: true, value: [sold] } } });
    expect(store.getState().dataset).toBeNull();
    store.getState().receive({ reference: { ok: true, value: reference } });
    expect(idsOf(store.getState())).toEqual(['c-0002']);
  });

  test('takes the place of the one before it', () => {
    const store = makeFilledStore();
    store.getState().receive({ timelines: { sales: { ok: true, value: [] } } });
    expect(idsOf(store.getState())).toEqual(['c-0001']);
  });
});

describe('a part that failed', () => {
  test('says what is wrong and leaves the others', () => {
    const store = makeFilledStore();
    store.getState().receive({ timelines: { sales: { ok: false, problems } } });
    const { timelines } = store.getState();
    expect(timelines['sales']).toEqual({ status: 'failed', problems });
    expect(timelines['strategy']).toEqual({ status: 'ready', value: [shift] });
    expect(timelines['revenue']).toEqual({ status: 'loading' });
    expect(idsOf(store.getState())).toEqual(['c-0001']);
  });

  test('leaves no dataset where it is the sources, until they come', () => {
    const store = makeFilledStore();
    store.getState().receive({ reference: { ok: false, problems } });
    expect(store.getState().reference).toEqual({ status: 'failed', problems });
    expect(store.getState().dataset).toBeNull();
    store.getState().receive({ reference: { ok: true, value: reference } });
    expect(idsOf(store.getState())).toEqual(['c-0002', 'c-0001']);
  });

  test('is loading again when it is fetched again, and it alone', () => {
    const store = makeFilledStore();
    store.getState().receive({ timelines: { revenue: { ok: false, problems } } });
    store.getState().startLoading('revenue');
    expect(store.getState().timelines['revenue']).toEqual({ status: 'loading' });
    expect(store.getState().timelines['sales']?.status).toBe('ready');
    expect(store.getState().reference.status).toBe('ready');
    expect(idsOf(store.getState())).toEqual(['c-0002', 'c-0001']);
    store.getState().startLoading(null);
    expect(store.getState().reference).toEqual({ status: 'loading' });
    expect(store.getState().timelines['sales']?.status).toBe('ready');
  });
});

describe('the view', () => {
  test('is changed in part, as an entry of the history unless said otherwise', () => {
    const store = makeStore();
    store.getState().changeView({ themes: ['sales'] });
    expect(store.getState().view).toEqual({ ...DEFAULT_VIEW, themes: ['sales'] });
    expect(store.getState().historyMode).toBe('push');
    store.getState().changeView({ q: 'x' }, 'replace');
    expect(store.getState().view).toEqual({ ...DEFAULT_VIEW, themes: ['sales'], q: 'x' });
    expect(store.getState().historyMode).toBe('replace');
  });

  test('is set as a whole, in the mode given', () => {
    const store = makeStore();
    const view = { ...DEFAULT_VIEW, claim: 'c-0001' };
    store.getState().changeView({ q: 'x' });
    store.getState().setView(view, 'none');
    expect(store.getState().view).toBe(view);
    expect(store.getState().historyMode).toBe('none');
  });

  test('opens the first of the claims of a mark, and remembers them all', () => {
    const store = makeStore();
    store.getState().changeView({ themes: ['sales'] }, 'replace');
    store.getState().openClaims(['c-0002', 'c-0001']);
    expect(store.getState().view).toEqual({ ...DEFAULT_VIEW, themes: ['sales'], claim: 'c-0002' });
    expect(store.getState().opened).toEqual(['c-0002', 'c-0001']);
    expect(store.getState().historyMode).toBe('push');
  });

  test('is in the hands of one control at a time, which alone can let go', () => {
    const store = makeStore();
    const { stepView, endGesture } = store.getState();
    stepView('text', { q: 'x' }, 'draft');
    expect(store.getState()).toMatchObject({ gesture: 'text', historyMode: 'draft' });
    stepView('years', { years: { from: 2012, to: null } }, 'none');
    expect(store.getState()).toMatchObject({ gesture: 'years', historyMode: 'none' });
    endGesture('text');
    expect(store.getState().gesture).toBe('years');
    const { view } = store.getState();
    endGesture('years');
    expect(store.getState().gesture).toBeNull();
    expect(store.getState().view).toBe(view);
    expect(view).toEqual({ ...DEFAULT_VIEW, q: 'x', years: { from: 2012, to: null } });
  });

  test('is let go by all that is done besides, but for a correction', () => {
    const store = makeStore();
    const { stepView, changeView, openClaims, setView } = store.getState();
    const isHeldAfter = (act: () => void): boolean => {
      stepView('text', { q: 'x' }, 'draft');
      act();
      return store.getState().gesture === 'text';
    };
    expect(isHeldAfter(() => changeView({ themes: ['sales'] }))).toBe(false);
    expect(isHeldAfter(() => openClaims(['c-0001']))).toBe(false);
    expect(isHeldAfter(() => setView(DEFAULT_VIEW, 'none'))).toBe(false);
    expect(isHeldAfter(() => changeView({ claim: null }, 'replace'))).toBe(true);
  });

  test('and its mode change in one step, for the history to see both', () => {
    const store = makeStore();
    const seen = vi.fn<(q: string, mode: string) => void>();
    store.subscribe(({ view, historyMode }) => {
      seen(view.q, historyMode);
    });
    store.getState().changeView({ q: 'x' }, 'replace');
    store.getState().setView(DEFAULT_VIEW, 'none');
    expect(seen.mock.calls).toEqual([
      ['x', 'replace'],
      ['', 'none'],
    ]);
  });
});

test('notices, scheme and a refused history are kept', () => {
  const store = makeStore();
  const issues = [{ key: 'years', asked: 'x', reason: 'malformed', shown: '' }] as const;
  store.getState().setIssues(issues);
  store.getState().setScheme('dark');
  store.getState().refuseHistory();
  expect(store.getState()).toMatchObject({ issues, scheme: 'dark', historyRefused: true });
});

test('two stores share nothing', () => {
  const [one, other] = [makeStore(), makeStore()];
  one.getState().changeView({ q: 'x' });
  expect(other.getState().view).toBe(DEFAULT_VIEW);
});
