// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/domain/record/record';
import { panelEntries } from '@/domain/record/panels';
import { DEFAULT_VIEW } from '@/view/view-state';
import { decodeAddress, encodeAddress, nearestLink } from '@/view/links/address';
import type { LinkContext } from '@/view/links/context';
import { LINK_CONTEXT } from '@/testing/arb-view';
import { makeDataset } from '@/testing/make-claim';
import { FIVE_PANELS, FIVE_RECORD, SHOP_CLAIMS, TWO_RECORD } from '@/testing/panel-records';
import { renderApp, type AppOptions } from '@/testing/render-app';
import { SMALL_CLAIMS } from '@/testing/small-record';

const place = (panel: string) => ({ page: 'panel', panel }) as const;
const cards = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-panel]')].map(
    ({ dataset }) =>
      `${dataset['panel'] ?? ''} ${dataset['colour'] ?? ''} ${dataset['count'] ?? ''}`,
  );
const chips = (): readonly (string | null)[] =>
  within(screen.getAllByRole('group', { name: 'Themes' })[0] ?? document.body)
    .getAllByRole('button')
    .map(({ dataset, textContent }) => `${textContent} ${dataset['colour'] ?? ''}`);

/** What the codec knows of a site with this record. */
function contextOf({ vocabulary }: Dataset): LinkContext {
  return {
    ...LINK_CONTEXT,
    panels: panelEntries(vocabulary).map(({ id }) => id),
    ids: { ...LINK_CONTEXT.ids, themes: vocabulary.themes.map(({ id }) => id) },
  };
}

/** With what the composition root tells of the nearest page. */
function draw(record: Dataset, options: AppOptions = {}): ReturnType<typeof renderApp> {
  const context = contextOf(record);
  return renderApp({
    record,
    services: {
      nearestTo: (view) =>
        decodeAddress(new URL(nearestLink(view, context), 'https://example.org'), context).view,
    },
    ...options,
  });
}

describe('a record with a fifth panel, which is an entry and a file of claims', () => {
  it('has its card, its chip, its colour and its claims in the table', async () => {
    const app = draw(FIVE_RECORD);
    await app.painted();
    expect(cards()).toEqual([
      'sales blue 4',
      'revenue blue 3',
      'expansion blue 2',
      'strategy blue 2',
      'shops teal 3',
    ]);
    expect(chips().at(-1)).toBe('Shops 3 teal');
    const table = screen.getByRole('table', { name: /^All claims shown/ });
    const [cell] = within(table).getAllByText('Own shops');
    const swatch = cell?.closest('td')?.querySelector<HTMLElement>('[data-colour]');
    expect(swatch?.dataset['colour']).toBe('teal');
    const nav = screen.getByRole('region', { name: 'Shops' });
    expect(
      within(nav).getByRole('link', { name: 'Open Shops as a page' }).getAttribute('href'),
    ).toBe('/shops/');
  });

  it('has its page, with a finding in its own unit and scale', async () => {
    const app = draw(FIVE_RECORD, { view: { place: place('shops') } });
    await app.painted();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'From 0.8 to 1.2 thousand shops in one year, short of the goal of 2',
    );
    expect(screen.getByText('Thousand shops open at the end of the year')).toBeDefined();
    expect(screen.getByText('Shops open, thousand')).toBeDefined();
    expect(
      screen.getByRole('group', { name: /^Shops, 2014 to 2015: From 0\.8 .* 3 claims shown\.$/ }),
    ).toBeDefined();
    expect(screen.getByText(/2015: 1\.2 thousand shops against 2 planned/)).toBeDefined();
  });

  it('is one of the filters', async () => {
    const app = draw(FIVE_RECORD);
    await app.painted();
    await app.user.click(
      within(screen.getAllByRole('group', { name: 'Themes' })[0] ?? document.body).getByRole(
        'button',
        { name: /^Shops/ },
      ),
    );
    expect(app.store.getState().view.themes).toEqual(['shops']);
    // What is left out is told below what there is.
    expect(cards()[0]).toBe('shops teal 3');
    expect(cards()).toContain('sales blue 0');
  });

  it('has an address that is read and written', () => {
    const context = contextOf(FIVE_RECORD);
    const view = { ...DEFAULT_VIEW, place: place('shops'), themes: ['shops'] };
    const address = encodeAddress(view, context);
    expect(address).toBe('/shops/?themes=shops&v=1');
    const read = decodeAddress(new URL(address, 'https://example.org'), context);
    expect(read).toMatchObject({ view, issues: [], canonical: address });
  });

  it('says so where its file does not arrive, and the others stand', async () => {
    const app = draw(FIVE_RECORD, { timelines: { shops: [{ path: '', message: 'not JSON' }] } });
    await app.painted();
    expect(screen.getByRole('alert').textContent).toContain('Shops could not be loaded');
    expect(cards()[0]).toBe('sales blue 4');
  });
});

describe('a record with two panels', () => {
  it('has those, and waits for no others', async () => {
    const app = draw(TWO_RECORD);
    await app.painted();
    expect(cards()).toEqual(['sales blue 4', 'strategy blue 2']);
    expect(chips()).toEqual(['Sales 4 blue', 'Strategy 2 blue']);
  });

  it('says of a page that it has not that there is none, and offers the nearest', async () => {
    const app = draw(TWO_RECORD, { view: { place: { page: 'unknown', path: '/sale/' } } });
    await app.painted();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such page');
    const links = screen.getAllByRole('link').map(({ textContent }) => textContent);
    expect(links.filter((text) => text === 'Sales')).toHaveLength(2);
    expect(links).not.toContain('Revenue');
  });
});

describe('a panel whose theme the record lacks', () => {
  // As in an edition of before there was the theme, read with the panels of today.
  const { themes, ...rest } = FIVE_PANELS;
  const lacking = makeDataset(SMALL_CLAIMS, {
    vocabulary: { ...rest, themes: themes.filter(({ id }) => id !== 'shops') },
  });

  it('has neither card nor chip, and nothing waits for it', async () => {
    const app = draw(lacking);
    await app.painted();
    expect(cards().map((card) => card.split(' ')[0])).toEqual([
      'sales',
      'revenue',
      'expansion',
      'strategy',
    ]);
    expect(chips()).toHaveLength(4);
  });

  it('has no page', async () => {
    const app = draw(lacking, { view: { place: place('shops') } });
    await app.painted();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such page');
    expect(screen.getByText('There is nothing at /shops/.')).toBeDefined();
  });
});

it('a page that only an edition may have is waited for, as long as that is on its way', async () => {
  const view = {
    place: { page: 'unknown', path: '/shops/' },
    edition: '2020-01-01-00000000',
  } as const;
  const app = draw(FIVE_RECORD, { view, timelines: { sales: 'loading' } });
  expect(screen.queryByText('No such page')).toBeNull();
  expect(screen.getByText('Loading the record …')).toBeDefined();
  act(() => {
    app.store.getState().receive({ timelines: { sales: { ok: true, value: [] } } });
  });
  await app.painted();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such page');
});

it('a theme without a panel is listed, in no colour of a panel', async () => {
  const { panels, ...rest } = FIVE_PANELS;
  const record = makeDataset([...SMALL_CLAIMS, ...SHOP_CLAIMS], {
    vocabulary: { ...rest, panels: panels.slice(0, 4) },
  });
  const app = draw(record);
  await app.painted();
  expect(chips().at(-1)).toBe('Shops 3 neutral');
  await app.user.click(screen.getByRole('link', { name: /^All \d+ claims$/ }));
  const table = screen.getByRole('table', { name: /^All claims shown/ });
  expect(within(table).getAllByText('Own shops')).toHaveLength(3);
});
