// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { makeClaim, makeDataset, makeSource } from '@/testing/make-claim';
import { renderWith, type AppOptions } from '@/testing/render-app';
import { ResetFilters } from '@/features/filters/ResetFilters';
import { PhoneBar } from '@/features/filters/FilterSheet';
import { ShownSentence } from './ShownSentence';

const known = (day: string): ReturnType<typeof makeClaim>['public'] => ({
  earliest: day,
  latest: day,
  basis: { en: 'printed' },
});

const RECORD = makeDataset(
  [
    makeClaim({ id: 'c-0001', public: known('2015-07-02') }),
    makeClaim({
      id: 'c-0002',
      kind: 'target',
      period: '2015',
      quantity: 'range 80..100 million phones',
      public: known('2015-07-02'),
    }),
    makeClaim({
      id: 'c-0003',
      period: '2015',
      quantity: '70 million phones',
      public: known('2017-01-31'),
      source: 'page',
      corpus: 'added',
    }),
    makeClaim({ id: 'c-0004', theme: 'strategy', public: known('2017-01-31') }),
  ],
  { sources: [makeSource(), makeSource({ id: 'page', corpus: 'added', language: 'zh' })] },
);

function open(view: AppOptions['view'] = {}): ReturnType<typeof renderWith> {
  return renderWith(<ShownSentence />, { record: RECORD, view });
}

const sentence = (): string => document.querySelector('[data-sentence]')?.textContent ?? '';

describe('the sentence', () => {
  test('tells articles from added pages, and what became of targets', () => {
    open();
    expect(sentence()).toBe(
      '4 claims from 1 article and 1 added page, 2010–2019 · 1 promise: missed',
    );
  });

  test('counts what was known on the day, and says which', () => {
    open({ asof: '2015-07-02' });
    expect(sentence()).toBe(
      '2 claims known on 2 July 2015 from 1 article, 2010–2019 · 1 promise: not due',
    );
  });

  test('counts the articles alone', () => {
    open({ corpus: 'articles' });
    expect(sentence()).toContain('3 claims from 1 article, 2010');
  });
});

describe('the sentence above a page', () => {
  const claim = { page: 'entry', list: 'claims', id: 'c-0003' } as const;

  test.each<[string, AppOptions['view'], string]>([
    [
      'a panel counts its claims',
      { place: { page: 'panel', panel: 'strategy' } },
      '1 of 4 claims from 1 article, 2010–2019',
    ],
    [
      'the targets counts them, with what decides them',
      { place: { page: 'list', list: 'targets' }, verdict: 'missed' },
      '2 of 4 claims from 1 article and 1 added page, 2010–2019 · 1 promise: missed',
    ],
    [
      'a claim counts that one, and names no filter that did not decide it',
      { place: claim, years: { from: 2019, to: 2019 } },
      '1 of 4 claims from 1 added page, 2010–2019',
    ],
    [
      'a claim that was not known on the day does not say that it was',
      { place: claim, asof: '2015-07-02' },
      '1 of 4 claims from 1 added page, 2010–2019',
    ],
  ])('of %s', (_what, view, said) => {
    open(view);
    expect(sentence()).toBe(said);
  });
});

describe('nothing known yet', () => {
  test('is said, with the day from which there is something, and two ways on', async () => {
    const { user, store } = open({ asof: '2014-01-01' });
    expect(screen.getByRole('region', { name: 'Nothing known yet' }).textContent).toContain(
      'On 1 January 2014 none of what you ask for was public. The first of it became known on 2 July 2015.',
    );
    await user.click(screen.getByRole('button', { name: 'Show 2 July 2015' }));
    expect(store.getState().view.asof).toBe('2015-07-02');
    expect(screen.queryByRole('region', { name: 'Nothing known yet' })).toBeNull();
  });

  test('leads to all on record', async () => {
    const { user, store } = open({ asof: '2014-01-01' });
    await user.click(screen.getByRole('button', { name: 'Show all on record' }));
    expect(store.getState().view.asof).toBeNull();
  });

  test('heeds the filters, and is silent where they leave nothing at all', () => {
    open({ asof: '2015-07-02', sources: ['page'] });
    expect(screen.getByRole('button', { name: 'Show 31 January 2017' })).toBeTruthy();
    open({ asof: '2015-07-02', markets: ['nowhere'] });
    expect(screen.getAllByText('Nothing known yet')).toHaveLength(1);
  });

  test('names the theme of which alone nothing was', async () => {
    const { user, store } = open({ asof: '2015-07-02' });
    await user.click(screen.getByRole('button', { name: /from 31 January 2017$/ }));
    expect(store.getState().view.asof).toBe('2017-01-31');
    expect(screen.queryByText('Nothing known yet')).toBeNull();
  });

  test('is silent on all that is on record', () => {
    open();
    expect(screen.queryByText('Nothing known yet')).toBeNull();
  });
});

describe('the count of choices', () => {
  test('has the day, the day beside it and the corpus in it', () => {
    const view = { asof: '2015-07-02', compare: '2017-01-31', corpus: 'articles', q: 'x' } as const;
    renderWith(<PhoneBar />, { record: RECORD, view });
    expect(screen.getByRole('button', { name: 'Filters · 4' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '2 July 2015' })).toBeTruthy();
  });

  test('a reset clears them all', async () => {
    const view = { asof: '2015-07-02', compare: '2017-01-31', corpus: 'articles' } as const;
    const { user, store } = renderWith(<ResetFilters />, { record: RECORD, view });
    await user.click(screen.getByRole('button', { name: 'Reset filters' }));
    expect(store.getState().view).toMatchObject({ asof: null, compare: null, corpus: 'all' });
    expect(screen.getByRole<HTMLButtonElement>('button').disabled).toBe(true);
  });
});
