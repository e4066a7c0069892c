// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { filterClaims } from '@/domain/selection/filter';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { panelsOf } from '@/panels/panels-of';
import { renderApp, type AppOptions, type RenderedApp } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';

const draw = (options: AppOptions = {}): RenderedApp =>
  renderApp({ record: SMALL_RECORD, ...options });

const counts = (): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('[data-panel]')].map((panel) => [
      panel.dataset['panel'] ?? '',
      Number(panel.dataset['count']),
    ]),
  );

const allClaims = (): HTMLElement => screen.getByRole('table', { name: /^All claims shown/ });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the overview of the real record', () => {
  it('has the panels of the record, each drawn, and counts that add up to the table', async () => {
    const app = renderApp();
    await app.painted();
    expect(Object.keys(counts())).toEqual(panelsOf(app.dataset.vocabulary).map(({ id }) => id));
    const total = Object.values(counts()).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(app.dataset.claims.length);
    // The first rows, and all of them a link away.
    expect(within(allClaims()).getAllByRole('row')).toHaveLength(12 + 1);
    expect(allClaims().getAttribute('aria-rowcount')).toBe(`${total + 1}`);
    const whole = screen.getByRole('link', { name: `All ${total} claims` });
    expect(whole.getAttribute('href')).toBe('/claims/');
  });

  it('says once of what nothing was known yet, and from when it is', async () => {
    const app = renderApp({ view: { asof: '2011-09-01' } });
    await app.painted();
    const said = document.body.textContent.match(/nothing known yet/gi);
    expect(said).toHaveLength(1);
    expect(
      screen.getByRole('button', { name: 'Smartphone sales: from 6 June 2013' }),
    ).not.toBeNull();
    const chip = screen.getByRole('button', { name: 'As known on: 1 Sept 2011' });
    expect(chip.textContent).toContain('1 Sept 2011');
  });

  it('is whole on paper', async () => {
    const app = renderApp();
    await app.painted();
    fireEvent(window, new Event('beforeprint'));
    expect(within(allClaims()).getAllByRole('row')).toHaveLength(app.dataset.claims.length + 1);
    fireEvent(window, new Event('afterprint'));
    expect(within(allClaims()).getAllByRole('row')).toHaveLength(12 + 1);
    expect(document.querySelectorAll('.chart svg').length).toBeGreaterThanOrEqual(4);
  });
});

describe('the counts of the panels', () => {
  it.each<[string, Partial<ViewState>]>([
    ['without filters', {}],
    ['by year', { years: { from: 2014, to: 2014 } }],
    ['by theme', { themes: ['sales', 'strategy'] }],
    ['by kind and source', { kinds: ['target'], sources: ['courant-2017'] }],
    ['with nothing left', { q: 'no such words' }],
  ])('are what the filters leave: %s', (_what, view) => {
    draw({ view });
    const left = filterClaims(SMALL_RECORD, { ...DEFAULT_VIEW, ...view });
    for (const { id } of panelsOf(SMALL_RECORD.vocabulary))
      expect(counts()[id]).toBe(left.filter(({ theme }) => theme === id).length);
  });
});

describe('the table of all claims', () => {
  const column = (name: string): readonly (string | null)[] => {
    const index = within(allClaims())
      .getAllByRole('columnheader')
      .findIndex((head) => head.textContent.startsWith(name));
    return within(allClaims())
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell')[index]?.textContent ?? null);
  };
  const sorted = (): readonly (string | null)[] =>
    within(allClaims())
      .getAllByRole('columnheader')
      .map((head) => head.getAttribute('aria-sort'));

  it('lists what is shown, with figure, kind, theme, day and source', () => {
    draw({ view: { kinds: ['target'], themes: ['sales'] } });
    const [row] = within(allClaims()).getAllByRole('row').slice(1);
    expect(
      within(row ?? document.body)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      '2015',
      '80–100\u00a0M',
      'It wants to sell 80 to 100 million phones in 2015.',
      'goal',
      'Sales',
      'Jul 2015',
      'Lei Jun · Courant',
    ]);
  });

  it('marks figures in conflict in words', () => {
    draw({ view: { themes: ['revenue'] } });
    expect(column('Figure').filter((cell) => cell?.includes('in conflict') === true)).toHaveLength(
      2,
    );
  });

  it('is sorted by its heads, first upwards and then downwards, and puts it in the view', async () => {
    const { user, store } = draw({ view: { themes: ['sales'] } });
    await user.click(within(allClaims()).getByRole('button', { name: /^Figure/ }));
    expect(store.getState().view.sort).toEqual({ column: 'value', descending: false });
    expect(column('Figure')).toEqual(['18.7\u00a0M', '61\u00a0M', '80–100\u00a0M', '']);
    expect(sorted().filter((state) => state !== 'none')).toEqual(['ascending']);
    await user.click(within(allClaims()).getByRole('button', { name: /^Figure/ }));
    expect(column('Figure')).toEqual(['80–100\u00a0M', '61\u00a0M', '18.7\u00a0M', '']);
    expect(sorted()[1]).toBe('descending');
  });

  it('opens a claim from its words', async () => {
    const { user, store } = draw({ view: { themes: ['sales'] } });
    const link = within(allClaims()).getByRole('link', { name: 'It grows fast.' });
    expect(link.getAttribute('href')).toContain('claim=c-0004');
    await user.click(link);
    expect(store.getState().view.claim).toBe('c-0004');
    expect(screen.getByRole('dialog', { name: 'Claim' })).toBeDefined();
  });
});

describe('an overview with nothing left', () => {
  it('says so once, and how to go on; the panels say it shortly', async () => {
    const { user, store } = draw({ view: { q: 'no such words' } });
    expect(screen.getByRole('heading', { name: 'Nothing found' })).toBeDefined();
    expect(screen.getAllByText('No claim passes all filters.')).toHaveLength(1);
    expect(screen.queryByText(/^Nothing on/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Without the words (11 claims)' }));
    expect(store.getState().view.q).toBe('');
    expect(screen.queryByText('Nothing found')).toBeNull();
  });

  it('offers to clear all filters where no single one is to blame', async () => {
    const { user, store } = draw({ view: { q: 'no such words', topics: ['no-such-topic'] } });
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(store.getState().view).toMatchObject({ topics: [], q: '' });
    expect(screen.queryByText('Nothing found')).toBeNull();
  });

  it('is not what an overview is on which nothing has arrived yet', () => {
    const loading = {
      sales: 'loading',
      revenue: 'loading',
      expansion: 'loading',
      strategy: 'loading',
    } as const;
    draw({ timelines: loading });
    expect(screen.queryByText('Nothing found')).toBeNull();
  });
});

describe('an overview of which some panels are empty', () => {
  const line = (): string | undefined => screen.getByText(/^Nothing (on|known)/).textContent;

  it('says so in one line below those with claims, and shows all again', async () => {
    const { user, store } = draw({ view: { markets: ['india'] } });
    expect(line()).toBe('Nothing on sales, revenue or strategy for India.');
    const panels = screen.getAllByRole('region', { name: /^(Sales|Revenue|Expansion|Strategy)$/ });
    expect(panels.map(({ ariaLabel }) => ariaLabel)).toEqual(['Expansion']);
    expect(counts()).toMatchObject({ sales: 0, revenue: 0, strategy: 0 });
    await user.click(screen.getByRole('button', { name: /^All markets \(\d+ claims\)$/ }));
    expect(store.getState().view.markets).toEqual([]);
    expect(screen.queryByText(/^Nothing on/)).toBeNull();
  });

  it('is ready whichever way panels come to be empty', async () => {
    const app = draw({ view: { themes: ['revenue'] } });
    await app.painted();
    for (const view of [
      { themes: [], q: 'no such words' },
      { themes: ['sales'], q: '' },
      { themes: [], markets: ['india'] },
      { markets: [] },
    ] as const) {
      act(() => {
        app.store.getState().changeView(view);
      });
      // oxlint-disable-next-line no-await-in-loop -- one view after the other is what is looked at
      await app.painted();
    }
    expect(app.readiness.at(-1)).toBe(true);
  });

  it('names no filter where it takes several', () => {
    draw({ view: { markets: ['india'], kinds: ['outcome', 'plan'] } });
    expect(line()).toMatch(/passes the filters\.$/);
  });

  it('brings back a panel that the filter on themes leaves out', async () => {
    const { user, store } = draw({ view: { themes: ['revenue'] } });
    expect(screen.getAllByText(/is left out by the filter on themes/)).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Show Sales' }));
    expect(store.getState().view.themes).toEqual(['revenue', 'sales']);
  });
});

describe('an overview of which a part failed', () => {
  const failed = { timelines: { revenue: [{ path: '', message: 'not JSON' }] } };

  it('shows the other three and their claims', async () => {
    const app = draw(failed);
    await app.painted();
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(counts()).toMatchObject({ sales: 4, revenue: 0, expansion: 2, strategy: 2 });
    expect(within(allClaims()).getAllByRole('row')).toHaveLength(9);
    expect(screen.getAllByRole('group', { name: /claims shown\.$/ })).toHaveLength(3);
  });

  it('says in the table, as in the panels, that no claim can be shown without the sources', () => {
    draw({ reference: [{ path: '', message: 'not JSON' }] });
    expect(screen.getAllByRole('alert')).toHaveLength(4);
    expect(screen.queryByText('Loading the record …')).toBeNull();
    expect(
      screen.getAllByText(/no claim can be shown without its source/).length,
    ).toBeGreaterThanOrEqual(5);
  });
});
