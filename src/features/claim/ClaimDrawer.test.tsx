// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { makeAssessment, makeClaim, makeDataset, makeSource } from '@/testing/make-claim';
import { renderWith, type AppOptions } from '@/testing/render-app';
import { ClaimDrawer } from './ClaimDrawer';

const target = {
  theme: 'revenue',
  kind: 'target',
  metric: 'revenue',
  basis: 'announced',
  period: '2015',
} as const;
const yuan = makeClaim({ ...target, id: 'c-0001', quantity: '100 billion CNY' });
const dollars = makeClaim({
  ...target,
  id: 'c-0002',
  quantity: '16 billion USD',
  fragment: { text: '16 milliards de dollars', language: 'fr' },
  via: ['lei-jun'],
  also: [4, 7],
});
const twice = makeClaim({
  ...target,
  id: 'c-0003',
  quantity: '32 billion USD',
  public: { earliest: '2015-07-01', latest: '2015-07-31', basis: { en: 'printed' } },
});
const outcome = makeClaim({
  ...target,
  id: 'c-0004',
  kind: 'outcome',
  corpus: 'added',
  source: 'late-2016',
  quantity: '66.8 billion CNY',
  public: { earliest: '2016-03-01', latest: '2016-03-01', basis: { en: 'printed' } },
});
const KEY = 'revenue world 2015-01-01/2015-12-31 target announced';
const record = makeDataset([yuan, dollars, twice, outcome], {
  sources: [makeSource(), makeSource({ id: 'late-2016', corpus: 'added', weak: true })],
  assessments: [
    makeAssessment({
      id: 'goal-2015',
      key: KEY,
      title: { en: 'Sixteen or thirty-two' },
      note: { en: 'One of them is twice the other.' },
    }),
  ],
});

function open(claim: string, options: AppOptions = {}): ReturnType<typeof renderWith> {
  return renderWith(<ClaimDrawer />, {
    record,
    ...options,
    view: { claim, ...options.view },
  });
}

const names = (list: HTMLElement): readonly string[] =>
  within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent.replaceAll('\u00a0', ' '));

/** What the drawer says of a term. */
function said(term: string): string {
  const text = screen.getByText(term).nextElementSibling?.textContent ?? '';
  return text.replaceAll('\u00a0', ' ');
}

describe('an open claim', () => {
  test('is read as printed and in the currency of the view', () => {
    open('c-0002');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('16\u00a0bn\u00a0USD');
    expect(screen.getByText(/average of/).textContent.replaceAll('\u00a0', ' ')).toBe(
      '≈ 100.5 bn CNY at the 2015 average of 6.28 CNY per USD',
    );
    expect(screen.getByText(/^Rate 6\.2827 CNY per USD: a bank/)).toBeTruthy();
  });

  test('is not converted where money is to be as printed', () => {
    open('c-0002', { view: { cur: 'printed' } });
    expect(screen.queryByText(/average of/)).toBeNull();
  });

  test('stands in its own words, in its language', () => {
    open('c-0002');
    const words = screen.getByText('« 16 milliards de dollars »');
    expect(words.getAttribute('lang')).toBe('fr');
    expect(said('Stated by')).toBe('Xiaomi, via Lei Jun');
    expect(said('Source')).toContain('paragraph 2, also in paragraph 4 and 7');
    const [link] = screen.getAllByRole('link', { name: 'The Gazette' });
    expect(link?.getAttribute('href')).toContain('#:~:text=16%20milliards');
  });

  test('shows who agrees, who does not and when, and what an editor found', () => {
    open('c-0002');
    expect(names(screen.getByRole('list', { name: 'Agrees with' }))).toEqual([
      '100 bn CNY · Xiaomi · Gazette · 2 July 2015',
    ]);
    expect(names(screen.getByRole('list', { name: 'Disagrees with' }))).toEqual([
      '32 bn USD · Xiaomi · Gazette · by 31 July 2015',
    ]);
    const why = screen.getByRole('link', { name: 'Sixteen or thirty-two' });
    expect(why.getAttribute('href')).toContain('/conflicts/goal-2015/');
  });

  test('shows rivals that the filters leave out, but none that was not known yet', () => {
    const { unmount } = open('c-0002', { view: { themes: ['sales'] } });
    expect(screen.getByRole('list', { name: 'Disagrees with' })).toBeTruthy();
    expect(screen.getByText('This view leaves the claim out.')).toBeTruthy();
    unmount();
    open('c-0002', { view: { asof: '2015-07-10' } });
    expect(screen.queryByRole('list', { name: 'Disagrees with' })).toBeNull();
  });

  test('a promise shows what became of it, once that is known', () => {
    const { unmount } = open('c-0001');
    expect(said('Outcome')).toBe(
      '66.8 bn CNY · Xiaomi · Gazette added ×missedRests on a copy or a page of low standing only.',
    );
    unmount();
    open('c-0001', { view: { asof: '2015-12-01' } });
    expect(said('Outcome')).toBe('nothing on record …not due');
  });

  test('an outcome that counts something else says what', () => {
    const leaked = makeDataset([yuan, { ...outcome, basis: 'sold' }], {
      sources: [makeSource(), makeSource({ id: 'late-2016', corpus: 'added' })],
    });
    open('c-0001', { record: leaked });
    expect(said('Outcome')).toMatch(/^66\.8 bn CNY · Xiaomi · Gazette added · Sold/);
  });

  test('an outcome shows the promises that it answers, and where it comes from', () => {
    open('c-0004');
    expect(said('Answers')).toContain('100 bn CNY · Xiaomi · Gazette ×missed');
    expect(screen.getByText('added from elsewhere')).toBeTruthy();
    expect(screen.getByText('weak page')).toBeTruthy();
  });

  test('opens and says so where the view leaves it out', () => {
    const { unmount } = open('c-0004', { view: { asof: '2015-12-01' } });
    expect(screen.getByText(/^Not known on 1 December 2015/)).toBeTruthy();
    unmount();
    open('c-0004', { view: { corpus: 'articles' } });
    expect(screen.getByText(/article only/)).toBeTruthy();
  });

  test('that was withdrawn opens, with day and reason', () => {
    const withdrawn = { on: '2020-02-03', reason: { en: 'It was misread.' } };
    open('c-0001', { record: [{ ...yuan, withdrawn }] });
    expect(screen.getByText('Withdrawn on 3 February 2020')).toBeTruthy();
    expect(screen.getByText('It was misread.')).toBeTruthy();
  });
});

describe('the source’s own conversion', () => {
  test('is shown as the source’s, with the rate it implies', () => {
    const euro = makeClaim({
      ...target,
      id: 'c-0005',
      quantity: '14.3 billion EUR',
      restates: 'c-0001',
    });
    open('c-0001', { record: [yuan, euro] });
    expect(screen.getByText(/^Gazette itself converts it/).textContent).toMatch(
      /14\.3\sbn\sEUR: 6\.96 to 7\.02 CNY per EUR$/,
    );
  });
});

describe('from claim to claim', () => {
  test('goes in the order of the table', async () => {
    // 66.8 bn CNY, 100 bn CNY, 16 and 32 bn USD.
    const { store, user } = open('c-0004', {
      view: { sort: { column: 'value', descending: false } },
    });
    const next = screen.getByRole('button', { name: 'Next claim here' });
    expect(screen.getByText('1 of 4')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Previous claim here' }));
    expect(store.getState().view.claim).toBe('c-0004');
    await user.click(next);
    expect(store.getState().view.claim).toBe('c-0001');
    expect(document.activeElement).toBe(next);
    await user.click(next);
    expect(store.getState().view.claim).toBe('c-0002');
  });

  test('stays within a mark of several claims', async () => {
    const { store, user } = open('c-0001');
    act(() => {
      store.getState().openClaims(['c-0003', 'c-0001']);
    });
    expect(screen.getByText('1 of 2')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Next claim here' }));
    expect(store.getState().view.claim).toBe('c-0001');
    expect(screen.getByText('2 of 2')).toBeTruthy();
  });

  test('by a link takes the focus along', async () => {
    const { user } = open('c-0002');
    await user.click(screen.getByRole('link', { name: /^32/ }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('32');
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
  });
});

describe('what can be done with a claim', () => {
  test('its link, its source and its own page are at hand', async () => {
    const { user, services } = open('c-0002', { view: { themes: ['revenue'] } });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(services.copy).toHaveBeenLastCalledWith(expect.stringContaining('claim=c-0002'));
    expect(screen.getByRole('link', { name: /Open source/ })).toBeTruthy();
    const page = screen.getByRole('link', { name: 'Open as a page' });
    expect(page.getAttribute('href')).toMatch(/^\/claims\/c-0002\/\?.*themes=revenue/);
    expect(page.getAttribute('href')).not.toContain('claim=');
  });

  test('its source is cited in the marks of its language', async () => {
    const sources = [makeSource({ language: 'de', title: 'Telefone verkauft' })];
    const { user } = open('c-0001', { record: makeDataset([yuan], { sources }) });
    await user.click(screen.getByRole('button', { name: 'Cite' }));
    expect(screen.getByRole('region', { name: 'Text' }).textContent).toContain(
      'In: „Telefone verkauft“, The Gazette,',
    );
  });

  test('it is cited in three forms, with the link to its page and not to the view', async () => {
    const { user, services } = open('c-0002', { view: { themes: ['revenue'] } });
    const cite = screen.getByRole('button', { name: 'Cite', expanded: false });
    await user.click(cite);
    const texts: Record<string, string> = {};
    for (const form of ['Text', 'BibTeX', 'CSL-JSON']) {
      // oxlint-disable-next-line no-await-in-loop -- one button after the other
      await user.click(screen.getByRole('button', { name: `Copy citation as ${form}` }));
      texts[form] = services.copy.mock.lastCall?.[0] ?? '';
      expect(screen.getByRole('region', { name: form }).textContent).toBe(texts[form]);
    }
    expect(texts['Text']).toBe(
      'Xiaomi, via Lei Jun: «\u00a016 milliards de dollars\u00a0». In: “Phones sold”, The Gazette, 2 July 2015, paragraph 2, https://example.org/phones. Claim c-0002 in A record, edition of 1 January 2020, https://example.org/claims/c-0002/ (accessed 2 January 2026).',
    );
    expect(texts['BibTeX']).toMatch(/^@misc\{record-c-0002,[^]*urldate = \{2026-01-02\}/);
    expect(JSON.parse(texts['CSL-JSON'] ?? '')).toMatchObject([
      {
        id: 'c-0002',
        archive_location: 'https://example.org/claims/c-0002/',
        accessed: { 'date-parts': [[2026, 1, 2]] },
      },
    ]);
    await user.click(screen.getByRole('button', { name: 'Cite', expanded: true }));
    expect(screen.queryByRole('region', { name: 'BibTeX' })).toBeNull();
  });
});
