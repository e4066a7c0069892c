// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { en } from '@/i18n/en';
import { makeClaim, makeDataset, makeSource } from '@/testing/make-claim';
import { renderWith } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';
import { SearchClaims } from './SearchClaims';
import { makeI18n } from '@/i18n/i18n';
import { filterClaims } from '@/domain/selection/filter';
import { DEFAULT_VIEW } from '@/view/view-state';
import { makeSearch, type Hit } from './hits';

const search = (words: string): readonly Hit[] => makeSearch(SMALL_RECORD)(words, makeI18n('en'));
const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Search' });
const type = (value: string): void => {
  fireEvent.input(field(), { target: { value } });
};
const press = (key: string): void => {
  fireEvent.keyDown(field(), { key });
};

const FIRST = 'brazil';
const THEN = 'sell';

function draw(): ReturnType<typeof renderWith>['store'] {
  const { store } = renderWith(<SearchClaims />, { record: SMALL_RECORD });
  act(() => {
    field().focus();
  });
  return store;
}

describe('the search of claims', () => {
  it('opens what is found for what was typed, at the keys', () => {
    const store = draw();
    type(THEN);
    press('ArrowDown');
    press('Enter');
    expect(store.getState().view.claim).toBe(search(THEN)[1]?.claim?.id);
  });

  it('says of what was added that it was', () => {
    const own = makeClaim({ id: 'c-0001' });
    const added = makeClaim({ id: 'c-0002', corpus: 'added', source: 'page' });
    const record = makeDataset([own, added], {
      sources: [makeSource(), makeSource({ id: 'page', corpus: 'added' })],
    });
    renderWith(<SearchClaims />, { record });
    act(() => {
      field().focus();
    });
    type('phones');
    const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(names.filter((name) => name.includes('added from elsewhere'))).toHaveLength(1);
    expect(names.filter((name) => name.includes('phones'))).toHaveLength(2 + 1);
  });

  // Within one `act` the list, which may be drawn late, is not drawn yet: so it is on a busy machine.
  describe.each(['', FIRST])('after "%s", however late its list is drawn', (before) => {
    it('opens what is found for what was typed last', () => {
      const store = draw();
      type(before);
      act(() => {
        type(THEN);
        expect(screen.queryAllByRole('option')).toHaveLength(search(before).length);
        press('Enter');
      });
      expect(search(THEN)[0]).not.toBe(search(before)[0]);
      expect(store.getState().view.claim).toBe(search(THEN)[0]?.claim?.id);
    });

    it('moves among them', () => {
      const store = draw();
      type(before);
      act(() => {
        type(THEN);
        press('ArrowDown');
      });
      press('Enter');
      expect(search(THEN).length).toBeGreaterThan(search(before).length);
      expect(store.getState().view.claim).toBe(search(THEN)[1]?.claim?.id);
    });
  });
});

describe('what else it offers', () => {
  const left = (view: Partial<typeof DEFAULT_VIEW>): number =>
    filterClaims(SMALL_RECORD, { ...DEFAULT_VIEW, ...view }).length;

  it('begins with the market of that name, with as many claims as its filter, the words and the list have', () => {
    const store = draw();
    type('germany');
    const market = SMALL_RECORD.vocabulary.markets.find(({ name }) => name.en === 'Germany');
    const count = left({ markets: [market?.id ?? ''] });
    expect(count).toBeGreaterThan(0);
    expect(left({ q: 'germany' })).toBe(count);
    const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(options[0]).toMatch(new RegExp(`^Germany · market, ${count} claims?$`));
    expect(options.at(-1)).toMatch(new RegExp(`^Filter by “germany” · ${count} claims?$`));
    expect(search('germany').filter(({ claim }) => claim !== null)).toHaveLength(count);
    press('Enter');
    expect(store.getState().view.markets).toEqual([market?.id]);
    expect(field()).toHaveProperty('value', '');
  });

  it('leads to panels and pages by their names', () => {
    const store = draw();
    type('conf');
    press('Enter');
    expect(store.getState().view.place).toEqual({ page: 'list', list: 'conflicts' });
    act(() => {
      field().focus();
    });
    type('revenue');
    fireEvent.click(screen.getByRole('option', { name: /· panel$/ }));
    expect(store.getState().view.place).toEqual({ page: 'panel', panel: 'revenue' });
  });

  it('filters by the words at the end of the list, on a page that heeds filters', () => {
    const { store } = renderWith(<SearchClaims />, {
      record: SMALL_RECORD,
      view: { place: { page: 'entry', list: 'claims', id: 'c-0001' } },
    });
    act(() => {
      field().focus();
    });
    type('sell');
    press('ArrowUp');
    fireEvent.click(screen.getByRole('option', { name: /^Filter by/ }));
    expect(store.getState().view).toMatchObject({ q: 'sell', place: { page: 'overview' } });
  });
});

describe('the key /', () => {
  /** Whether it was left to the browser. */
  const slash = (): boolean => fireEvent.keyDown(document.body, { key: '/' });

  it('leads to the search', () => {
    renderWith(<SearchClaims />, { record: SMALL_RECORD });
    expect(slash()).toBe(false);
    expect(document.activeElement).toBe(field());
  });

  it('is the browser’s where the search cannot take the focus', () => {
    renderWith(<SearchClaims />, { record: SMALL_RECORD });
    // As behind a dialog.
    field().setAttribute('disabled', '');
    expect(slash()).toBe(true);
  });

  it('is the browser’s once it is switched off, and the field names it no longer', () => {
    const { store } = renderWith(<SearchClaims />, { record: SMALL_RECORD });
    expect(field().getAttribute('placeholder')).toContain('/');
    act(() => {
      store.getState().setSlash(false);
    });
    expect(slash()).toBe(true);
    expect(document.activeElement).toBe(document.body);
    expect(field().getAttribute('placeholder')).not.toContain('/');
  });
});

it('says how much was found once the hand rests, and not at each letter', () => {
  vi.useFakeTimers();
  try {
    draw();
    const said = (): string => screen.getByRole('status').textContent;
    for (const typed of ['s', 'se', 'sel', 'sell']) {
      type(typed);
      act(() => {
        vi.advanceTimersByTime(150);
      });
      expect(said()).toBe('');
    }
    act(() => {
      vi.advanceTimersByTime(1000);
    });
    expect(said()).toBe(en.search.offered(screen.getAllByRole('option').length));
  } finally {
    vi.useRealTimers();
  }
});
