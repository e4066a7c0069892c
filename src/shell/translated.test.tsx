// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { readRealRecord } from '@/testing/real-record';
import { translate } from '@/testing/translate';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';

const record = readRealRecord();
const sales = { place: { page: 'panel', panel: 'sales' } } as const;
const list = (name: 'targets' | 'conflicts' | 'claims' | 'sources'): Partial<ViewState> => ({
  place: { page: 'list', list: name },
});

/** From one view to the next: what a reader does on a page. */
const WAYS: Readonly<Record<string, readonly Partial<ViewState>[]>> = {
  'years and back': [{}, { years: { from: 2014, to: 2015 } }, {}],
  'a theme, another, none': [{}, { themes: ['revenue'] }, { themes: ['sales'] }, {}],
  'words that few claims have': [{}, { q: 'india' }, { q: 'nothing has this' }, {}],
  'markets and kinds on a panel': [
    sales,
    { ...sales, kinds: ['target'] },
    { ...sales, markets: ['india'] },
    sales,
  ],
  'a table and its order': [
    sales,
    { ...sales, tab: 'table' },
    { ...sales, tab: 'table', sort: { column: 'value', descending: true } },
    sales,
  ],
  'a claim and the next': [
    sales,
    { ...sales, claim: 'c-0023' },
    { ...sales, claim: 'c-0031' },
    sales,
  ],
  'a lens and another': [
    sales,
    { ...sales, measure: 'yoy' },
    { place: { page: 'panel', panel: 'revenue' }, cur: 'usd' },
    sales,
  ],
  days: [
    {},
    { asof: '2015-05-01' },
    { asof: '2015-05-01', compare: '2019-01-01' },
    { asof: '2010-06-01' },
    {},
  ],
  targets: [
    list('targets'),
    { ...list('targets'), verdict: 'missed' },
    { ...list('targets'), years: { from: 2015, to: 2015 } },
  ],
  conflicts: [
    list('conflicts'),
    { ...list('conflicts'), disagreement: 'words' },
    { ...list('conflicts'), themes: ['revenue'] },
  ],
  sources: [
    list('sources'),
    { ...list('sources'), themes: ['revenue'] },
    { ...list('sources'), corpus: 'articles' },
  ],
  claims: [
    list('claims'),
    { ...list('claims'), themes: ['revenue'] },
    { ...list('claims'), markets: ['india'] },
  ],
};

/** What is read, part by part, but for what is only said aloud. */
function readIn(root: Element): readonly string[] {
  return [
    ...root.querySelectorAll(
      'p, li, td, th, h1, h2, h3, button, a, dd, dt, label, summary, legend, figcaption, footer',
    ),
  ].flatMap((element) =>
    element.closest('.sr-only[role="status"], svg') === null ? [element.textContent] : [],
  );
}

describe('a page that a browser has translated has all its numbers right after', () => {
  it.each(Object.entries(WAYS))('%s', async (_name, views) => {
    const [first = {}, ...others] = views;
    const app = renderApp({ record, view: first });
    await app.painted();
    const read: (readonly string[])[] = [];
    let translated = 0;
    for (const view of others) {
      translated += translate(document);
      act(() => {
        const { store } = app;
        store.getState().setView({ ...DEFAULT_VIEW, ...view }, 'none');
      });
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await app.painted();
      read.push(readIn(app.container));
    }
    cleanup();
    expect(translated).toBeGreaterThan(50);
    for (const [index, view] of others.entries()) {
      const fresh = renderApp({ record, view });
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await fresh.painted();
      expect(read[index]).toEqual(readIn(fresh.container));
      cleanup();
    }
  });
});
