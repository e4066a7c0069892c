// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { makeClaim, makeDataset, makeSource, makeStatement } from '@/testing/make-claim';
import { renderWith } from '@/testing/render-app';
import { SourcePage } from './SourcePage';
import { SourcesPage } from './SourcesPage';

const added = { source: 'revue-2016', corpus: 'added' } as const;
const day = { earliest: '2016-05-01', latest: '2016-05-31', basis: { en: 'the month is printed' } };
const record = makeDataset(
  [
    makeClaim({ id: 'c-0001', paragraph: 5, also: [7] }),
    makeStatement({ id: 'c-0002', paragraph: 2, statedBy: 'lei-jun', via: ['xiaomi'] }),
    makeClaim({ id: 'c-0003', kind: 'target', period: '2015', quantity: '80 million phones' }),
    makeClaim({ id: 'c-0004', ...added, public: day, paragraph: null }),
    makeClaim({ id: 'c-0005', ...added, public: day, quantity: '70 million phones' }),
    makeClaim({
      id: 'c-0006',
      ...added,
      public: day,
      period: '2015',
      quantity: '90 million phones',
    }),
  ],
  {
    sources: [
      makeSource(),
      makeSource({
        id: 'revue-2016',
        corpus: 'added',
        title: 'Des téléphones',
        publisher: 'La Revue',
        short: 'Revue',
        language: 'fr',
        public: day,
        weak: true,
        note: { en: 'A copy.' },
      }),
    ],
  },
);
const list = { place: { page: 'list', list: 'sources' } } as const;
const onEntry = (id: string) => ({ place: { page: 'entry', list: 'sources', id } }) as const;

describe('the list of sources', () => {
  test('has the articles first, with what agrees, conflicts and came true', () => {
    renderWith(<SourcesPage />, { record, view: list });
    const [first] = screen.getAllByRole('heading', { level: 2 });
    expect(first?.textContent).toBe('The article');
    const articles = screen.getByRole('region', { name: 'The article' });
    const link = within(articles).getByRole('link', { name: 'Phones sold' });
    expect(link.getAttribute('href')).toBe('/sources/gazette-2015/');
    const [tally] = within(articles).getAllByRole('list', { name: 'Its claims in numbers' });
    expect(tally?.textContent).toBe(
      '3 claims1 agrees with another source⚠ 1 in conflict1 promise, kept',
    );
  });

  test('has what was added by year, and marks weak pages', () => {
    renderWith(<SourcesPage />, { record, view: list });
    const region = screen.getByRole('region', { name: 'Added from elsewhere' });
    expect(within(region).getByText('2016')).toBeDefined();
    expect(within(region).getByText('weak page')).toBeDefined();
    expect(within(region).getByText(/La Revue · French · some time in May 2016/)).toBeDefined();
  });

  test('leaves out sources without a claim that is shown', () => {
    renderWith(<SourcesPage />, { record, view: { ...list, kinds: ['target'] } });
    expect(screen.getByText('1 of 2 sources has a claim that is shown.')).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Added from elsewhere' })).toBeNull();
  });

  test('says so where no claim is left', () => {
    renderWith(<SourcesPage />, { record, view: { ...list, q: 'zebra' } });
    expect(screen.getByRole('heading', { name: 'Nothing found' })).toBeDefined();
  });

  test('of the real record names all of them', () => {
    const { dataset } = renderWith(<SourcesPage />, { view: list });
    const titles = screen.getAllByRole('heading', { level: 3 });
    expect(titles).toHaveLength(dataset.sources.length);
  });
});

describe('one source', () => {
  test('has its claims in the order of the text, each of which opens', async () => {
    const { user, store } = renderWith(<SourcePage id="gazette-2015" />, {
      record,
      view: onEntry('gazette-2015'),
    });
    const region = screen.getByRole('region', { name: 'Its claims in the order of the text' });
    const links = within(region).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('aria-label')?.split('claim ')[1])).toEqual([
      'c-0002',
      'c-0003',
      'c-0001',
    ]);
    expect(within(region).getByText(/again in paragraph 7/)).toBeDefined();
    await user.click(within(region).getByRole('link', { name: /c-0001/ }));
    expect(store.getState().view.claim).toBe('c-0001');
  });

  test('quotes them in the marks of its language', () => {
    const german = makeClaim({ fragment: { text: '61 Millionen', language: 'de' } });
    renderWith(<SourcePage id="gazette-2015" />, {
      record: makeDataset([german]),
      view: onEntry('gazette-2015'),
    });
    expect(screen.getByText('„61 Millionen“').getAttribute('lang')).toBe('de');
  });

  test('tells through whose hands its claims came', () => {
    renderWith(<SourcePage id="gazette-2015" />, { record, view: onEntry('gazette-2015') });
    const region = screen.getByRole('region', { name: 'Through whose hands' });
    expect(within(region).getByText('Lei Jun, then Xiaomi, then Gazette: 1 claim')).toBeDefined();
    expect(within(region).getByText('Xiaomi, then Gazette: 2 claims')).toBeDefined();
  });

  test('says when it became public and how that is known, and that it is weak', () => {
    renderWith(<SourcePage id="revue-2016" />, { record, view: onEntry('revue-2016') });
    expect(screen.getByText('the month is printed')).toBeDefined();
    expect(screen.getByText('some time in May 2016')).toBeDefined();
    expect(screen.getByText('weak page')).toBeDefined();
    expect(screen.getByText('A copy.')).toBeDefined();
  });

  test.each([
    [{ asof: '2015-12-31' }, 'It was not public yet on 31 December 2015.'],
    [{ corpus: 'articles' }, 'It is not the article'],
    [{ kinds: ['target'] }, 'The filters leave none of its 3 claims.'],
  ] as const)('that %j leaves nothing of says why', async (view, said) => {
    const { user } = renderWith(<SourcePage id="revue-2016" />, {
      record,
      view: { ...onEntry('revue-2016'), ...view },
    });
    expect(screen.getByRole('status').textContent).toContain(said);
    await user.click(screen.getByRole('link', { name: 'Show it with the whole record' }));
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('that is unknown leads to the nearest and to all', () => {
    renderWith(<SourcePage id="gazette-2016" />, { record, view: onEntry('gazette-2016') });
    expect(screen.getByRole('heading', { level: 1, name: 'No such source' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'The Gazette' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'All sources' })).toBeDefined();
  });
});
