// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { makePeriod } from '@/testing/make-claim';
import { renderApp, type AppOptions, type RenderedApp } from '@/testing/render-app';
import { SMALL_CLAIMS, SMALL_RECORD } from '@/testing/small-record';

const draw = (options: AppOptions = {}): RenderedApp =>
  renderApp({ record: SMALL_RECORD, ...options });

const place = (panel: string) => ({ place: { page: 'panel', panel } }) as const;
const claimsOf = (theme: string) => SMALL_CLAIMS.filter((claim) => claim.theme === theme);

/** Whether the app says now that every panel is painted. */
const isReady = ({ readiness }: RenderedApp): boolean => readiness.at(-1) === true;

describe('the page that says it is ready', () => {
  it.each([
    ['sales', 'Sales'],
    ['revenue', 'Revenue'],
    ['expansion', 'Expansion'],
    ['strategy', 'Strategy'],
  ])('waits for every panel, also for %s alone', async (late, name) => {
    const app = draw({ timelines: { [late]: 'loading' } });
    await waitFor(() => {
      expect(screen.getAllByRole('group', { name: /claims? shown\.$/ })).toHaveLength(3);
    });
    expect(isReady(app)).toBe(false);
    act(() => {
      app.store.getState().receive({ timelines: { [late]: { ok: true, value: claimsOf(late) } } });
    });
    await app.painted();
    const panel = screen.getByRole('region', { name });
    expect(within(panel).getByRole('group', { name: /claims? shown\.$/ })).toBeDefined();
  });

  it('counts a panel that failed as painted, and no longer while it loads again', async () => {
    const app = draw({ timelines: { revenue: [{ path: '', message: 'not JSON' }] } });
    await app.painted();
    act(() => {
      app.store.getState().startLoading('revenue');
    });
    expect(isReady(app)).toBe(false);
    act(() => {
      app.store
        .getState()
        .receive({ timelines: { revenue: { ok: true, value: claimsOf('revenue') } } });
    });
    await app.painted();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each<[string, AppOptions]>([
    ['tables', { view: { tab: 'table' } }],
    ['a theme left out', { view: { themes: ['sales'] } }],
    ['nothing left', { view: { q: 'no such words' } }],
    ['the sources failed', { reference: [{ path: '', message: 'not JSON' }] }],
  ])('counts every state of a panel as painted: %s', async (_what, options) => {
    const app = draw(options);
    await app.painted();
    expect(isReady(app)).toBe(true);
  });

  it('stays ready while filters change, and through a switch to tables and back', async () => {
    const app = draw();
    await app.painted();
    const before = app.readiness.length;
    act(() => {
      app.store.getState().changeView({ years: { from: 2014, to: 2014 } });
    });
    expect(app.readiness).toHaveLength(before);
    act(() => {
      app.store.getState().changeView({ tab: 'table' });
    });
    expect(isReady(app)).toBe(true);
    act(() => {
      app.store.getState().changeView({ tab: 'chart' });
    });
    await app.painted();
  });

  it('follows from page to page', async () => {
    const app = draw();
    await app.painted();
    act(() => {
      app.store.getState().changeView(place('sales'));
    });
    await app.painted();
    act(() => {
      app.store.getState().changeView({ place: { page: 'overview' } });
    });
    await app.painted();
    expect(document.querySelectorAll('[data-panel]')).toHaveLength(4);
  });

  it('is ready at once where there is nothing to paint', async () => {
    const app = draw({ view: { place: { page: 'unknown', path: '/nowhere' } } });
    await app.painted();
    expect(document.querySelectorAll('[data-panel]')).toHaveLength(0);
  });
});

describe('the page of one panel', () => {
  it('has its finding as its title, its chart, and its claims below', async () => {
    const app = draw({ view: place('sales') });
    await app.painted();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^From 18\.7 to 61/);
    expect(document.querySelectorAll('[data-panel]')).toHaveLength(1);
    const claims = screen.getByRole('region', { name: 'Claims' });
    expect(within(claims).getAllByRole('row')).toHaveLength(5);
  });

  it('shows one table where the table is chosen', () => {
    draw({ view: { ...place('sales'), tab: 'table' } });
    expect(screen.getAllByRole('table')).toHaveLength(1);
  });

  it('goes back to the overview with the filters as they are', async () => {
    const { user, store } = draw({ view: { ...place('sales'), kinds: ['outcome'] } });
    await user.click(screen.getByRole('link', { name: 'Overview' }));
    expect(store.getState().view).toMatchObject({
      place: { page: 'overview' },
      kinds: ['outcome'],
    });
    expect(globalThis.scrollTo).toHaveBeenCalledWith({ top: 0 });
    await waitFor(() => {
      expect(document.querySelectorAll('[data-panel]')).toHaveLength(4);
    });
  });

  it('says what to loosen where nothing is left at all', () => {
    draw({ view: { ...place('sales'), q: 'no such words' } });
    expect(screen.getByRole('heading', { name: 'Nothing found' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Without the words (4 claims)' })).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('an address where there is nothing', () => {
  const lost = { view: { place: { page: 'unknown', path: '/slaes/' } } } as const;

  it('is told as asked, with the nearest page and all others', async () => {
    const { user, store } = draw({
      ...lost,
      services: { nearestTo: (view) => ({ ...view, ...place('sales') }) },
    });
    expect(screen.getByRole('heading', { level: 1, name: 'No such page' })).toBeDefined();
    expect(screen.getByText('There is nothing at /slaes/.')).toBeDefined();
    const links = within(screen.getByRole('main')).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Sales',
      'Overview',
      'Sales',
      'Revenue',
      'Expansion',
      'Strategy',
      'Promises',
      'Conflicts',
      'Claims',
      'Sources',
    ]);
    await user.click(links[0] ?? document.body);
    expect(store.getState().view.place).toEqual({ page: 'panel', panel: 'sales' });
  });

  it('has no filters, for there is nothing to filter', () => {
    draw(lost);
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Filters' })).toBeNull();
  });

  it('is also a panel that there is none of', () => {
    draw({ view: place('profits') });
    expect(screen.getByRole('heading', { name: 'No such page' })).toBeDefined();
  });
});

describe('an error of ours in the page itself', () => {
  it('is told with a way on, and gone on the next page', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const [claim] = SMALL_CLAIMS;
    if (claim === undefined) throw new Error('no claim');
    // A claim that no table can say.
    const period = { ...makePeriod('2014'), text: undefined as unknown as string };
    const broken = { ...claim, period };
    const app = draw({ record: { ...SMALL_RECORD, claims: [broken] } });
    expect(screen.getByText(/^This page met an error of ours/)).toBeDefined();
    await app.user.click(screen.getByRole('button', { name: 'Reload the page' }));
    expect(app.services.reload).toHaveBeenCalledTimes(1);
    act(() => {
      app.store.getState().changeView(place('revenue'));
    });
    expect(screen.queryByText(/^This page met an error of ours/)).toBeNull();
    vi.restoreAllMocks();
  });
});
