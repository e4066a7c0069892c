// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { parse } from 'csv-parse/sync';
import { describe, expect, test, vi } from 'vitest';
import type { ViewState } from '@/view/view-state';
import type { SavedFile, Services } from '@/site/services';
import { renderApp, type AppOptions, type RenderedApp } from '@/testing/render-app';

const textOf = (file: SavedFile | undefined): string =>
  typeof file?.content === 'string' ? file.content : '';
const rowsOf = (file: SavedFile | undefined): readonly Readonly<Record<string, string>>[] =>
  parse(textOf(file), { columns: true, bom: true });

async function refuse(): Promise<boolean> {
  await Promise.resolve();
  return false;
}

/** What leaves a few claims: a page of all takes long to draw. */
const FEW: Partial<ViewState> = {
  themes: ['revenue'],
  kinds: ['target'],
  topics: ['internet-services'],
};

/** The app with the menu of the page open. */
async function open(view: Partial<ViewState> = {}, options: AppOptions = {}): Promise<RenderedApp> {
  const app = renderApp({ ...options, view: { ...FEW, ...view } });
  await app.user.click(screen.getByRole('button', { name: 'Take away' }));
  return app;
}

/** Ids of the claims in the last table on the page, from top to bottom. */
function idsInTable(): readonly string[] {
  const table = screen.getAllByRole('table').at(-1);
  if (table === undefined) throw new Error('no table');
  return within(table)
    .getAllByRole('link')
    .flatMap(
      (link) =>
        new URL(link.getAttribute('href') ?? '', 'https://x').searchParams.get('claim') ?? [],
    );
}

describe('taking away what a page shows', () => {
  test.each<[string, Partial<ViewState>]>([
    ['filtered', { kinds: ['target'], topics: ['internet-services'] }],
    ['as known on a day', { asof: '2014-12-31', kinds: [], topics: [] }],
    [
      'the articles only, sorted',
      {
        corpus: 'articles',
        themes: ['sales'],
        topics: [],
        sort: { column: 'value', descending: true },
      },
    ],
    [
      'one panel',
      { place: { page: 'panel', panel: 'revenue' }, cur: 'usd', topics: ['internet-services'] },
    ],
  ])('saves the rows of its table: %s', async (_what, view) => {
    const { user, services } = await open(view);
    await user.click(screen.getByRole('button', { name: 'Table (CSV)' }));
    const saved = services.save.mock.calls[0]?.[0];
    expect(saved?.name).toMatch(/^xiaomi-[a-z0-9-]+\.csv$/);
    expect(rowsOf(saved).map((row) => row['claim'])).toEqual(idsInTable());
    expect(screen.getByText(`Saved as ${saved?.name}`)).toBeDefined();
  });

  test('saves a table that a spreadsheet opens where the comma is the decimal sign, and says what is done to its texts', async () => {
    const { user, services } = await open({ themes: ['revenue'], kinds: [], topics: [] });
    const save = screen.getByRole('button', { name: 'Table (CSV)' });
    await user.click(save);
    expect(screen.getByText(/^An ’ before = \+ - @ keeps a spreadsheet/)).toBeDefined();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'CSV for' }),
      'Spreadsheets (1,5)',
    );
    expect(screen.getByText(/^Days are written 20150424\./)).toBeDefined();
    await user.click(save);
    const [plain, comma] = services.save.mock.calls.map(([file]) => file);
    const rows = rowsOf(plain);
    const read: readonly Readonly<Record<string, string>>[] = parse(textOf(comma), {
      columns: true,
      bom: true,
      delimiter: ';',
    });
    expect(read.map((row) => row['claim'])).toEqual(rows.map((row) => row['claim']));
    expect(read.map((row) => row['rate']?.replace(',', '.'))).toEqual(
      rows.map((row) => row['rate']),
    );
    expect(read.map((row) => row['public_from'])).toEqual(
      rows.map((row) => row['public_from']?.replaceAll('-', '')),
    );
    expect(read.some((row) => (row['rate'] ?? '').includes(','))).toBe(true);
  });

  test('saves the same as JSON, with the link of the view', async () => {
    const { user, services } = await open({ q: 'billion' });
    await user.click(screen.getByRole('button', { name: 'Claims with all details (JSON)' }));
    const read: unknown = JSON.parse(textOf(services.save.mock.calls[0]?.[0]));
    const ids = idsInTable();
    expect(read).toMatchObject({
      link: 'https://example.org/?themes=revenue&topics=internet-services&kinds=target&q=billion&v=1',
      view: { kinds: ['target'], q: 'billion' },
      claims: ids.map((id) => ({ id })),
    });
  });

  test('copies the table, and says so', async () => {
    const { user, services } = await open();
    await user.click(screen.getByRole('button', { name: 'Copy the table' }));
    const { text = '', html = '' } = services.copyTable.mock.calls[0]?.[0] ?? {};
    expect(
      text
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t')[0]),
    ).toEqual(idsInTable());
    expect(html).toContain('<a href="https://example.org/claims/c-');
    expect(screen.getByText(/^Copied\. Paste it/)).toBeDefined();
  });

  test('gives the table to be copied by hand where the browser refuses', async () => {
    const { user } = await open(
      {},
      {
        services: { copyTable: refuse },
      },
    );
    await user.click(screen.getByRole('button', { name: 'Copy the table' }));
    expect(screen.getByRole('alert').textContent).toMatch(/did not allow copying/);
    const field = screen.getByRole('textbox', { name: /did not allow copying/ });
    expect(field).toHaveProperty('value', expect.stringContaining('\t'));
  });

  test('says that a file could not be saved', async () => {
    const { user } = await open(
      {},
      {
        services: {
          save: () => {
            throw new Error('no');
          },
        },
      },
    );
    await user.click(screen.getByRole('button', { name: 'Table (CSV)' }));
    expect(screen.getByRole('alert').textContent).toMatch(/did not let xiaomi-.*\.csv be saved/);
  });

  test.each<readonly [string, string, Partial<Services>, RegExp]>([
    [
      'copying breaks off',
      'Copy the table',
      {
        copyTable: vi.fn<Services['copyTable']>().mockRejectedValue(new Error('no')),
      },
      /did not allow copying/,
    ],
    [
      'printing is not allowed',
      'Print this page',
      {
        print: () => {
          throw new Error('no');
        },
      },
      /did not print/,
    ],
  ])('says so where %s', async (_what, button, services, said) => {
    const { user, services: given } = await open({}, { services });
    await user.click(screen.getByRole('button', { name: button }));
    expect((await screen.findByRole('alert')).textContent).toMatch(said);
    expect(given.errors.entries()).toMatchObject([{ told: true }]);
  });

  test('cites the view in three forms, with the day on which it was looked at', async () => {
    const { user } = await open({ place: { page: 'list', list: 'targets' } });
    const cite = screen.getByRole('button', { name: 'Cite this view' });
    await user.click(cite);
    expect(cite.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('region', { name: 'Text' }).textContent).toMatch(
      /https:\/\/example\.org\/targets\/\?themes=revenue&topics=internet-services&kinds=target&v=1 \(accessed 2 January 2026\)\.$/,
    );
    expect(screen.getByRole('region', { name: 'BibTeX' }).textContent).toMatch(/^@misc/);
    expect(screen.getByRole('region', { name: 'CSL-JSON' }).textContent).toMatch(/"accessed"/);
  });

  test('prints, and leads to the whole record', async () => {
    const { user, services } = await open();
    const link = screen.getByRole('link', { name: /^Whole record/ });
    expect(link.getAttribute('href')).toBe('/data/package.zip');
    expect(link.hasAttribute('download')).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Print this page' }));
    expect(services.print).toHaveBeenCalledOnce();
  });

  test('saves the whole dashboard as one file that opens on the view, and says so', async () => {
    const made = { name: 'acme.html', type: 'text/html', content: 'x' };
    const oneFile = vi.fn<NonNullable<Services['oneFile']>>().mockResolvedValue(made);
    const { user, services, store } = await open({}, { services: { oneFile } });
    await user.click(screen.getByRole('button', { name: /^Whole dashboard as one file/ }));
    expect(await screen.findByText(/^Saved as acme\.html/)).toBeDefined();
    expect(oneFile).toHaveBeenCalledExactlyOnceWith(store.getState().view);
    expect(services.save).toHaveBeenCalledExactlyOnceWith(made);
  });

  test('offers no file within a file, nor the archive of another record than is shown', async () => {
    const { store } = await open({}, { services: { oneFile: null } });
    expect(screen.queryByRole('button', { name: /one file/ })).toBeNull();
    expect(screen.getByRole('link', { name: /^Whole record/ })).toBeDefined();
    act(() => {
      store.getState().setGiven({ name: 'acme', texts: new Map(), problems: [] });
    });
    expect(screen.queryByRole('link', { name: /data package/ })).toBeNull();
  });

  test('waits for the record', async () => {
    await open({}, { reference: 'loading' });
    expect(screen.queryByRole('button', { name: 'Copy the table' })).toBeNull();
  });
});

describe('taking away what a panel shows', () => {
  test('saves its claims under its name, and its growth where it draws some', async () => {
    const { user, services } = renderApp({
      view: { measure: 'yoy', themes: ['sales'], kinds: ['outcome'] },
    });
    await user.click(screen.getByRole('button', { name: 'Smartphone sales: share or take away' }));
    await user.click(screen.getByRole('button', { name: 'Table (CSV)' }));
    await user.click(screen.getByRole('button', { name: 'Growth figures (CSV)' }));
    const [claims, growth] = services.save.mock.calls.map(([file]) => file);
    expect(claims?.name).toBe('xiaomi-sales-2010-2019-selection.csv');
    expect(growth?.name).toBe('xiaomi-sales-growth-2010-2019-selection.csv');
    expect(new Set(rowsOf(claims).map((row) => row['theme']))).toEqual(new Set(['sales']));
    const ids = rowsOf(claims).map((row) => row['claim']);
    for (const row of rowsOf(growth)) {
      expect(row['measure']).toBe('yoy');
      for (const id of row['computed_from']?.split('; ') ?? []) expect(ids).toContain(id);
    }
  });

  test('offers no growth where none is drawn, and closes by Escape', async () => {
    const { user } = renderApp({ view: { themes: ['strategy'], kinds: ['plan'] } });
    const button = screen.getByRole('button', { name: 'Strategy shifts: share or take away' });
    await user.click(button);
    expect(screen.getByRole('button', { name: 'Copy the table' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Growth figures (CSV)' })).toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: 'Copy the table' })).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});
