// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { renderWith, type AppOptions } from '@/testing/render-app';
import { ComparedDays } from './ComparedDays';

const DAYS = { asof: '2015-05-01', compare: '2017-01-31' } as const;

/** On the real record, its five articles alone: these do not change. */
function open(view: AppOptions['view'] = DAYS): ReturnType<typeof renderWith> {
  return renderWith(<ComparedDays />, { view: { corpus: 'articles', ...view } });
}

function cells(name: string): readonly string[] {
  const row = screen.getByRole('row', { name: new RegExp(`^${name} `) });
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

describe('two days side by side', () => {
  test('are not there without a second day', () => {
    const { container } = open({ asof: '2015-05-01' });
    expect(container.textContent).toBe('');
  });

  test('have the counts of each day, and how many more', () => {
    const { dataset } = open();
    const known = (day: string): number =>
      dataset.claims.filter(
        ({ corpus, public: { latest }, withdrawn }) =>
          corpus === 'articles' && latest <= day && withdrawn === null,
      ).length;
    const [before, after] = [known(DAYS.asof), known(DAYS.compare)];
    expect(cells('Claims')).toEqual([`${before}`, `${after}+${after - before}`]);
    expect(cells('Sources')).toEqual(['1', '4+3']);
    expect(
      screen.getByRole('heading', {
        name: `${after - before} claims learned between 1 May 2015 and 31 January 2017`,
      }),
    ).toBeTruthy();
  });

  test('have the finding of each panel on each day: one goal first, and its rivals later', () => {
    open();
    const [before, after] = cells('Revenue');
    // 16 billion dollars, in the currency of the chart.
    expect(before).toBe('Revenue: a goal of about 101 billion CNY for 2015');
    expect(after).toBe('Revenue in 2015: two rival goals from three sources');
  });

  test('say where nothing was known yet', () => {
    open({ asof: '2014-01-01', compare: '2015-05-01' });
    expect(cells('Revenue')[0]).toBe('nothing known yet');
  });

  test('list what was learned in between, by day, and open it', async () => {
    const { user, store, dataset } = open();
    const learned = screen.getByRole('region', { name: 'Learned in between' });
    const days = within(learned).getAllByRole('heading', { level: 4 });
    expect(days[0]?.textContent).toMatch(/^30 June 2015/);
    const [first] = within(learned).getAllByRole('link');
    if (first === undefined) throw new Error('nothing was learned');
    await user.click(first);
    const claim = dataset.claimById.get(store.getState().view.claim ?? '');
    expect(claim?.public.latest).toBe('2015-06-30');
  });

  test('heed the filters', () => {
    open({ ...DAYS, sources: ['techkou-2019'] });
    expect(screen.getByText(/No claim that passes the filters/)).toBeTruthy();
    expect(screen.getByText(/^The same on both days: .*claims, sources/)).toBeTruthy();
    expect(screen.queryByRole('row', { name: /^Claims / })).toBeNull();
  });
});
