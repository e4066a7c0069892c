// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW } from '@/view/view-state';
import { FakeWindow } from '@/testing/fake-window';
import { connectTo } from '@/testing/history-rig';
import { renderWith } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';
import { FilterBar } from './FilterBar';

/*
 * The filters with a history behind them. Between any two events more time passes than any timer waits for: what a busy
 * machine does, and what a reader in thought does.
 */

type Rig = Pick<ReturnType<typeof renderWith>, 'store' | 'unmount'> & { readonly page: FakeWindow };

function draw(): Rig {
  const { store, unmount } = renderWith(<FilterBar />, { record: SMALL_RECORD });
  const page = new FakeWindow('/');
  connectTo(store, page);
  fireEvent.click(screen.getByRole('button', { name: 'More filters' }));
  fireEvent.click(screen.getByRole('button', { name: 'As known on: today' }));
  return { store, unmount, page };
}

/** Runs in order, with a long pause after each. */
function inTurn(...events: readonly (() => unknown)[]): void {
  for (const event of events) {
    act(() => {
      event();
      vi.advanceTimersByTime(60_000);
    });
  }
}

const slider = (name: string): HTMLElement => screen.getByRole('slider', { name });
const words = (): HTMLElement => screen.getByRole('searchbox', { name: 'Words' });
const day = (): HTMLElement => screen.getByLabelText('Day, as known on');
const chip = (): HTMLElement => {
  // The second one stands behind the button, for a narrow window.
  const [first] = screen.getAllByRole('button', { name: /^Sales/ });
  if (first === undefined) throw new Error('no chip');
  return first;
};

const input = (element: () => HTMLElement, value: string) => (): void => {
  fireEvent.input(element(), { target: { value } });
};
/** What a browser does of an arrow key that is pressed, or repeated. */
const arrow = (element: () => HTMLElement, value: string) => (): void => {
  fireEvent.keyDown(element(), { key: 'ArrowLeft' });
  fireEvent.input(element(), { target: { value } });
  fireEvent(element(), new Event('change', { bubbles: true }));
};
const keyUp = (element: () => HTMLElement) => (): void => {
  fireEvent.keyUp(element(), { key: 'ArrowLeft' });
};
const to = (): HTMLElement => slider('To year');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('one entry, however slowly', () => {
  it('of a handle that is dragged', () => {
    const { page } = draw();
    inTurn(
      () => fireEvent.pointerDown(to()),
      input(to, '2018'),
      input(to, '2017'),
      input(to, '2016'),
      () => fireEvent.pointerUp(document.body),
    );
    expect(page.trail).toBe('/ [/?years=earliest..2016&v=1]');
  });

  it('of an arrow key that is held down on a handle of years, and of the day', () => {
    const { page, store } = draw();
    inTurn(arrow(to, '2018'), arrow(to, '2017'), arrow(to, '2016'));
    expect(store.getState().view.years.to).toBe(2016);
    expect(page.trail).toBe('[/]');
    inTurn(keyUp(to));
    expect(page.trail).toBe('/ [/?years=earliest..2016&v=1]');
    const known = (): HTMLElement => slider('As known on');
    const press = (): void => {
      fireEvent.keyDown(known(), { key: 'ArrowLeft' });
    };
    inTurn(press, press, press);
    expect(page.length).toBe(2);
    inTurn(keyUp(known));
    expect(page.length).toBe(3);
  });

  it('of a date that is typed', () => {
    const { page } = draw();
    // Day, month and year of the field, one after the other: all but the third are on the line.
    for (const typed of ['2018-05-01', '2018-06-01', '0002-06-01', '2015-06-01'])
      inTurn(input(day, typed));
    expect(page.trail).toBe('[/?asof=2015-06-01&v=1]');
    inTurn(() => fireEvent.keyDown(day(), { key: 'Enter' }));
    inTurn(() => fireEvent.blur(day()));
    expect(page.trail).toBe('/ [/?asof=2015-06-01&v=1]');
  });

  it('of words that are typed', () => {
    const { page } = draw();
    for (const typed of ['p', 'ph', 'pho', 'phon']) inTurn(input(words, typed));
    expect(page.trail).toBe('[/?q=phon&v=1]');
    inTurn(() => fireEvent.blur(words()));
    expect(page.trail).toBe('/ [/?q=phon&v=1]');
  });
});

describe('what comes between', () => {
  it('Back right after an arrow key undoes it, and stays', () => {
    const { page, store } = draw();
    arrow(to, '2018')();
    keyUp(to)();
    act(() => {
      page.go(-1);
    });
    inTurn(() => fireEvent.blur(to()));
    expect(store.getState().view).toEqual(DEFAULT_VIEW);
    expect(page.trail).toBe('[/] /?years=earliest..2018&v=1');
  });

  it.each([
    ['a handle', arrow(to, '2018'), keyUp(to)],
    ['words', input(words, 'phones'), () => fireEvent.blur(words())],
    ['a date', input(day, '2015-06-01'), () => fireEvent.blur(day())],
  ])('Back in the middle of a gesture (%s) calls it off', (_name, begin, end) => {
    const { page, store } = draw();
    inTurn(
      () => fireEvent.click(chip()),
      begin,
      () => {
        page.go(-1);
      },
    );
    inTurn(end);
    expect(store.getState().view).toEqual(DEFAULT_VIEW);
    inTurn(() => {
      page.go(1);
    });
    expect(store.getState().view).toEqual({ ...DEFAULT_VIEW, themes: ['sales'] });
    expect(page.trail).toBe('/ [/?themes=sales&v=1]');
  });

  it('another control ends it, also where no blur tells', () => {
    const { page } = draw();
    inTurn(
      input(words, 'phones'),
      arrow(to, '2018'),
      () => fireEvent.click(chip()),
      keyUp(to),
      () => fireEvent.blur(words()),
    );
    expect(page.trail).toBe(
      '/ /?q=phones&v=1 /?years=earliest..2018&q=phones&v=1 [/?years=earliest..2018&themes=sales&q=phones&v=1]',
    );
  });

  it('Back drops a year that was typed and not entered', () => {
    const { page, store } = draw();
    const year = (): HTMLInputElement => screen.getByRole('textbox', { name: /^From year/ });
    inTurn(
      () => fireEvent.click(chip()),
      input(year, '2014'),
      () => {
        page.go(-1);
      },
    );
    expect(year().value).toBe('2010');
    inTurn(() => fireEvent.blur(year()));
    expect(store.getState().view).toEqual(DEFAULT_VIEW);
    inTurn(input(year, '2014'), () => fireEvent.keyDown(year(), { key: 'Enter' }));
    expect(page.trail).toBe('/ [/?years=2014..latest&v=1]');
  });

  it('the control goes away: its gesture is over', () => {
    const { page, unmount } = draw();
    inTurn(input(words, 'phones'), unmount);
    expect(page.trail).toBe('/ [/?q=phones&v=1]');
  });

  it('the control goes away by Back: nothing is left of its gesture', () => {
    const { page, unmount, store } = draw();
    inTurn(
      () => fireEvent.click(chip()),
      arrow(to, '2018'),
      () => {
        page.go(-1);
        unmount();
      },
    );
    expect(store.getState().view).toEqual(DEFAULT_VIEW);
    expect(page.trail).toBe('[/] /?themes=sales&v=1');
  });
});
