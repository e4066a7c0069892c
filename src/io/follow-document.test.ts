// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '@/view/view-state';
import { createAppStore, type AppStore, type Scheme } from '@/store/store';
import { makeVocabulary } from '@/testing/make-claim';
import { followDocument } from './follow-document';

type Rig = { readonly store: AppStore; readonly root: Document; readonly stop: () => void };

function follow(scheme: Scheme): Rig {
  const root = document.implementation.createHTMLDocument('before');
  const store = createAppStore({
    vocabulary: makeVocabulary(),
    view: DEFAULT_VIEW,
    issues: [],
    scheme,
  });
  const stop = followDocument(store, root, ({ view }) => `Page: ${view.place.page}`);
  return { store, root, stop };
}

const schemeOf = (root: Document): string | undefined => root.documentElement.dataset['scheme'];

describe('the document', () => {
  test('has the title of the page, at once and after each change', () => {
    const { store, root } = follow('system');
    expect(root.title).toBe('Page: overview');
    store.getState().changeView({ place: { page: 'panel', panel: 'sales' } });
    expect(root.title).toBe('Page: panel');
  });

  test('has the scheme that was chosen, and none for that of the system', () => {
    const { store, root } = follow('dark');
    expect(schemeOf(root)).toBe('dark');
    store.getState().setScheme('light');
    expect(schemeOf(root)).toBe('light');
    store.getState().setScheme('system');
    expect(schemeOf(root)).toBeUndefined();
  });

  test('stays as it is once that is called off', () => {
    const { store, root, stop } = follow('dark');
    stop();
    store.getState().setScheme('light');
    store.getState().changeView({ place: { page: 'unknown', path: '/x' } });
    expect(schemeOf(root)).toBe('dark');
    expect(root.title).toBe('Page: overview');
  });
});
