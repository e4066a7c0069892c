import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW } from '@/view/view-state';
import {
  connectRig,
  MOST_WAITING,
  MOST_WRITES,
  SPAN_MS,
  type HistoryRig,
} from '@/testing/history-rig';
import { makeEntryMemory, type EntryMemory } from './entry-memory';
import type { BrowserWindow } from './history';

const sales = { place: { page: 'panel', panel: 'sales' } } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Connected to a screen that shows whatever it is told. */
function connectRemembering(): HistoryRig & {
  readonly seen: (screen: string) => void;
  readonly restored: unknown[];
} {
  let on = '';
  const restored: unknown[] = [];
  let keys = 0;
  let address = (): string => '/';
  const memory = makeEntryMemory({
    screen: { read: () => on, restore: (kept) => restored.push(kept) },
    address: () => address(),
    storage: () => {
      throw new Error('refused');
    },
    newKey: () => {
      keys += 1;
      return `entry ${keys}`;
    },
  });
  const rig = connectRig('/', { memory });
  address = () => rig.page.location.pathname + rig.page.location.search;
  return {
    ...rig,
    restored,
    seen: (screen) => {
      on = screen;
    },
  };
}

describe('at the start', () => {
  it('leaves a canonical address alone', () => {
    expect(connectRig('/sales/?years=2015&v=1').page.calls).toEqual([]);
  });

  it('takes in what the # of an entity has cut off, and does not keep it as a hash', () => {
    const { page, view, stop } = connectRig('/?years=2015&#038;themes=sales&#038;v=1');
    expect(view().themes).toEqual(['sales']);
    expect(page.calls).toEqual(['replace /?years=2015&themes=sales&v=1']);
    stop();
  });

  it('corrects the address once, and keeps what is not ours and the hash', () => {
    const { page } = connectRig('/SALES?utm_source=x&years=2015#main');
    expect(page.calls).toEqual(['replace /sales/?years=2015&utm_source=x&v=1#main']);
  });

  it('leaves an unknown path to be corrected by the reader', () => {
    expect(connectRig('/sale/?years=2015&v=1').page.calls).toEqual([]);
  });
});

describe('a whole change', () => {
  it('makes an entry at once, with what is not ours and without the hash', () => {
    const { page, set } = connectRig('/?utm_source=x&v=1#main');
    set(sales);
    set({ claim: 'c-0001' });
    expect(page.trail).toBe(
      '/?utm_source=x&v=1#main /sales/?utm_source=x&v=1 [/sales/?claim=c-0001&utm_source=x&v=1]',
    );
  });

  it('writes nothing where the address stays', () => {
    const { page, set, store } = connectRig('/sales/');
    set(sales);
    store.getState().changeView({}, 'replace');
    vi.runAllTimers();
    expect(page.calls).toEqual([]);
  });

  it('that only corrects makes none, and keeps the hash', () => {
    const { page, store } = connectRig('/?claim=c-0001&v=1#main');
    store.getState().changeView({ claim: 'c-0002' }, 'replace');
    expect(page.trail).toBe('[/?claim=c-0002&v=1#main]');
  });
});

describe('Back and Forward', () => {
  it('put the view back, and make no echo', () => {
    const { page, set, view } = connectRig('/?utm_source=x&v=1');
    set(sales);
    set({ claim: 'c-0001' });
    const { length } = page.calls;
    page.go(-2);
    expect(view()).toEqual(DEFAULT_VIEW);
    page.go(1);
    expect(view()).toEqual({ ...DEFAULT_VIEW, ...sales });
    page.go(1);
    expect(view()).toEqual({ ...DEFAULT_VIEW, ...sales, claim: 'c-0001' });
    vi.runAllTimers();
    expect(page.calls).toHaveLength(length);
  });

  it('say what cannot be honoured', () => {
    const { page, set, store } = connectRig('/');
    page.history.pushState(null, '', '/?tab=pie&v=1');
    set({ claim: 'c-0001' });
    const { length } = page.calls;
    page.go(-1);
    expect(store.getState().issues.map(({ key }) => key)).toEqual(['tab']);
    expect(page.calls).toHaveLength(length);
  });

  it('take the parameters of others from the entry they come to', () => {
    const { page, set } = connectRig('/?utm_source=x&v=1');
    page.history.pushState(null, '', '/?utm_source=y&v=1');
    page.go(-1);
    page.go(1);
    set(sales);
    expect(page.location.search).toBe('?utm_source=y&v=1');
  });

  it('leave the history in order where the store fails', () => {
    const { page, set, store } = connectRig('/');
    set(sales);
    const heal = store.subscribe(() => {
      throw new Error('store');
    });
    expect(() => {
      page.go(-1);
    }).toThrow('store');
    heal();
    set({ q: 'x' });
    expect(page.location.search).toBe('?q=x&v=1');
  });

  it('restore where the reader was in each entry, also in one that was left by Back', () => {
    const { page, set, seen, restored } = connectRemembering();
    seen('overview');
    set(sales);
    seen('sales');
    set({ claim: 'c-0001' });
    seen('claim');
    page.go(-1);
    seen('sales, later');
    page.go(-1);
    page.go(1);
    page.go(1);
    expect(restored).toEqual(['sales', 'overview', 'sales, later', 'claim']);
  });

  it('restore where the reader was before words were typed', () => {
    const { page, seen, restored, type, end } = connectRemembering();
    seen('top');
    type({ q: 'x' });
    type({ q: 'xy' });
    end();
    seen('found');
    page.go(-1);
    page.go(1);
    expect(restored).toEqual(['top', 'found']);
  });

  it('restore after the view is put back', () => {
    const trace: string[] = [];
    const memory: EntryMemory = {
      keep: () => trace.push('keep'),
      fresh: () => null,
      enter: () => undefined,
      restore: () => trace.push('restore'),
      save: () => trace.push('save'),
    };
    const { page, set, store } = connectRig('/', { memory });
    set(sales);
    store.subscribe(({ view }, before) => {
      if (view !== before.view) trace.push('apply');
    });
    page.go(-1);
    page.emit('pagehide');
    expect(trace).toEqual(['keep', 'keep', 'apply', 'restore', 'keep', 'save']);
  });
});

describe('a flood', () => {
  it('of changes stays within what browsers allow; the last entries are written when there is room', () => {
    const { page, set, view } = connectRig('/');
    for (let press = 1; press <= 300; press += 1) {
      set({ q: `press ${press}` });
      vi.advanceTimersByTime(33);
    }
    expect(page.calls).toHaveLength(MOST_WRITES);
    vi.advanceTimersByTime(SPAN_MS);
    expect(view().q).toBe('press 300');
    // As many as a browser keeps: of these none is missing.
    expect(page.calls.slice(MOST_WRITES)).toEqual(
      Array.from({ length: MOST_WAITING }, (_, index) => `push /?q=press%20${251 + index}&v=1`),
    );
    set({ q: 'after' });
    expect(page.location.search).toBe('?q=after&v=1');
  });

  it.each([0, 40, 400])('of %i ms between steps of typing does too, and leaves room', (ms) => {
    const { page, type, end } = connectRig('/');
    const at: number[] = [];
    for (let step = 0; step < 500; step += 1) {
      type({ q: `step ${step}` });
      while (at.length < page.calls.length) at.push(performance.now());
      vi.advanceTimersByTime(ms);
    }
    const most = Math.max(
      ...at.map((time) => at.filter((other) => other >= time && other < time + SPAN_MS).length),
    );
    expect(most).toBeLessThanOrEqual(MOST_WRITES / 2);
    end();
    expect(page.trail).toBe('/ [/?q=step%20499&v=1]');
  });

  it('is given up by Back, which leads to where the browser stands', () => {
    const { page, set, view } = connectRig('/');
    for (let press = 1; press <= 100; press += 1) set({ q: `press ${press}` });
    page.go(-1);
    expect(view().q).toBe(`press ${MOST_WRITES - 1}`);
    const { length } = page.calls;
    vi.advanceTimersByTime(2 * SPAN_MS);
    expect(page.calls).toHaveLength(length);
  });

  it('ends where the reader is when the page is left', () => {
    const { page, set } = connectRig('/');
    for (let press = 1; press <= 100; press += 1) set({ q: `press ${press}` });
    page.emit('pagehide');
    expect(page.location.search).toBe('?q=press%20100&v=1');
    vi.advanceTimersByTime(2 * SPAN_MS);
    expect(page.calls).toHaveLength(MOST_WRITES + 1);
  });
});

describe('refusals', () => {
  it.each(['pushState', 'both'] as const)('of %s break nothing and are told', (refuse) => {
    const { page, set, view, type, store } = connectRig('/');
    page.refuse = refuse;
    set(sales);
    expect(store.getState().historyRefused).toBe(true);
    set({ q: 'x' });
    type({ q: 'xy' });
    vi.runAllTimers();
    expect(view()).toEqual({ ...DEFAULT_VIEW, ...sales, q: 'xy' });
  });

  it('at the start break nothing, and later writes are tried', () => {
    const { page, set, view, store } = connectRig('/?years=2015', { refuse: 'both' });
    expect(store.getState().historyRefused).toBe(true);
    expect(view().years).toEqual({ from: 2015, to: 2015 });
    page.refuse = null;
    set(sales);
    expect(page.trail).toBe('/?years=2015 [/sales/?years=2015&v=1]');
  });

  it('of a push leave Back to where the browser stands', () => {
    const { page, set, view } = connectRig('/');
    set(sales);
    page.refuse = 'both';
    set({ claim: 'c-0001' });
    page.go(-1);
    expect(view()).toEqual(DEFAULT_VIEW);
  });
});

describe('the end', () => {
  it('writes what is waiting and lets go of the window and the store', () => {
    const { page, set, type, stop, view } = connectRig('/');
    type({ q: 'x' });
    stop();
    expect(page.trail).toBe('[/?q=x&v=1]');
    const { length } = page.calls;
    set(sales);
    page.jumpTo('/revenue/');
    expect(view().place).toEqual(sales.place);
    expect(page.calls).toHaveLength(length);
  });
});

it('a real window will do', () => {
  const accepts = (real: Window): BrowserWindow => real;
  expect(accepts).toBeTypeOf('function');
});
