import { describe, expect, test } from 'vitest';
import type { EntryList } from '@/domain/selection/place';
import { makeI18n } from '@/i18n/i18n';
import { selectPageScope } from '@/site/page-scope';
import { makeClaim, makeDataset } from '@/testing/make-claim';
import { SCOPED_RECORD } from '@/testing/scoped-record';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { pageTitle } from './page-title';

const EN = makeI18n('en');

function titleIn(view: Partial<ViewState>, dataset = SCOPED_RECORD): string | null {
  const full = { ...DEFAULT_VIEW, ...view };
  const scope = selectPageScope({ dataset, view: full });
  return pageTitle(full.place, { vocabulary: dataset.vocabulary, scope }, EN);
}

const entry = (list: EntryList, id: string): Pick<ViewState, 'place'> => ({
  place: { page: 'entry', list, id },
});

describe('the title of a page', () => {
  test.each<[string, Partial<ViewState>, string]>([
    ['the overview', {}, 'A record'],
    ['a panel', { place: { page: 'panel', panel: 'sales' } }, 'Sales – A record'],
    ['a claim', entry('claims', 'c-0009'), 'Germany next (c-0009) – A record'],
    ['a source', entry('sources', 'gazette-2015'), 'Phones sold (The Gazette) – A record'],
    ['a conflict', entry('conflicts', 'goal-2015'), 'How much revenue for 2015 – A record'],
    ['no entry', entry('claims', 'c-9999'), 'Claims – A record'],
  ])('of %s', (_what, view, title) => {
    expect(titleIn(view)).toBe(title);
  });

  test('of a claim or source stays where the view leaves it out', () => {
    const early = { asof: '2014-01-01', q: 'nothing of the sort' };
    expect(titleIn({ ...entry('claims', 'c-0009'), ...early })).toMatch(/^Germany next/);
    expect(titleIn({ ...entry('sources', 'gazette-2015'), ...early })).toMatch(/^Phones sold/);
  });

  test('of a claim that was withdrawn is still its own', () => {
    const withdrawn = { on: '2020-02-03', reason: { en: 'It was misread.' } };
    const record = makeDataset([makeClaim({ withdrawn })]);
    expect(titleIn(entry('claims', 'c-0001'), record)).toMatch(/^61 M phones \(c-0001\)/);
  });

  test('of a conflict names no values that the view does not know', () => {
    const early = { ...entry('conflicts', 'goal-2015'), asof: '2014-01-01' };
    expect(titleIn(early)).toBe(`${EN.t.conflicts.title} – A record`);
  });

  test('of an entry is left as it is until the record has arrived', () => {
    const { vocabulary } = SCOPED_RECORD;
    const { place } = entry('claims', 'c-0009');
    expect(pageTitle(place, { vocabulary, scope: null }, EN)).toBeNull();
  });
});
