import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '@/view/view-state';
import { makeClaim, makeSource, makeVocabulary, RATES } from '@/testing/make-claim';
import { selectShown } from './selectors';
import { createAppStore, type AppStore } from './store';

const sold61 = makeClaim({ id: 'c-0001' });
const sold70 = makeClaim({ id: 'c-0002', quantity: '70 million phones', source: 'courant-2017' });
const sold2015 = makeClaim({ id: 'c-0003', period: '2015' });

function makeStore(): AppStore {
  const store = createAppStore({
    vocabulary: makeVocabulary(),
    view: DEFAULT_VIEW,
    issues: [],
    scheme: 'system',
  });
  const { receive } = store.getState();
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
  receive({ timelines: { sales: { ok: true, value: [sold61, sold70, sold2015] } } });
  return store;
}

describe('what is shown', () => {
  test('is nothing until the record has begun to arrive', () => {
    const store = makeStore();
    store.getState().receive({ reference: { ok: false, problems: [] } });
    expect(selectShown(store.getState())).toBeNull();
  });

  test('are the claims that the filters leave, and the conflicts among them', () => {
    const store = makeStore();
    const all = selectShown(store.getState());
    expect(all?.dataset).toBe(store.getState().dataset);
    expect(all?.claims).toEqual([sold61, sold70, sold2015]);
    expect(all?.conflicts.map(({ pairs }) => pairs)).toEqual([[['c-0001', 'c-0002']]]);
    expect(all?.conflictIds).toEqual(new Set(['c-0001', 'c-0002']));
  });

  test('has no conflict once one of its claims is filtered out', () => {
    const store = makeStore();
    store.getState().changeView({ sources: ['gazette-2015'] });
    const shown = selectShown(store.getState());
    expect(shown?.claims).toEqual([sold61, sold2015]);
    expect(shown?.conflicts).toEqual([]);
    expect(shown?.conflictIds.size).toBe(0);
  });

  test('is the same object while dataset and view are', () => {
    const store = makeStore();
    const shown = selectShown(store.getState());
    expect(selectShown(store.getState())).toBe(shown);
    store.getState().setScheme('dark');
    store.getState().setIssues([]);
    expect(selectShown(store.getState())).toBe(shown);
  });

  test('is another once either changes', () => {
    const store = makeStore();
    const shown = selectShown(store.getState());
    store.getState().changeView({ q: 'x' });
    expect(selectShown(store.getState())).not.toBe(shown);
    store.getState().changeView({ q: '' });
    const again = selectShown(store.getState());
    expect(again?.claims).toEqual(shown?.claims);
    store.getState().receive({ timelines: { revenue: { ok: true, value: [] } } });
    expect(selectShown(store.getState())).not.toBe(again);
  });
});
