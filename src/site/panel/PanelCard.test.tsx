// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { panelOf } from '@/panels/panels-of';
import { renderWith, type AppOptions } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';
import type { WrittenContent } from '../services';
import { PanelCard } from './PanelCard';

function draw(id: string, options: AppOptions = {}): ReturnType<typeof renderWith> {
  const { vocabulary } = SMALL_RECORD;
  const panel = panelOf(vocabulary, id);
  if (panel === undefined) throw new Error(`no panel ${id}`);
  return renderWith(<PanelCard panel={panel} size="card" />, { record: SMALL_RECORD, ...options });
}

const card = (name = 'Sales'): HTMLElement => screen.getByRole('region', { name });
const PROBLEMS = [
  { path: 'claims[3].period', message: '"2015-13" is not a period' },
  { path: '', message: 'the file ends too early' },
];

describe('a panel with claims', () => {
  it('shows name, finding, subtitle, chart and foot', async () => {
    draw('sales');
    expect(card().dataset).toMatchObject({ panel: 'sales', count: '4' });
    const inCard = within(card());
    expect(inCard.getByRole('heading').textContent).toMatch(/^From 18\.7 to 61 million phones/);
    expect(inCard.getByText('Sales on record')).toBeDefined();
    const chart = await inCard.findByRole('group', {
      name: /^Sales, 2013 to 2015: .* 4 claims shown\.$/,
    });
    expect(within(chart).getByRole('link', { name: /^61 M phones/ })).toBeDefined();
    expect(inCard.getByRole('button', { name: '2 sources' })).toBeDefined();
    // That bars are what was reported goes without saying here; the page says it, and counts the goals.
    expect(inCard.getByText('goal')).toBeDefined();
    expect(inCard.queryByText('reported')).toBeNull();
  });

  it('lists its sources, with their addresses, when asked', async () => {
    const { user } = draw('sales');
    await user.click(screen.getByRole('button', { name: '2 sources' }));
    expect(screen.getByRole('link', { name: 'Téléphones vendus' }).getAttribute('href')).toBe(
      'https://example.org/telephones',
    );
  });

  it('warns of what contradicts itself', () => {
    draw('revenue');
    expect(screen.getByText(/^2015 goal: 16 bn USD and 32 bn USD disagree$/)).toBeDefined();
  });

  it('leads from a warning sign to the conflict', async () => {
    const { user, store } = draw('revenue');
    const signs = await screen.findAllByRole<HTMLAnchorElement>('link', {
      name: /^In conflict: what contradicts (?:16|32) bn USD/,
    });
    expect(signs).toHaveLength(2);
    // The small record has no assessment, so no conflict has a page of its own.
    for (const sign of signs) expect(sign.getAttribute('href')).toBe('/conflicts/');
    const [sign] = signs;
    if (sign === undefined) throw new Error('there are two');
    await user.click(sign);
    expect(store.getState().view.place).toEqual({ page: 'list', list: 'conflicts' });
  });

  it('switches to its table and back', async () => {
    const { user, store } = draw('sales');
    await user.click(screen.getByRole('button', { name: 'Table', pressed: false }));
    expect(store.getState().view.tab).toBe('table');
    const table = screen.getByRole('table', { name: 'Sales: 4 claims' });
    expect(within(table).getAllByRole('row')).toHaveLength(5);
    expect(screen.queryByRole('group', { name: /claims shown/ })).toBeNull();
    expect(screen.getByText(/^Sales, 2013 to 2015: /)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Chart', pressed: false }));
    expect(await screen.findByRole('group', { name: /claims shown/ })).toBeDefined();
  });

  it('shows its claims where none of them can be drawn', () => {
    draw('sales', { view: { kinds: ['statement'] } });
    const table = within(card()).getByRole('table', { name: 'Sales: 1 claim' });
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    expect(within(card()).queryByRole('button', { name: 'Chart' })).toBeNull();
    expect(screen.queryByRole('group', { name: /claims? shown/ })).toBeNull();
  });

  it('explains the forms that are drawn on lanes', () => {
    draw('strategy');
    expect(screen.getByRole('button', { name: 'Chart', pressed: true })).toBeDefined();
    expect(within(card('Strategy')).getByText('promise, with what became of it')).toBeDefined();
    expect(within(card('Strategy')).queryByText('goal')).toBeNull();
  });

  it('opens as a page and copies its own link, with the filters as they are', async () => {
    const { user, services, store } = draw('sales', {
      view: { kinds: ['outcome'], claim: 'c-0001' },
    });
    expect(screen.getByRole('link', { name: 'Open Sales as a page' }).getAttribute('href')).toMatch(
      /^\/sales\/\?.*kinds=outcome/,
    );
    await user.click(screen.getByRole('button', { name: 'Sales: share or take away' }));
    await user.click(await screen.findByRole('button', { name: 'Copy link to Sales' }));
    expect(services.copy.mock.calls[0]?.[0]).toMatch(
      /^https:\/\/example\.org\/sales\/\?kinds=outcome(?!.*claim)/,
    );
    await user.click(screen.getByRole('link', { name: 'Open Sales as a page' }));
    expect(store.getState().view.place).toEqual({ page: 'panel', panel: 'sales' });
  });
});

describe('a panel that waits', () => {
  it('keeps its place and says that it loads', () => {
    draw('sales', { timelines: { sales: 'loading' } });
    expect(card().dataset['count']).toBe('0');
    expect(within(card()).getByText('Loading the record …').getAttribute('aria-busy')).toBe('true');
    expect(within(card()).queryByRole('button')).toBeNull();
  });

  it('waits for the sources too', () => {
    draw('sales', { reference: 'loading' });
    expect(within(card()).getByText('Loading the record …')).toBeDefined();
  });
});

describe('a panel whose timeline failed', () => {
  it('says what is wrong and where, and tries again', async () => {
    const { user, services } = draw('sales', { timelines: { sales: PROBLEMS } });
    const alert = within(card()).getByRole('alert');
    expect(within(alert).getByRole('heading').textContent).toBe('Sales could not be loaded');
    expect(within(alert).getByText('The other panels stand.')).toBeDefined();
    const items = within(alert).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'claims[3].period"2015-13" is not a period',
      'the file ends too early',
    ]);
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(services.retry).toHaveBeenCalledExactlyOnceWith('sales');
  });

  it('tells of many problems the first, and how many more there are', () => {
    const many = Array.from({ length: 11 }, (_, index) => ({ path: `${index}`, message: 'bad' }));
    draw('sales', { timelines: { sales: many } });
    const items = within(screen.getByRole('alert')).getAllByRole('listitem');
    expect(items).toHaveLength(9);
    expect(items.at(-1)?.textContent).toBe('+ 3 more');
  });

  it('says that nothing can be shown without the sources, and loads those again', async () => {
    const { user, services } = draw('sales', { reference: PROBLEMS });
    expect(
      within(screen.getByRole('alert')).getByText(/no claim can be shown without/),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(services.retry).toHaveBeenCalledExactlyOnceWith(null);
  });
});

/** A page that was written for the overview, with this panel on it. */
function writtenWith(id: string): WrittenContent {
  const section = document.createElement('section');
  section.innerHTML = '<h2>As it was written</h2>';
  const drawing = {
    adopt: (host: Element) => {
      host.replaceChildren(section);
      return () => {
        section.remove();
      };
    },
  };
  return {
    find: () => null,
    part: () => null,
    leave: () => undefined,
    block: (name, address) => (name === id && address === '/' ? drawing : null),
  };
}

describe('a panel that was written before', () => {
  const services = { written: writtenWith('sales') };
  const isKept = (): boolean => screen.queryByText('As it was written') !== null;

  it('stays where its timeline failed, with what is wrong above it, and goes once it has come', async () => {
    const app = draw('sales', { services, timelines: { sales: PROBLEMS } });
    expect(isKept()).toBe(true);
    const alert = screen.getByRole('alert');
    expect(within(alert).getByRole('heading').textContent).toBe('Sales could not be loaded');
    expect(within(alert).getByText(/is as it was written/)).toBeDefined();
    await app.user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(app.services.retry).toHaveBeenCalledExactlyOnceWith('sales');
    act(() => {
      app.store.getState().receive({ timelines: { sales: { ok: true, value: [] } } });
    });
    expect(isKept()).toBe(false);
  });

  it('stays while its timeline is on its way', () => {
    draw('sales', { services, timelines: { sales: 'loading' } });
    expect(isKept()).toBe(true);
    expect(screen.queryByText('Loading the record …')).toBeNull();
  });

  it('stays while a claim is open over it, and no longer than that view is asked for', () => {
    const { store } = draw('sales', { services, timelines: { sales: PROBLEMS } });
    act(() => {
      store.getState().changeView({ claim: 'c-0001' });
    });
    expect(isKept()).toBe(true);
    act(() => {
      store.getState().changeView({ years: { from: 2015, to: 2015 } });
    });
    expect(isKept()).toBe(false);
    expect(within(card()).getByText('The other panels stand.')).toBeDefined();
    act(() => {
      store.getState().changeView({ years: { from: null, to: null } });
    });
    expect(isKept()).toBe(true);
  });

  it('is not shown in the place of a panel that has come, nor of another', () => {
    draw('sales', { services });
    draw('revenue', { services, timelines: { revenue: PROBLEMS } });
    expect(isKept()).toBe(false);
  });
});

describe('that the other panels stand', () => {
  const problems = { sales: PROBLEMS, revenue: PROBLEMS, strategy: PROBLEMS };

  it.each([
    ['is said where one does', problems, true],
    ['is not said where none does', { ...problems, expansion: PROBLEMS }, false],
  ])('%s', (_what, timelines, isSaid) => {
    draw('sales', { timelines });
    expect(screen.queryByText('The other panels stand.') !== null).toBe(isSaid);
  });

  it('is not said on the page of a panel, where there is no other', () => {
    const panel = panelOf(SMALL_RECORD.vocabulary, 'sales');
    if (panel === undefined) throw new Error('no panel');
    renderWith(<PanelCard panel={panel} size="page" />, {
      record: SMALL_RECORD,
      timelines: { sales: PROBLEMS },
    });
    expect(within(card()).getByRole('alert')).toBeDefined();
    expect(screen.queryByText('The other panels stand.')).toBeNull();
  });
});

describe('a panel that filters leave empty', () => {
  it('says that its theme is left out, and brings it back', async () => {
    const { user, store } = draw('sales', { view: { themes: ['revenue'] } });
    expect(within(card()).getByText('Sales is left out by the filter on themes.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Show Sales' }));
    expect(store.getState().view.themes).toEqual(['revenue', 'sales']);
    expect(await screen.findByRole('group', { name: /claims shown/ })).toBeDefined();
  });

  it('says which filter to loosen for how many claims, and loosens it', async () => {
    const { user, store } = draw('sales', { view: { markets: ['india'], kinds: ['outcome'] } });
    expect(within(card()).getByRole('heading').textContent).toBe('Nothing found');
    const buttons = within(card()).getAllByRole('button');
    expect(buttons.map((button) => button.textContent)).toEqual(['All markets (2 claims)']);
    await user.click(screen.getByRole('button', { name: 'All markets (2 claims)' }));
    expect(store.getState().view).toMatchObject({ markets: [], kinds: ['outcome'] });
    expect(card().dataset['count']).toBe('2');
  });

  it('puts what would bring most first', () => {
    draw('sales', { view: { years: { from: 2015, to: 2015 }, kinds: ['outcome', 'plan'] } });
    expect(
      within(card())
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['All years (2 claims)', 'All kinds (1 claim)']);
  });
});
