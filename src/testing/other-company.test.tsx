// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanup, screen, within } from '@testing-library/react';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageScope } from '@/domain/selection/scope';
import { showRecord } from '@/domain/selection/shown';
import type { Place } from '@/domain/selection/place';
import { makeI18n } from '@/i18n/i18n';
import { checkRecord } from '@/schema/check-record';
import type { SavedFile } from '@/site/services';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { pageTitle } from '@/words/page-title';
import { packageFiles } from '../../scripts/build/package/package';
import { FOREIGN, foreignIn } from './foreign-names';
import { OTHER_FOLDER, readOtherRecord } from './other-record';
import { renderApp, type RenderedApp } from './render-app';

const other = readOtherRecord();

/** Attributes whose values are read, heard or followed; the others say how something looks. */
const SAID = /^(?:aria-.*|alt|content|data-.*|for|href|id|lang|name|placeholder|src|title|value)$/;

/** All that a document says: its texts, and the attributes that say something. */
function textsOf(root: Element): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? '');
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, value } of element.attributes) if (SAID.test(name)) texts.push(value);
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
      texts.push(element.value);
  }
  return texts;
}

const foreignOnPage = (): readonly string[] => [
  ...new Set(textsOf(document.documentElement).flatMap(foreignIn)),
];

const contentOf = ({ content }: SavedFile): string => (typeof content === 'string' ? content : '');

function open(view: Partial<ViewState> = {}): RenderedApp {
  return renderApp({ record: other, view, services: { today: () => '2008-03-01' } });
}

const list = (name: 'targets' | 'conflicts' | 'claims' | 'sources'): Place => ({
  page: 'list',
  list: name,
});
const entry = (name: 'conflicts' | 'claims' | 'sources', id: string): Place => ({
  page: 'entry',
  list: name,
  id,
});

const PAGES: readonly (readonly [string, Partial<ViewState>])[] = [
  ['the overview', {}],
  ['a panel of figures', { place: { page: 'panel', panel: 'turnover' } }],
  ['a panel of figures in yen', { place: { page: 'panel', panel: 'turnover' }, cur: 'jpy' }],
  ['a panel as printed', { place: { page: 'panel', panel: 'turnover' }, cur: 'printed' }],
  ['a panel’s growth', { place: { page: 'panel', panel: 'turnover' }, measure: 'index' }],
  ['a panel as a table', { place: { page: 'panel', panel: 'turnover' }, tab: 'table' }],
  ['a panel of lanes', { place: { page: 'panel', panel: 'places' } }],
  ['targets', { place: list('targets') }],
  ['targets with a verdict', { place: list('targets'), verdict: 'missed' }],
  ['conflicts', { place: list('conflicts') }],
  ['a conflict', { place: entry('conflicts', 'turnover-of-2003') }],
  ['no such conflict', { place: entry('conflicts', 'turnover-of-2004') }],
  ['claims that were searched', { place: list('claims'), q: 'yen' }],
  ['a claim', { place: entry('claims', 'c-0005') }],
  ['a claim that its source converts', { place: entry('claims', 'c-0007') }],
  ['a claim known by way of a third currency', { place: entry('claims', 'c-0004') }],
  ['no such claim', { place: entry('claims', 'c-0099') }],
  ['a claim in the drawer', { claim: 'c-0012' }],
  ['sources', { place: list('sources') }],
  ['a source', { place: entry('sources', 'commerce-2002') }],
  [
    'a source that was not public yet',
    { place: entry('sources', 'commerce-2002'), asof: '2001-06-01' },
  ],
  ['a day', { asof: '2003-01-01' }],
  ['a day before all', { asof: '2000-01-01' }],
  ['two days', { asof: '2002-01-01', compare: '2005-01-01' }],
  ['nothing that passes the filters', { q: 'nothing like it' }],
  ['no such page', { place: { page: 'unknown', path: '/turnovers/' } }],
  ['a frame', { embed: true, place: { page: 'panel', panel: 'turnover' } }],
];

beforeAll(() => {
  // jsdom has no modal dialogs: it is enough here that one opens.
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    this.open = true;
  };
});

describe('the record of another company', () => {
  it('is sound', () => {
    const names = readdirSync(OTHER_FOLDER, { recursive: true, encoding: 'utf8' });
    const texts = names
      .filter((name) => /\.(?:json|txt)$/.test(name))
      .map(
        (name) =>
          [
            name.split(path.sep).join('/'),
            readFileSync(path.join(OTHER_FOLDER, name), 'utf8'),
          ] as const,
      );
    expect(checkRecord(new Map(texts), { languages: ['en'] })).toEqual([]);
  });

  it('shares no company, currency or year with the one that the rule knows of', () => {
    expect(FOREIGN.map(({ words }) => words.join(' '))).toEqual(
      expect.arrayContaining(['xiaomi', 'cny', 'usd', 'eur', 'phones', 'article', 'articles']),
    );
    expect(foreignIn('Xiaomi, 2010–2019: five articles in CNY')).toEqual(
      expect.arrayContaining(['xiaomi', 'articles', 'cny', '2010', '2019']),
    );
  });
});

describe('a site of another company', () => {
  it.each(PAGES)('has nothing of this one on %s', async (_page, view) => {
    const { painted } = open(view);
    await painted();
    expect(foreignOnPage()).toEqual([]);
    expect(document.body.textContent).not.toMatch(/\badded\b|\bcorpus\b/i);
  });

  it('is headed, counted and named by its own record', async () => {
    const { painted } = open();
    await painted();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('On the record: Brackwater');
    expect(document.body.textContent).toContain('from 4 reports, 1999–2007');
    expect(document.body.textContent).toContain('It has nothing to do with Brackwater');
    expect(document.body.textContent).toContain('From these reports:');
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
    ).toEqual(expect.arrayContaining([expect.stringContaining('million GBP')]));
    // One corpus: there is nothing to leave out.
    expect(screen.queryByRole('button', { name: /only/ })).toBeNull();
  });

  it('offers its own currencies, its own by default, and the way by which a rate is known', async () => {
    const { painted, user, store } = open({ place: { page: 'panel', panel: 'turnover' } });
    await painted();
    const choices = within(screen.getByRole('group', { name: 'Currency' })).getAllByRole('button');
    expect(choices.map(({ textContent }) => textContent)).toEqual(['As printed', 'GBP', 'JPY']);
    expect(choices.map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
      'false',
    ]);
    const [, own, yen] = choices;
    if (own === undefined || yen === undefined) throw new Error('three choices');
    await user.click(yen);
    expect(store.getState().view.cur).toBe('jpy');
    await user.click(own);
    expect(store.getState().view.cur).toBeNull();
    cleanup();
    open({ place: entry('claims', 'c-0004') });
    expect(document.body.textContent).toContain('175.08 JPY per GBP, by way of CHF');
    expect(document.body.textContent).toContain(
      'Bank of Harbour, yearly averages and Alpine Exchange',
    );
  });

  it('has nothing of this one in the titles of its pages', () => {
    const shown = showRecord(other, DEFAULT_VIEW);
    const titles = PAGES.map(([, view]) => {
      const place = view.place ?? DEFAULT_VIEW.place;
      const asked = { whole: other, shown, place, asof: null, verdict: null, disagreement: null };
      const scope = pageScope(asked, (panel) => [panel]);
      return pageTitle(place, { vocabulary: other.vocabulary, scope }, makeI18n('en')) ?? '';
    });
    expect(titles).toContain('On the record: Brackwater, 1999–2007');
    expect(titles).toContain('Turnover – On the record: Brackwater, 1999–2007');
    expect(titles.flatMap(foreignIn)).toEqual([]);
  });

  it.each(PAGES.filter(([, { embed }]) => embed !== true))(
    'has nothing of this one in what is taken away of %s',
    async (_page, view) => {
      const { painted, user, services } = open(view);
      await painted();
      const take = screen.queryAllByRole('button', { name: 'Take away' })[0];
      if (take === undefined) return;
      await user.click(take);
      for (const name of [/^Table \(CSV\)/, /^Claims with all details/]) {
        const button = screen.queryByRole('button', { name });
        // oxlint-disable-next-line no-await-in-loop -- one click after the other, as a reader does
        if (button !== null) await user.click(button);
      }
      const files = services.save.mock.calls.map(([file]) => file);
      expect(files.flatMap((file) => foreignIn(`${file.name}\n${contentOf(file)}`))).toEqual([]);
      for (const { name } of files) expect(name).toMatch(/^brackwater-/);
    },
  );

  it('takes amounts away in its own currency, and cites itself', async () => {
    const { painted, user, services } = open();
    await painted();
    await user.click(screen.getByRole('button', { name: 'Take away' }));
    await user.click(screen.getByRole('button', { name: /^Table \(CSV\)/ }));
    await user.click(screen.getByRole('button', { name: /^Claims with all details/ }));
    const [csv, json] = services.save.mock.calls.map(([file]) => contentOf(file));
    const rows: readonly Readonly<Record<string, string>>[] = parse(csv ?? '', {
      columns: true,
      bom: true,
    });
    const yen = rows.find(({ claim }) => claim === 'c-0004');
    expect(yen).toMatchObject({ converted_currency: 'GBP', rate_quoted: 'JPY per GBP' });
    expect(yen?.['rate']).toBe(String(72.05 * 2.43));
    expect(JSON.parse(json ?? '')).toMatchObject({
      record: 'On the record: Brackwater, 1999–2007',
      view: { cur: 'gbp', corpus: 'all' },
    });
    await user.click(screen.getByRole('button', { name: 'Cite this view' }));
    expect(document.body.textContent).toContain('In: On the record: Brackwater, 1999–2007.');
    expect(foreignOnPage()).toEqual([]);
  });

  it('has nothing of this one where it is shared, nor in a claim’s citations', async () => {
    const { painted, user } = open({ place: { page: 'panel', panel: 'turnover' } });
    await painted();
    const [share] = screen.getAllByRole('button', { name: 'Share this view' });
    if (share === undefined) throw new Error('no way to share');
    await user.click(share);
    expect(screen.getByRole('dialog').textContent).toContain('Embed');
    expect(foreignOnPage()).toEqual([]);
    cleanup();
    const claim = open({ place: entry('claims', 'c-0006') });
    await claim.user.click(screen.getByRole('button', { name: 'Cite' }));
    expect(document.body.textContent).toContain('@misc{record-c-0006');
    expect(document.body.textContent).toContain('"archive": "On the record: Brackwater');
    expect(foreignOnPage()).toEqual([]);
  });

  it('has nothing of this one in its search', async () => {
    const { painted, user } = open();
    await painted();
    await user.type(screen.getByRole('combobox', { name: 'Search' }), 'yen');
    expect((await screen.findAllByRole('option')).length).toBeGreaterThan(0);
    expect(foreignOnPage()).toEqual([]);
  });

  it('has nothing of this one in its data package, whose columns are its own', () => {
    const files = packageFiles(other, null);
    expect([...files].flatMap(([name, text]) => foreignIn(`${name}\n${text}`))).toEqual([]);
    const [head] = (files.get('exchange-rates.csv') ?? '').split('\r\n');
    expect(head).toBe('year,jpy_per_gbp,chf_per_gbp,jpy_per_chf');
    expect(files.get('exchange-rates-monthly.csv')).toContain('month,jpy_per_gbp');
    expect(files.get('exchange-rate-sources.csv')).toContain('jpyPerGbp,');
  });
});
