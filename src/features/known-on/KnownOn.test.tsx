// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { makeClaim, makeDataset, makeSource } from '@/testing/make-claim';
import { renderWith, type AppOptions } from '@/testing/render-app';
import { CorpusSwitch, KnownOn } from './KnownOn';

const known = (day: string): ReturnType<typeof makeClaim>['public'] => ({
  earliest: day,
  latest: day,
  basis: { en: 'printed' },
});

/** An article of July 2015 with two claims, and an added page of 2017 with one. */
const RECORD = makeDataset(
  [
    makeClaim({ id: 'c-0001', public: known('2015-07-02') }),
    makeClaim({ id: 'c-0002', public: known('2015-07-02') }),
    makeClaim({ id: 'c-0003', public: known('2017-01-31'), source: 'page', corpus: 'added' }),
  ],
  { sources: [makeSource(), makeSource({ id: 'page', corpus: 'added' })] },
);

function open(view: AppOptions['view'] = {}): ReturnType<typeof renderWith> {
  return renderWith(
    <>
      <KnownOn />
      <CorpusSwitch />
    </>,
    { record: RECORD, view },
  );
}

const handle = (name = 'As known on'): HTMLElement => screen.getByRole('slider', { name });
const says = (slider: HTMLElement): string | null => slider.getAttribute('aria-valuetext');

describe('the day on which the record is read', () => {
  test('is today, and the handle says that all sources are public', () => {
    open();
    expect(screen.getByRole('group', { name: 'As known on' })).toBeTruthy();
    expect(says(handle())).toBe('today, all on record: 2 of 2 sources public');
    expect(screen.queryByRole('button', { name: 'All on record' })).toBeNull();
  });

  test('arrow keys take the handle from source to source, and past the last to all', async () => {
    const { user, store } = open();
    handle().focus();
    await user.keyboard('{ArrowLeft}');
    expect(store.getState().view.asof).toBe('2017-01-31');
    await user.keyboard('{ArrowLeft}');
    expect(says(handle())).toBe('2 July 2015: 1 of 2 sources public');
    expect(screen.getByText('known on 2 July 2015')).toBeTruthy();
    await user.keyboard('{ArrowLeft}');
    expect(says(handle())).toBe('1 January 2015: 0 of 2 sources public');
    await user.keyboard('{End}');
    expect(store.getState().view.asof).toBeNull();
  });

  test('page keys move it by a year', async () => {
    const { user, store } = open({ asof: '2016-03-01' });
    handle().focus();
    await user.keyboard('{PageUp}');
    expect(store.getState().view.asof).toBe('2017-03-01');
    await user.keyboard('{PageDown}{PageDown}');
    expect(store.getState().view.asof).toBe('2015-03-01');
  });

  test('is live while the handle moves, and stays once it is let go', () => {
    const { store } = open();
    fireEvent.pointerDown(handle());
    fireEvent.input(handle(), { target: { value: '100' } });
    expect(store.getState()).toMatchObject({ view: { asof: '2015-04-11' }, gesture: 'days' });
    fireEvent.pointerUp(handle());
    expect(store.getState()).toMatchObject({ view: { asof: '2015-04-11' }, gesture: null });
    handle().focus();
    fireEvent.keyDown(handle(), { key: 'ArrowRight' });
    expect(store.getState()).toMatchObject({ view: { asof: '2015-07-02' }, gesture: 'days' });
    fireEvent.keyUp(handle(), { key: 'ArrowRight' });
    expect(store.getState()).toMatchObject({ view: { asof: '2015-07-02' }, gesture: null });
  });

  test('can be typed; what is not on the line waits, and is said to be wrong', () => {
    const { store } = open();
    const field = screen.getByLabelText('Day, as known on');
    fireEvent.change(field, { target: { value: '0201-05-01' } });
    expect(store.getState().view.asof).toBeNull();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(field, { target: { value: '2015-05-01' } });
    expect(store.getState()).toMatchObject({
      view: { asof: '2015-05-01' },
      gesture: 'typed days',
      historyMode: 'draft',
    });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(store.getState().gesture).toBeNull();
  });

  test('is typed and stands as the page writes days, never in an order that could be two days', () => {
    const { store } = open();
    const field = screen.getByLabelText<HTMLInputElement>('Day, as known on');
    fireEvent.change(field, { target: { value: '5/1/2015' } });
    expect(store.getState().view.asof).toBeNull();
    expect(screen.getByText(/^Type a day from .* with the month in letters\.$/)).toBeTruthy();
    fireEvent.change(field, { target: { value: '1 may 2015' } });
    expect(store.getState().view.asof).toBe('2015-05-01');
    fireEvent.blur(field);
    expect(field.value).toBe('1 May 2015');
  });

  test('is taken back to all on record', async () => {
    const { user, store } = open({ asof: '2015-05-01' });
    await user.click(screen.getByRole('button', { name: 'All on record' }));
    expect(store.getState().view.asof).toBeNull();
  });
});

describe('two days', () => {
  test('are set side by side and taken back, the first day kept', async () => {
    const { user, store, dataset } = open();
    await user.click(screen.getByRole('button', { name: 'Compare two days' }));
    expect(store.getState().view).toMatchObject({
      asof: '2015-07-02',
      compare: dataset.vocabulary.edition,
    });
    expect(screen.getByLabelText('Day to compare with')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Compare two days', pressed: true }));
    expect(store.getState().view).toMatchObject({ asof: '2015-07-02', compare: null });
  });

  test('a handle stops before the other', async () => {
    const { user, store } = open({ asof: '2015-07-02', compare: '2017-01-31' });
    handle().focus();
    await user.keyboard('{ArrowRight}{End}');
    expect(store.getState().view.asof).toBe('2015-07-02');
    handle('Compared with').focus();
    await user.keyboard('{ArrowLeft}{Home}');
    expect(store.getState().view.compare).toBe('2017-01-31');
  });

  test('typed the wrong way round they are swapped', () => {
    const { store } = open({ asof: '2015-07-02', compare: '2016-01-01' });
    fireEvent.change(screen.getByLabelText('Day, as known on'), {
      target: { value: '2017-01-01' },
    });
    expect(store.getState().view).toMatchObject({ asof: '2016-01-01', compare: '2017-01-01' });
  });
});

describe('a day that is typed', () => {
  const field = (): HTMLInputElement => screen.getByLabelText('Day, as known on');
  const type = (value: string): void => {
    fireEvent.input(field(), { target: { value } });
  };

  test('moves the other one only if it ends behind it', () => {
    const { store } = open({ asof: '2015-07-02', compare: '2016-01-01' });
    // By arrow key in the year: 2016 is passed on the way to 2017 and back again.
    for (const value of ['2016-07-02', '2017-07-02']) type(value);
    expect(store.getState().view).toMatchObject({ asof: '2016-01-01', compare: '2017-07-02' });
    type('2015-08-02');
    expect(store.getState().view).toMatchObject({ asof: '2015-08-02', compare: '2016-01-01' });
  });

  test('takes none away that it only passes', () => {
    const { store } = open({ asof: '2015-07-02', compare: '2016-07-02' });
    for (const value of ['2016-07-02', '2017-07-02']) type(value);
    expect(store.getState().view).toMatchObject({ asof: '2016-07-02', compare: '2017-07-02' });
  });

  test('gives way to one that comes from elsewhere, half typed or whole', () => {
    const { store } = open({ asof: '2015-07-02' });
    for (const typed of ['2016-01-01', '0201-01-01']) {
      type(typed);
      expect(field().value).toBe(typed);
      act(() => {
        store.getState().setView({ ...store.getState().view, asof: '2015-07-02' }, 'none');
      });
      expect(store.getState().gesture).toBeNull();
    }
    act(() => {
      store.getState().setView({ ...store.getState().view, asof: '2018-01-01' }, 'none');
    });
    expect(field().value).toBe('1 January 2018');
    type('2017-01-01');
    fireEvent.blur(field());
    expect(store.getState().view.asof).toBe('2017-01-01');
  });

  test('and is the latest again leaves none chosen', () => {
    const { store, dataset } = open();
    type('2016-01-01');
    type(dataset.vocabulary.edition);
    expect(store.getState().view.asof).toBeNull();
  });
});

describe('the articles alone', () => {
  test('are one switch away, which says how many claims they leave', async () => {
    const { user, store } = open();
    const button = screen.getByRole('button', { name: 'One article only 2', pressed: false });
    expect(button.title).toBe('Only the one article: leaves 2 claims');
    await user.click(button);
    expect(store.getState().view.corpus).toBe('articles');
    expect(says(handle())).toBe('today, all on record: 1 of 1 source public');
    await user.click(screen.getByRole('button', { name: 'One article only 2', pressed: true }));
    expect(store.getState().view.corpus).toBe('all');
  });
});
