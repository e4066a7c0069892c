// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeClaim, makeDataset, makeSource } from '@/testing/make-claim';
import { renderWith } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';
import { SearchClaims } from './SearchClaims';
import { makeClaimSearch } from './search-index';

const search = makeClaimSearch(SMALL_RECORD);
const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Search claims' });
const type = (value: string): void => {
  fireEvent.input(field(), { target: { value } });
};
const press = (key: string): void => {
  fireEvent.keyDown(field(), { key });
};

const FIRST = 'brazil';
const THEN = 'phones';

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
    expect(store.getState().view.claim).toBe(search(THEN)[1]?.id);
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
    type(THEN);
    const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(names.filter((name) => name.includes('added from elsewhere'))).toHaveLength(1);
    expect(names).toHaveLength(2);
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
      expect(store.getState().view.claim).toBe(search(THEN)[0]?.id);
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
      expect(store.getState().view.claim).toBe(search(THEN)[1]?.id);
    });
  });
});
