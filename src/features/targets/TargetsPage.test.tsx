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
const promise = (name: string): HTMLElement => {
  const item = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (item === null) throw new Error(`${name} is in no list`);
  return item;
};

describe('the page of targets', () => {
  test('counts the promises by verdict, and leaves those of one', async () => {
    open();
    expect(screen.getByText('4 promises: 1 missed, 1 late, 1 met and 1 unknown.')).toBeInstanceOf(
      HTMLElement,
    );
    const choice = within(screen.getByRole('group', { name: 'Promises by verdict' }));
    expect(choice.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'all 4',
      '×missed 1',
      '→late 1',
      '✓met 1',
      '?unknown 1',
    ]);
    const user = userEvent.setup();
    await user.click(choice.getByRole('button', { name: /late/ }));
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ id }) => id)).toEqual([
      'verdict-late',
    ]);
    expect(choice.getByRole('button', { name: /late/ }).ariaPressed).toBe('true');
    await user.click(choice.getByRole('button', { name: /all/ }));
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(4);
  });

  test('says that none has the verdict that an address asks for', () => {
    open({ view: { verdict: 'open' } });
    expect(screen.getByText(/No promise shown has the verdict “open”/)).toBeInstanceOf(HTMLElement);
  });

  test('groups them, each opening its claim', () => {
    open();
    const names = (region: RegExp): readonly (string | null)[] =>
      within(section(region))
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent);
    expect(names(/missed/)).toEqual(['Goal c-0101']);
    expect(names(/met 1/)).toEqual(['Goal c-0102']);
    expect(names(/late/)).toEqual(['Into smart homes']);
    expect(names(/unknown/)).toEqual(['Goal c-0103']);
    expect(screen.getByRole('link', { name: 'Goal c-0101' }).getAttribute('href')).toContain(
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
    expect(missed.getByText('By the figures')).toBeInstanceOf(HTMLElement);
    const late = within(promise('Into smart homes'));
    expect(late.getByText('It took a while.')).toBeInstanceOf(HTMLElement);
    expect(late.getByText('By the claims')).toBeInstanceOf(HTMLElement);
  });

  test('says what was promised twice, and what is not compared like with like', () => {
    const claims = [...CLAIMS.slice(0, 3), makeClaim({ basis: 'announced' })];
    open({ record: makeDataset(claims) });
    for (const name of ['Goal c-0101', 'Goal c-0103'])
      expect(promise(name).textContent).toContain('Promised more than once');
    expect(promise('Goal c-0102').textContent).not.toContain('Promised more than once');
    expect(promise('Goal c-0102').textContent).toContain(
      'Not like with like: the outcome counts “Announced”, the target “Sold”.',
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
    expect(screen.getByRole('button', { name: /^Clear words/ })).toBeInstanceOf(HTMLElement);
  });

  test('says so where other claims are shown', () => {
    open({ view: { kinds: ['outcome'] } });
    expect(screen.getByText('No target or plan is among the claims shown.')).toBeInstanceOf(
      HTMLElement,
    );
  });

  test('keeps its place while the record loads', () => {
    open({ reference: 'loading' });
    expect(screen.getByText('Loading the record …').getAttribute('aria-busy')).toBe('true');
  });
});
