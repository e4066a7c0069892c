import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { connectRig, connectTo } from '@/testing/history-rig';

const sales = { place: { page: 'panel', panel: 'sales' } } as const;
const from = (year: number | null): Partial<ViewState> => ({ years: { from: year, to: null } });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Far longer than any step takes. */
function pause(): void {
  vi.advanceTimersByTime(60_000);
}

describe('a gesture', () => {
  it('changes the view with each step, and makes one entry at its end', () => {
    const { page, move, end, view } = connectRig('/sales/');
    for (const year of [2011, 2012, 2013]) {
      move(from(year));
      pause();
      expect(view().years.from).toBe(year);
      expect(page.calls).toEqual([]);
    }
    end('years');
    expect(page.trail).toBe('/sales/ [/sales/?years=2013..latest&v=1]');
  });

  it('whose address follows gives the entry back its own', () => {
    const { page, type, end } = connectRig('/#main');
    type({ q: 'x' });
    expect(page.trail).toBe('[/?q=x&v=1#main]');
    pause();
    type({ q: 'xy' });
    pause();
    end();
    expect(page.trail).toBe('/#main [/?q=xy&v=1]');
    expect(page.history.state).toBeNull();
  });

  it('that leads back to where it began makes none', () => {
    const { page, move, type, end, set } = connectRig('/sales/');
    move(from(2011));
    move(from(null));
    end('years');
    type({ q: 'x' });
    type({ q: '' });
    end();
    expect(page.trail).toBe('[/sales/]');
    set(from(2012));
    expect(page.trail).toBe('/sales/ [/sales/?years=2012..latest&v=1]');
  });

  it('ends once, whoever says so again', () => {
    const { page, type, end, set } = connectRig('/');
    type({ q: 'x' });
    end();
    end();
    set(sales);
    end();
    pause();
    expect(page.trail).toBe('/ /?q=x&v=1 [/sales/?q=x&v=1]');
  });

  it('is ended by another, which the late end of the first leaves alone', () => {
    const { page, type, move, end } = connectRig('/');
    type({ q: 'x' });
    move(from(2011));
    end('text');
    move(from(2012));
    expect(page.trail).toBe('/ [/?q=x&v=1]');
    end('years');
    expect(page.trail).toBe('/ /?q=x&v=1 [/?years=2012..latest&q=x&v=1]');
  });

  it('is ended by whatever else is done', () => {
    const { page, type, move, set, store } = connectRig('/');
    type({ q: 'x' });
    store.getState().openClaims(['c-0001']);
    move(from(2012));
    set(sales);
    expect(page.trail).toBe(
      '/ /?q=x&v=1 /?q=x&claim=c-0001&v=1 /?years=2012..latest&q=x&claim=c-0001&v=1 [/sales/?years=2012..latest&q=x&claim=c-0001&v=1]',
    );
  });

  it('is not ended by a correction, which holds where it began too', () => {
    const { page, type, end, store } = connectRig('/?claim=c-9999&v=1');
    type({ q: 'x' });
    store.getState().changeView({ claim: null }, 'replace');
    type({ q: 'xy' });
    end();
    expect(page.trail).toBe('/ [/?q=xy&v=1]');
  });

  it('that is no gesture is not taken for one: a correction is never an entry', () => {
    const { page, end, store } = connectRig('/?claim=c-0001&v=1');
    store.getState().changeView({ claim: 'c-0002' }, 'replace');
    end();
    store.getState().changeView({});
    pause();
    expect(page.trail).toBe('[/?claim=c-0002&v=1]');
  });
});

describe('Back in the middle of a gesture calls it off', () => {
  it.each(['move', 'type'] as const)('whether its address follows or not: %s', (kind) => {
    const rig = connectRig('/');
    const { page, set, view, end, store } = rig;
    set(sales);
    rig[kind](from(2012), 'years');
    pause();
    page.go(-1);
    expect(view()).toEqual(DEFAULT_VIEW);
    expect(store.getState().gesture).toBeNull();
    end('years');
    pause();
    expect(view()).toEqual(DEFAULT_VIEW);
    page.go(1);
    expect(view()).toEqual({ ...DEFAULT_VIEW, ...sales });
    expect(page.trail).toBe('/ [/sales/]');
    expect(page.history.state).toBeNull();
  });

  it('also where the entry that it comes to has the same address', () => {
    const { page, set, view, move, end } = connectRig('/');
    set(sales);
    set({ place: DEFAULT_VIEW.place });
    move(from(2012));
    page.go(-2);
    end('years');
    expect(view()).toEqual(DEFAULT_VIEW);
    expect(page.trail).toBe('[/] /sales/ /');
  });

  it('a jump within the page does not, and undoes nothing that is being typed', () => {
    const { page, type, end, view } = connectRig('/');
    type({ q: 'x' });
    page.jumpTo('#main');
    expect(view().q).toBe('x');
    end();
    expect(page.trail).toBe('/?q=x&v=1 /#main [/?q=x&v=1]');
    page.go(-2);
    expect(view()).toEqual(DEFAULT_VIEW);
    expect(page.trail).toBe('[/] /#main /?q=x&v=1');
  });
});

describe('the page is left', () => {
  it.each(['move', 'type'] as const)('in the middle of a gesture (%s): its view stays', (kind) => {
    const rig = connectRig('/');
    rig[kind]({ q: 'x' }, 'any');
    rig.page.emit('pagehide');
    expect(rig.page.trail).toBe('[/?q=x&v=1]');
    expect(rig.page.history.state).toBeNull();
    // It may be shown again as it was, and the reader go on.
    rig.end('any');
    rig[kind]({ q: 'xy' }, 'any');
    rig.end('any');
    expect(rig.page.trail).toBe('/?q=x&v=1 [/?q=xy&v=1]');
  });

  it('without word of it: what was typed is loaded again, and stays', () => {
    const { page, store, type } = connectRig('/');
    type({ q: 'x' });
    // The same tab, loaded again.
    connectTo(store, page);
    expect(page.history.state).toBeNull();
    page.jumpTo('#main');
    page.go(-1);
    expect(page.trail).toBe('[/?q=x&v=1] /?q=x&v=1#main');
  });
});

describe('a key that is held down on a button', () => {
  const repeat = { key: 'Enter', repeat: true };

  it('makes an entry with its first press, and one when it is let go', () => {
    const { page, set } = connectRig('/');
    page.emit('keydown', { key: 'Enter', repeat: false });
    set(from(2011));
    for (const year of [2012, 2013, 2014]) {
      page.emit('keydown', repeat);
      set(from(year));
      pause();
    }
    expect(page.trail).toBe('/ [/?years=2011..latest&v=1]');
    page.emit('keyup');
    expect(page.trail).toBe('/ /?years=2011..latest&v=1 [/?years=2014..latest&v=1]');
  });

  it.each(['blur', 'keydown'] as const)('or when that is lost, by %s', (type) => {
    const { page, set } = connectRig('/');
    page.emit('keydown', repeat);
    set(from(2011));
    set(from(2012));
    page.emit(type);
    expect(page.trail).toBe('/ [/?years=2012..latest&v=1]');
    page.emit('keyup');
    set(sales);
    expect(page.length).toBe(3);
  });

  it('is called off by Back too', () => {
    const { page, set, view } = connectRig('/');
    set(sales);
    page.emit('keydown', repeat);
    set(from(2011));
    page.go(-1);
    page.emit('keyup');
    expect(view()).toEqual(DEFAULT_VIEW);
    expect(page.trail).toBe('[/] /sales/');
  });

  it('ends no gesture of a control', () => {
    const { page, set, move } = connectRig('/');
    page.emit('keydown', repeat);
    set(sales);
    move(from(2011));
    page.emit('keyup');
    expect(page.trail).toBe('/ [/sales/]');
  });

  it('is no other key: an arrow held down while a button is pressed', () => {
    const { page, set } = connectRig('/');
    page.emit('keydown', { key: 'ArrowLeft', repeat: true });
    set(sales);
    expect(page.trail).toBe('/ [/sales/]');
  });
});
