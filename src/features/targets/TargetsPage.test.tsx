// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { makeClaim, makeDataset, makeStatement, type ClaimOverrides } from '@/testing/make-claim';
import { renderWith, type AppOptions } from '@/testing/render-app';
import type { Claim } from '@/domain/record/claim';
import { TargetsPage } from './TargetsPage';

const goal = (id: string, quantity: string, change: ClaimOverrides = {}): Claim =>
  makeClaim({
    id,
    kind: 'target',
    period: '2014',
    label: { en: `Goal ${id}` },
    quantity,
    ...change,
  });

const CLAIMS = [
  goal('c-0101', '80 million phones'),
  goal('c-0102', '60 million phones'),
  goal('c-0103', '80 million phones', { period: '2016' }),
  makeStatement({ id: 'c-0104', kind: 'plan', label: { en: 'Into smart homes' } }),
  makeClaim(),
  makeStatement({ id: 'c-0105', label: { en: 'It is in smart homes' } }),
];
const RECORD = makeDataset(CLAIMS, {
  verdicts: [
    { claim: 'c-0104', verdict: 'late', because: ['c-0105'], note: { en: 'It took a while.' } },
  ],
});

function open(options: AppOptions = {}): void {
  renderWith(<TargetsPage />, {
    record: RECORD,
    ...options,
    view: { place: { page: 'list', list: 'targets' }, ...options.view },
  });
}

const section = (name: RegExp): HTMLElement => screen.getByRole('region', { name });
const rows = (part: HTMLElement = document.body): readonly (string | null)[] =>
  within(part)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
const promise = (name: string): HTMLElement => {
  const item = screen.getByRole('heading', { level: 4, name, hidden: true }).closest('li');
  if (item === null) throw new Error(`${name} is in no list`);
  return item;
};

describe('the page of targets', () => {
  test('counts the promises by verdict, and leaves those of one', async () => {
    open();
    expect(
      screen.getByText('4 promises: 1 missed, 1 late, 1 met and 1 no evidence.'),
    ).toBeInstanceOf(HTMLElement);
    const choice = within(screen.getByRole('group', { name: 'Promises by verdict' }));
    expect(choice.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'all 4',
      '×missed 1',
      '→late 1',
      '✓met 1',
      '?no evidence 1',
    ]);
    const user = userEvent.setup();
    await user.click(choice.getByRole('button', { name: /late/ }));
    expect(rows()).toEqual(['Into smart homes']);
    expect(screen.getByRole('status').textContent).toMatch(/^It was done, but after/);
    expect(choice.getByRole('button', { name: /late/ }).ariaPressed).toBe('true');
    await user.click(choice.getByRole('button', { name: /all/ }));
    expect(rows()).toHaveLength(3);
    expect(screen.queryByRole('status')).toBeNull();
  });

  test('says that none has the verdict that an address asks for', () => {
    open({ view: { verdict: 'open' } });
    expect(screen.getByText(/No promise shown has the verdict “not due”/)).toBeInstanceOf(
      HTMLElement,
    );
  });

  test('has a row a goal by weight, and in it every promise of it, each opening its claim', async () => {
    open();
    expect(rows(section(/^With a figure/))).toEqual([
      'Smartphones sold, 2014',
      'Smartphones sold, 2016',
    ]);
    expect(rows(section(/^In words/))).toEqual(['Into smart homes']);
    const [first] = within(section(/^With a figure/)).getAllByRole('listitem');
    if (first === undefined) throw new Error('no row');
    const summary = first.querySelector('summary');
    // Both promises of one thing: the one that was missed leads, and the verdict on the other is seen as well.
    expect(summary?.textContent).toContain('also in 1 other claim');
    expect(summary?.textContent).toMatch(/missed.*met/);
    expect(summary?.textContent).toContain('80\u00a0M');
    const details = first.querySelector('details');
    expect(details?.open).toBe(false);
    await userEvent.setup().click(summary ?? first);
    expect(details?.open).toBe(true);
    expect(within(first).getByText('2 promises of one thing')).toBeInstanceOf(HTMLElement);
    expect(
      within(first)
        .getAllByRole('heading', { level: 4 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Goal c-0101', 'Goal c-0102']);
    expect(within(first).getByRole('link', { name: 'Goal c-0101' }).getAttribute('href')).toContain(
      'claim=c-0101',
    );
  });

  test('says how far off, and which claims decide', () => {
    open();
    const missed = within(promise('Goal c-0101'));
    expect(missed.getByText('−25% to −23%')).toBeInstanceOf(HTMLElement);
    expect(missed.getByRole('link', { name: '61\u00a0M · Xiaomi · Gazette' })).toBeInstanceOf(
      HTMLElement,
    );
    expect(missed.getByText('Judged by the figures')).toBeInstanceOf(HTMLElement);
    const late = within(promise('Into smart homes'));
    expect(late.getByText('It took a while.')).toBeInstanceOf(HTMLElement);
    expect(late.getByText('Judged by these claims')).toBeInstanceOf(HTMLElement);
  });

  test('says what was promised twice, and what is not compared like with like', () => {
    const claims = [...CLAIMS.slice(0, 3), makeClaim({ basis: 'announced' })];
    open({ record: makeDataset(claims) });
    for (const name of ['Goal c-0101', 'Goal c-0103'])
      expect(promise(name).textContent).toContain('Promised more than once');
    expect(promise('Goal c-0102').textContent).not.toContain('Promised more than once');
    expect(promise('Goal c-0102').textContent).toContain(
      'Not like with like: the goal is counted as “Sold”, the result as “Announced”.',
    );
  });
});

describe('without a promise, the page', () => {
  test('says from when on one was known', () => {
    open({ view: { asof: '2014-01-01' } });
    expect(
      screen.getByText(
        'Nothing known yet: no promise was on record on 1 January 2014. The first became known on 2 July 2015.',
      ),
    ).toBeInstanceOf(HTMLElement);
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  test('says which filter to loosen', () => {
    open({ view: { q: 'nothing of the sort' } });
    expect(screen.getByRole('button', { name: /^Without the words/ })).toBeInstanceOf(HTMLElement);
  });

  test('says so where other claims are shown', () => {
    open({ view: { kinds: ['outcome'] } });
    expect(screen.getByText('No promise is among the claims shown.')).toBeInstanceOf(HTMLElement);
  });

  test('keeps its place while the record loads', () => {
    open({ reference: 'loading' });
    expect(screen.getByText('Loading the record …').getAttribute('aria-busy')).toBe('true');
  });
});
