import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_VIEW, type LinkIssue, type ViewState } from '@/view/view-state';
import { createAppStore, type AppStore } from '@/store/store';
import { makeSource, makeVocabulary, RATES } from '@/testing/make-claim';
import { checkLateIds } from './check-late-ids';

const asked: ViewState = { ...DEFAULT_VIEW, claim: 'c-9999', q: 'x' };
const early: LinkIssue = { key: 'years', asked: '1999', reason: 'clamped', shown: '2010' };
const late: LinkIssue = { key: 'claim', asked: 'c-9999', reason: 'unknown-id', shown: '' };

type Check = Parameters<typeof checkLateIds>[1];
const withoutClaim: Check = (view) => ({ view: { ...view, claim: null }, issues: [late] });

const makeStore = (): AppStore =>
  createAppStore({ vocabulary: makeVocabulary(), view: asked, issues: [early], scheme: 'system' });

/** Lets everything arrive but the revenue. */
function receiveMost({ getState }: AppStore): void {
  const { receive } = getState();
  receive({
    reference: {
      ok: true,
      value: {
        sources: [makeSource()],
        rates: RATES,
        assessments: [],
        verdicts: [],
        promiseGroups: [],
      },
    },
  });
  for (const theme of ['sales', 'expansion', 'strategy'])
    receive({ timelines: { [theme]: { ok: true, value: [] } } });
}

const receiveRevenue = ({ getState }: AppStore): void => {
  getState().receive({ timelines: { revenue: { ok: true, value: [] } } });
};

describe('ids that can be checked only late', () => {
  test('are checked once everything has arrived, and what is unknown is taken out and told', () => {
    const store = makeStore();
    const check = vi.fn<Check>(withoutClaim);
    checkLateIds(store, check);
    receiveMost(store);
    expect(check).not.toHaveBeenCalled();
    expect(store.getState().view).toBe(asked);
    receiveRevenue(store);
    expect(check.mock.calls).toEqual([[asked, null]]);
    expect(store.getState().view).toEqual({ ...asked, claim: null });
    expect(store.getState().historyMode).toBe('replace');
    expect(store.getState().issues).toEqual([early, late]);
  });

  test('are those of the view as it is then', () => {
    const store = makeStore();
    const check = vi.fn<Check>(withoutClaim);
    checkLateIds(store, check);
    receiveMost(store);
    store.getState().changeView({ claim: 'c-0001' });
    receiveRevenue(store);
    expect(check.mock.calls).toEqual([[{ ...asked, claim: 'c-0001' }, null]]);
  });

  test('are checked at once where everything is there already', () => {
    const store = makeStore();
    receiveMost(store);
    receiveRevenue(store);
    checkLateIds(store, withoutClaim);
    expect(store.getState().view.claim).toBeNull();
  });

  test('wait for a part that failed, for its claims are not unknown', () => {
    const store = makeStore();
    const check = vi.fn<Check>(withoutClaim);
    checkLateIds(store, check);
    receiveMost(store);
    store.getState().receive({ timelines: { revenue: { ok: false, problems: [] } } });
    expect(check).not.toHaveBeenCalled();
    receiveRevenue(store);
    expect(check).toHaveBeenCalledTimes(1);
  });

  test('wait for the record that the view asks for, and no other', () => {
    const store = makeStore();
    const check = vi.fn<Check>(withoutClaim);
    checkLateIds(store, check);
    store.getState().changeView({ edition: '2026-11-22-0a1b2c3d' });
    receiveMost(store);
    receiveRevenue(store);
    expect(check).not.toHaveBeenCalled();
    store.getState().startRecord(makeVocabulary(), '2026-11-22-0a1b2c3d');
    receiveMost(store);
    receiveRevenue(store);
    expect(check).toHaveBeenCalledTimes(1);
  });

  test('are checked again for each address that is opened, and each record', () => {
    const store = makeStore();
    receiveMost(store);
    receiveRevenue(store);
    const check = vi.fn<Check>((view) => ({ view, issues: [] }));
    checkLateIds(store, check);
    store.getState().openAddress(asked, []);
    expect(check).toHaveBeenCalledTimes(2);
    store.getState().startRecord(makeVocabulary(), null);
    receiveMost(store);
    receiveRevenue(store);
    expect(check).toHaveBeenCalledTimes(3);
  });

  test('are checked once only: what the reader does later is hers', () => {
    const store = makeStore();
    const check = vi.fn<Check>(withoutClaim);
    checkLateIds(store, check);
    receiveMost(store);
    receiveRevenue(store);
    store.getState().changeView({ claim: 'c-0002' });
    receiveRevenue(store);
    expect(check).toHaveBeenCalledTimes(1);
    expect(store.getState().view.claim).toBe('c-0002');
  });

  test('that are all known change nothing', () => {
    const store = makeStore();
    receiveMost(store);
    store.getState().setView(asked, 'push');
    checkLateIds(store, (view) => ({ view, issues: [] }));
    receiveRevenue(store);
    expect(store.getState().view).toBe(asked);
    expect(store.getState().historyMode).toBe('push');
    expect(store.getState().issues).toEqual([early]);
  });

  test('that come to another way of saying the same are written, and nothing is said', () => {
    const store = makeStore();
    receiveMost(store);
    store.getState().setView({ ...asked, cur: 'gbp' }, 'push');
    checkLateIds(store, (view) => ({ view: { ...view, cur: null }, issues: [] }));
    receiveRevenue(store);
    expect(store.getState().view.cur).toBeNull();
    expect(store.getState().historyMode).toBe('replace');
    expect(store.getState().issues).toEqual([early]);
  });

  test('are not checked once that is called off', () => {
    const store = makeStore();
    const check = vi.fn<Check>(withoutClaim);
    const stop = checkLateIds(store, check);
    receiveMost(store);
    stop();
    receiveRevenue(store);
    expect(check).not.toHaveBeenCalled();
  });
});
