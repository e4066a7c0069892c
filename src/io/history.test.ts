import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, type HistoryMode, type LinkIssue, type ViewState } from '@/view/view-state';
import { decodeAddress, encodeAddress } from '@/view/links/address';
import { LINK_CONTEXT } from '@/testing/arb-view';
import { FakeWindow } from '@/testing/fake-window';
import { makeEntryMemory, type EntryMemory } from './entry-memory';
import { connectHistory, type HistoryOptions } from './history';
import type { HistoryWindow } from './address-writer';
import { WRITE_EVERY_MS } from './write-budget';

/** Safari refuses the hundred-and-first write in 30 seconds; some are left for others on the page. */
const MOST_WRITES = 80;
const SPAN_MS = 30_000;

type Rig = {
  readonly page: FakeWindow;
  readonly set: (patch: Partial<ViewState>, mode: HistoryMode) => void;
  readonly view: () => ViewState;
  readonly issues: () => readonly LinkIssue[];
  readonly stop: () => void;
};

/** A store that is as simple as can be, connected. Its `applyView` sets the worst mode, to prove that nothing echoes. */
function connect(
  address: string,
  more: Partial<HistoryOptions> = {},
  refuse: FakeWindow['refuse'] = null,
): Rig {
  const page = new FakeWindow(address);
  page.refuse = refuse;
  const decode: HistoryOptions['decode'] = (at) => decodeAddress(at, LINK_CONTEXT);
  let view = decode(page.location).view;
  let issues: readonly LinkIssue[] = [];
  let changed: ((view: ViewState, mode: HistoryMode) => void) | null = null;
  const set: Rig['set'] = (patch, mode) => {
    view = { ...view, ...patch };
    changed?.(view, mode);
  };
  const stop = connectHistory({
    window: page,
    decode,
    encode: (shown, foreign) => encodeAddress(shown, { base: '/', foreign }),
    getView: () => view,
    subscribe: (listener) => {
      changed = listener;
      return () => {
        changed = null;
      };
    },
    applyView: (next, told) => {
      issues = told;
      set(next, 'push');
    },
    ...more,
  });
  return { page, set, view: () => view, issues: () => issues, stop };
}

const sales = { place: { page: 'panel', panel: 'sales' } } as const;
const from = (year: number | null): Partial<ViewState> => ({ years: { from: year, to: null } });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Connected to a screen that shows whatever it is told. */
function connectRemembering(): Rig & {
  readonly seen: (screen: string) => void;
  readonly restored: unknown[];
} {
  let on = '';
  const restored: unknown[] = [];
  let keys = 0;
  let address = (): string => '/';
  const rig = connect('/', {
    memory: makeEntryMemory({
      screen: { read: () => on, restore: (kept) => restored.push(kept) },
      address: () => address(),
      storage: () => {
        throw new Error('refused');
      },
      newKey: () => {
        keys += 1;
        return `entry ${keys}`;
      },
    }),
  });
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
    expect(connect('/sales/?years=2015&v=1').page.calls).toEqual([]);
  });

  it('corrects the address once, and keeps what is not ours and the hash', () => {
    const { page } = connect('/SALES?utm_source=x&years=2015#main');
    expect(page.calls).toEqual(['replace /sales/?years=2015&utm_source=x&v=1#main']);
  });

  it('leaves an unknown path to be corrected by the reader', () => {
    expect(connect('/sale/?years=2015&v=1').page.calls).toEqual([]);
  });
});

describe('push', () => {
  it('makes an entry at once, with what is not ours and without the hash', () => {
    const { page, set } = connect('/?utm_source=x&v=1#main');
    set(sales, 'push');
    set({ claim: 'c-0001' }, 'push');
    expect(page.trail).toBe(
      '/?utm_source=x&v=1#main /sales/?utm_source=x&v=1 [/sales/?claim=c-0001&utm_source=x&v=1]',
    );
  });

  it('writes nothing where the address stays', () => {
    const { page, set } = connect('/sales/');
    set(sales, 'push');
    set({}, 'replace');
    vi.runAllTimers();
    expect(page.calls).toEqual([]);
  });
});

describe('replace', () => {
  it('comes at most once in each interval, and the last one counts', () => {
    const { page, set } = connect('/');
    for (const q of ['x', 'xi', 'xia']) set({ q }, 'replace');
    expect(page.calls).toEqual([]);
    vi.advanceTimersByTime(WRITE_EVERY_MS - 1);
    set({ q: 'xiao' }, 'replace');
    expect(page.calls).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(page.calls).toEqual(['replace /?q=xiao&v=1']);
    vi.advanceTimersByTime(10 * WRITE_EVERY_MS);
    expect(page.calls).toHaveLength(1);
  });

  it('a long drag writes no more often than that', () => {
    const { page, set } = connect('/');
    for (let step = 0; step < 100; step += 1) {
      set({ q: `step ${step}` }, 'replace');
      vi.advanceTimersByTime(16);
    }
    expect(page.calls.length).toBeLessThanOrEqual(Math.ceil((100 * 16) / WRITE_EVERY_MS));
    expect(page.calls.length).toBeGreaterThan(3);
  });

  it('keeps the hash', () => {
    const { page, set } = connect('/#main');
    set({ q: 'x' }, 'replace');
    vi.runAllTimers();
    expect(page.trail).toBe('[/?q=x&v=1#main]');
  });

  it('is written before the reader leaves', () => {
    const { page, set } = connect('/');
    set({ q: 'x' }, 'replace');
    page.emit('pagehide');
    expect(page.trail).toBe('[/?q=x&v=1]');
    vi.runAllTimers();
    expect(page.calls).toHaveLength(1);
  });

  it('is written before a push to another view, so that Back finds it', () => {
    const { page, set } = connect('/');
    set({ q: 'x' }, 'replace');
    set(sales, 'push');
    vi.runAllTimers();
    page.emit('pagehide');
    expect(page.trail).toBe('/?q=x&v=1 [/sales/?q=x&v=1]');
  });
});

describe('a push to what the drafts came to is their commit', () => {
  it.each([0, WRITE_EVERY_MS])('gives the entry back its address, %i ms after', (ms) => {
    const { page, set } = connect('/sales/');
    set(from(2011), 'replace');
    vi.advanceTimersByTime(WRITE_EVERY_MS);
    set(from(2012), 'replace');
    vi.advanceTimersByTime(ms);
    set(from(2012), 'push');
    vi.runAllTimers();
    expect(page.trail).toBe('/sales/ [/sales/?years=2012..latest&v=1]');
  });

  it('makes no entry of a handle that went back to where it was', () => {
    const { page, set } = connect('/sales/');
    set(from(2011), 'replace');
    vi.advanceTimersByTime(WRITE_EVERY_MS);
    set(from(null), 'replace');
    set(from(null), 'push');
    vi.runAllTimers();
    expect(page.trail).toBe('[/sales/]');
  });

  it('counts from the entry that Back came to', () => {
    const { page, set } = connect('/');
    set(sales, 'push');
    page.go(-1);
    set(from(2012), 'replace');
    vi.runAllTimers();
    set(from(2012), 'push');
    expect(page.trail).toBe('/ [/?years=2012..latest&v=1]');
  });
});

describe('Back and Forward', () => {
  it('put the view back, and make no echo', () => {
    const { page, set, view } = connect('/?utm_source=x&v=1');
    set(sales, 'push');
    set({ claim: 'c-0001' }, 'push');
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
    const { page, set, issues } = connect('/');
    page.history.pushState(null, '', '/?tab=pie&v=1');
    set({ claim: 'c-0001' }, 'push');
    const { length } = page.calls;
    page.go(-1);
    expect(issues().map(({ key }) => key)).toEqual(['tab']);
    expect(page.calls).toHaveLength(length);
  });

  it('drop what was being typed in the entry that was left', () => {
    const { page, set, view } = connect('/');
    set(sales, 'push');
    set({ q: 'x' }, 'replace');
    page.go(-1);
    vi.runAllTimers();
    expect(view()).toEqual(DEFAULT_VIEW);
    expect(page.trail).toBe('[/] /sales/');
  });

  it('a jump within the page undoes nothing that is being typed', () => {
    const { page, set, view } = connect('/');
    set({ q: 'x' }, 'replace');
    page.jumpTo('#main');
    vi.runAllTimers();
    expect(view().q).toBe('x');
    expect(page.trail).toBe('/ [/?q=x&v=1#main]');
  });

  it('take the parameters of others from the entry they come to', () => {
    const { page, set } = connect('/?utm_source=x&v=1');
    page.history.pushState(null, '', '/?utm_source=y&v=1');
    page.go(-1);
    page.go(1);
    set(sales, 'push');
    expect(page.location.search).toBe('?utm_source=y&v=1');
  });

  it('do not write through a store that fails', () => {
    const { page, set } = connect('/', {
      applyView: () => {
        throw new Error('store');
      },
    });
    set(sales, 'push');
    expect(() => {
      page.go(-1);
    }).toThrow('store');
    set({ q: 'x' }, 'push');
    expect(page.location.search).toBe('?q=x&v=1');
  });

  it('restore where the reader was in each entry, also in one that was left by Back', () => {
    const { page, set, seen, restored } = connectRemembering();
    seen('overview');
    set(sales, 'push');
    seen('sales');
    set({ claim: 'c-0001' }, 'push');
    seen('claim');
    page.go(-1);
    seen('sales, later');
    page.go(-1);
    page.go(1);
    page.go(1);
    expect(restored).toEqual(['sales', 'overview', 'sales, later', 'claim']);
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
    const { page, set } = connect('/', { memory, applyView: () => trace.push('apply') });
    set(sales, 'push');
    page.go(-1);
    page.emit('pagehide');
    expect(trace).toEqual(['keep', 'keep', 'apply', 'restore', 'keep', 'save']);
  });
});

describe('a flood', () => {
  it('of pushes stays within what browsers allow, and ends where the reader is', () => {
    const { page, set, view } = connect('/');
    for (let press = 0; press < 300; press += 1) {
      set({ themes: press % 2 === 0 ? ['sales'] : [] }, 'push');
      vi.advanceTimersByTime(33);
    }
    expect(page.calls.length).toBeLessThanOrEqual(MOST_WRITES);
    vi.advanceTimersByTime(SPAN_MS);
    expect(view().themes).toEqual([]);
    expect(page.location.search).toBe('');
    set({ themes: ['revenue'] }, 'push');
    expect(page.location.search).toBe('?themes=revenue&v=1');
  });

  it('of drafts does too', () => {
    const { page, set } = connect('/');
    for (let step = 0; step < 3000; step += 1) {
      set({ q: `step ${step}` }, 'replace');
      vi.advanceTimersByTime(16);
    }
    expect(page.calls.length).toBeLessThanOrEqual(MOST_WRITES * Math.ceil(48_000 / SPAN_MS));
    vi.advanceTimersByTime(SPAN_MS);
    expect(page.location.search).toBe('?q=step%202999&v=1');
  });
});

describe('refusals', () => {
  it.each(['pushState', 'both'] as const)('of %s break nothing and are told once', (refuse) => {
    const onRefused = vi.fn<(reason: unknown) => void>();
    const { page, set, view } = connect('/', { onRefused });
    page.refuse = refuse;
    set(sales, 'push');
    set({ q: 'x' }, 'push');
    set({ q: 'xy' }, 'replace');
    vi.runAllTimers();
    expect(view()).toEqual({ ...DEFAULT_VIEW, ...sales, q: 'xy' });
    expect(onRefused).toHaveBeenCalledTimes(1);
    expect(onRefused.mock.calls[0]?.[0]).toBeInstanceOf(DOMException);
  });

  it('at the start break nothing, and later writes are tried', () => {
    const onRefused = vi.fn<(reason: unknown) => void>();
    const { page, set, view } = connect('/?years=2015', { onRefused }, 'both');
    expect(onRefused).toHaveBeenCalledTimes(1);
    expect(view().years).toEqual({ from: 2015, to: 2015 });
    page.refuse = null;
    set(sales, 'push');
    expect(page.trail).toBe('/?years=2015 [/sales/?years=2015&v=1]');
  });

  it('of a push leave Back to where the browser stands', () => {
    const { page, set, view } = connect('/');
    set(sales, 'push');
    page.refuse = 'both';
    set({ claim: 'c-0001' }, 'push');
    page.go(-1);
    expect(view()).toEqual(DEFAULT_VIEW);
  });
});

describe('the end', () => {
  it('writes what is waiting and lets go of the window and the store', () => {
    const { page, set, stop, view } = connect('/');
    set({ q: 'x' }, 'replace');
    stop();
    expect(page.trail).toBe('[/?q=x&v=1]');
    set(sales, 'push');
    page.jumpTo('/revenue/');
    expect(view().place).toEqual(sales.place);
    expect(page.calls).toHaveLength(1);
  });
});

it('a real window will do', () => {
  const accepts = (real: Window): HistoryWindow => real;
  expect(accepts).toBeTypeOf('function');
});
