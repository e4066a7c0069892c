import { expect, test, vi } from 'vitest';
import { makeDataset } from '@/testing/make-claim';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { createAppStore, type AppStore } from './store';
import { storeOver } from './store-over';

const STORY: ViewState = { ...DEFAULT_VIEW, place: { page: 'story', step: 2 } };
const SEEN: ViewState = {
  ...DEFAULT_VIEW,
  place: { page: 'panel', panel: 'sales' },
  kinds: ['target'],
};

function open(): { readonly below: AppStore; readonly over: AppStore } {
  const { vocabulary } = makeDataset([]);
  const below = createAppStore({ vocabulary, view: STORY, issues: [], scheme: 'system' });
  return { below, over: storeOver(below, SEEN) };
}

test('a view over another store has its record, and a view of its own', () => {
  const { below, over } = open();
  expect(over.getState().view).toBe(SEEN);
  expect(below.getState().view).toBe(STORY);
  // The same thing each time, or what reads it would never come to rest.
  expect(over.getState()).toBe(over.getState());
  below.getState().setScheme('dark');
  expect(over.getState().scheme).toBe('dark');
});

test('it is told what changes below', () => {
  const { below, over } = open();
  const listener = vi.fn<() => void>();
  const stop = over.subscribe(listener);
  below.getState().setScheme('dark');
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  below.getState().setScheme('light');
  expect(listener).toHaveBeenCalledTimes(1);
});

test('to change it is to leave for it, by one step that Back takes back', () => {
  const { below, over } = open();
  const modes: string[] = [];
  below.subscribe(({ historyMode }) => modes.push(historyMode));
  over.getState().changeView({ tab: 'table' });
  expect(below.getState().view).toEqual({ ...SEEN, tab: 'table' });
  expect(modes).toEqual(['none', 'push']);
});

test('so it is to open a claim in it', () => {
  const { below, over } = open();
  over.getState().openClaims(['c-0001', 'c-0002']);
  expect(below.getState().view).toEqual({ ...SEEN, claim: 'c-0001' });
  expect(below.getState().opened).toEqual(['c-0001', 'c-0002']);
});
