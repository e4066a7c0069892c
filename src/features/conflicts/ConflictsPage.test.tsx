// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { makeAssessment, makeClaim, makeDataset, makeSource } from '@/testing/make-claim';
import { renderWith } from '@/testing/render-app';
import { ConflictPage } from './ConflictPage';
import { ConflictsPage } from './ConflictsPage';

const later = { earliest: '2016-05-01', latest: '2016-05-31', basis: { en: 'printed' } };
const claims = [
  makeClaim({ id: 'c-0001' }),
  makeClaim({
    id: 'c-0002',
    quantity: '70 million phones',
    fragment: { text: 'soixante-dix millions', language: 'fr' },
    source: 'revue-2016',
    corpus: 'added',
    public: later,
  }),
  makeClaim({ id: 'c-0003', quantity: 'more-than 50 million phones' }),
];
const assessment = makeAssessment({
  id: 'phones-2014',
  key: 'smartphones-sold world 2014-01-01/2014-12-31 outcome sold',
  title: { en: 'Phones of 2014: 61 or 70 million' },
  reasons: ['scope'],
  note: { en: 'One counts what the other leaves out.' },
  evidence: ['c-0002'],
});
const record = makeDataset(claims, {
  assessments: [assessment],
  sources: [makeSource(), makeSource({ id: 'revue-2016', corpus: 'added', publisher: 'La Revue' })],
});
const list = { place: { page: 'list', list: 'conflicts' } } as const;
const onEntry = (id: string) => ({ place: { page: 'entry', list: 'conflicts', id } }) as const;

/** Whether it can be seen: not within something folded. */
function isOpen(element: Element | undefined): boolean {
  return element?.closest('details')?.open === true;
}

describe('the list of conflicts', () => {
  test('tells what each is about, between whom, and why', () => {
    renderWith(<ConflictsPage />, { record, view: list });
    expect(
      screen.getByRole('heading', { level: 1, name: 'Conflicts and other disagreements' }),
    ).toBeDefined();
    const realm = screen.getByRole('region', { name: 'An article against an added fact' });
    const card = within(realm).getByRole('article', { name: 'Phones of 2014: 61 or 70 million' });
    expect(within(card).getByText('2 claims on two sides, 1 more agrees with all')).toBeDefined();
    // The answer in a sentence, before what differs.
    const why = within(card).getByText('One counts what the other leaves out.');
    const chart = within(card).getByRole('group', { name: /61.M against 70.M/ });
    expect(why.compareDocumentPosition(chart) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(within(card).getByText('scope')).toBeDefined();
    const link = within(card).getByRole('link', { name: 'Phones of 2014: 61 or 70 million' });
    expect(link.getAttribute('href')).toBe('/conflicts/phones-2014/');
  });

  test('draws each claim on one axis as a link that opens it', async () => {
    const { user, store } = renderWith(<ConflictsPage />, { record, view: list });
    const chart = screen.getByRole('group', { name: /61.M against 70.M/ });
    const marks = within(chart).getAllByRole('link');
    expect(marks.map((mark) => mark.dataset['claim'])).toEqual(['c-0001', 'c-0002', 'c-0003']);
    await user.click(within(chart).getByRole('link', { name: /^70.M, .*added/ }));
    expect(store.getState().view.claim).toBe('c-0002');
  });

  test('folds what is merely counted otherwise or said in other words, for the eye to pass over', async () => {
    const { user } = renderWith(<ConflictsPage />, {
      view: { ...list, disagreement: 'words', corpus: 'articles' },
    });
    const [card] = screen.getAllByRole('article');
    if (card === undefined) throw new Error('the articles contradict one another in words');
    const [words] = card.querySelectorAll('q, blockquote, [lang]');
    expect(isOpen(words)).toBe(false);
    await user.click(within(card).getByText(/ claims on (?:two|three) sides/));
    expect(isOpen(words)).toBe(true);
  });

  test('counts those of the kind that is chosen', () => {
    renderWith(<ConflictsPage />, { record, view: { ...list, disagreement: 'words' } });
    expect(
      screen.getByText('0 disagreements of the kind “in words” among the claims shown.'),
    ).toBeDefined();
    expect(screen.queryByText(/^1 conflict among/)).toBeNull();
  });

  test('says so where no two claims contradict each other', () => {
    renderWith(<ConflictsPage />, { record, view: { ...list, corpus: 'articles' } });
    expect(screen.getByRole('heading', { name: 'Nothing disagrees here' })).toBeDefined();
    expect(screen.queryByRole('article')).toBeNull();
  });
});

describe('one conflict', () => {
  test('stands side by side, in the words of each', () => {
    renderWith(<ConflictPage id="phones-2014" />, { record, view: onEntry('phones-2014') });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Phones of 2014: 61 or 70 million',
    );
    const sides = screen.getByRole('region', { name: 'Side by side' });
    const [first, second] = within(sides).getAllByRole('article');
    expect(within(first ?? sides).getByText('the article')).toBeDefined();
    const words = within(second ?? sides).getByText('« soixante-dix millions »');
    expect(words.getAttribute('lang')).toBe('fr');
    expect(within(second ?? sides).getByRole('link', { name: 'La Revue' })).toBeDefined();
    const agreeing = screen.getByRole('region', { name: 'Fit every side' });
    expect(within(agreeing).getAllByRole('article')).toHaveLength(1);
  });

  test('says why, in words, and on which claims that rests', () => {
    renderWith(<ConflictPage id="phones-2014" />, { record, view: onEntry('phones-2014') });
    const [reasons] = screen.getAllByRole('region');
    if (reasons === undefined) throw new Error('no part of the page');
    expect(within(reasons).getByRole('heading', { name: 'Why they differ' })).toBeDefined();
    expect(within(reasons).getByText('One counts what the other leaves out.')).toBeDefined();
    expect(within(reasons).getByText('They do not take in the same things.')).toBeDefined();
    expect(within(reasons).getByText('Rests on 1 claim')).toBeDefined();
    const evidence = within(reasons).getByRole('list');
    expect(within(evidence).getByRole('link', { name: /70.M/ })).toBeDefined();
  });

  test('with fewer than two sides in the view says so, without telling what is not known yet', async () => {
    const { user, store } = renderWith(<ConflictPage id="phones-2014" />, {
      record,
      view: { ...onEntry('phones-2014'), asof: '2015-12-31' },
    });
    expect(screen.getByRole('status').textContent).toContain('leave 2 of the 3 claims');
    expect(screen.getByRole('heading', { level: 1 }).textContent).not.toContain('70');
    expect(screen.getAllByRole('article')).toHaveLength(2);
    await user.click(screen.getByRole('link', { name: 'Show it with the whole record' }));
    expect(store.getState().view.asof).toBeNull();
    expect(screen.getByRole('region', { name: 'Side by side' })).toBeDefined();
  });

  test('leaves its reasons out where the view does not know what they rest on', () => {
    const own = makeDataset(
      [
        makeClaim({ id: 'c-0001' }),
        makeClaim({ id: 'c-0002', quantity: '70 million phones' }),
        makeClaim({ id: 'c-0004', period: '2016', public: later }),
      ],
      { assessments: [{ ...assessment, evidence: ['c-0004'] }] },
    );
    renderWith(<ConflictPage id="phones-2014" />, {
      record: own,
      view: { ...onEntry('phones-2014'), asof: '2015-12-31' },
    });
    const reasons = screen.getByRole('region', { name: 'Why they differ' });
    expect(reasons.textContent).toContain('rests on 1 claim outside of this view');
    expect(reasons.textContent).not.toContain('One counts what');
  });

  test('that is unknown leads to the nearest and to all', () => {
    renderWith(<ConflictPage id="phone-2014" />, { record, view: onEntry('phone-2014') });
    expect(screen.getByRole('heading', { level: 1, name: 'No such conflict' })).toBeDefined();
    expect(screen.getByText('Perhaps this one:')).toBeDefined();
    const links = screen.getAllByRole('link', { name: 'Phones of 2014: 61 or 70 million' });
    expect(links).toHaveLength(2);
  });
});

describe('the real conflict', () => {
  test('of the goal for 2015 converts at the rate of its year, and says so', () => {
    renderWith(<ConflictPage id="revenue-goal-2015" />, { view: onEntry('revenue-goal-2015') });
    expect(screen.getByText(/average rate of 2015, .*6\.2827 CNY for 1 USD/)).toBeDefined();
    expect(screen.getByRole('link', { name: /^16.bn.USD, Xiaomi · La Tribune/ })).toBeDefined();
  });

  test('of a conversion sets the rate implied against the market’s', () => {
    renderWith(<ConflictPage id="aiot-euros" />, { view: onEntry('aiot-euros') });
    expect(screen.getByText(/imply 8\.37 to 8\.44 CNY for 1 EUR/)).toBeDefined();
    expect(screen.getByText(/average of January 2019 was 7\.75/)).toBeDefined();
  });
});
