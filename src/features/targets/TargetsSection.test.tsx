// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ViewState } from '@/view/view-state';
import { selectShown } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { renderWith, type AppOptions, type RenderedApp } from '@/testing/render-app';
import type { ReactNode } from 'react';
import { TargetsSection } from './TargetsSection';

function Card(): ReactNode {
  const shown = useApp(selectShown);
  return shown === null ? null : <TargetsSection shown={shown} />;
}

function open(
  view: Partial<ViewState> = {},
  options: AppOptions = {},
): Pick<RenderedApp, 'user' | 'store'> {
  return renderWith(<Card />, { view, ...options });
}

/** The rows of the card as texts, cell by cell. Words for narrow screens stand before each. */
function rows(): readonly string[] {
  const [, ...all] = screen.getAllByRole('row');
  return all.map((row) =>
    // Not by role: on a busy machine a look-up of each cell's takes seconds.
    [...row.children].map((cell) => cell.textContent.replaceAll('\u00a0', ' ')).join(' | '),
  );
}

test('the card tells the most telling targets of the articles, worst first', () => {
  open();
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    '6 of 48 promises were missed',
  );
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    'Promise',
    'Stated',
    'Outcome',
    'Gap',
    'Verdict',
  ]);
  const told = rows();
  expect(told).toHaveLength(8);
  expect(told[0]).toMatch(
    /^Smartphones sold, 2015: 100 M → 80–100 M → 80 M \| .*Apr 2014, Xiaomi.*also in \d+ other claims \| Outcome70 MSold, as announced \| −1[0-9]%.* \| ×missed$/,
  );
  expect(told).toContainEqual(
    // Three goals of one thing are one row, and that the verdict rests on a leak is said.
    expect.stringMatching(
      /^Revenue, 2015: 16 bn USD \|.*also in \d+ other claims \| Outcome78 bn CNYLeaked \| −2.%.*missed$/,
    ),
  );
  expect(told).toContainEqual(
    expect.stringMatching(
      /^Rank among smartphone sellers, India, by Apr 2018: top 3 \|.*no\. 2.* \|.*met early$/,
    ),
  );
});

test('an outcome in another currency is compared at the rate of its year, and it is said', () => {
  open();
  const told = rows();
  const dollars = told.find((row) => row.includes('16 bn USD'));
  expect(dollars).toContain('at the average rate of 2015, 1 USD = 6.2827 CNY');
  expect(told.filter((row) => row.includes('80 M')).join('\n')).not.toContain('1 USD');
});

test('as known on 1 May 2015, all that was promised is open', () => {
  open({ asof: '2015-05-01', corpus: 'articles' });
  const told = rows();
  expect(told.length).toBeGreaterThan(2);
  for (const row of told) expect(row).toMatch(/…not due$/);
  expect(told.join('\n')).toContain('16 bn USD');
  expect(told.join('\n')).not.toContain('32 bn USD');
});

test('with the five articles only, their own words decide', () => {
  open({ corpus: 'articles' });
  expect(rows()[0]).toMatch(/80–100 M.*> 70 M.*missed$/);
  expect(rows().join('\n')).not.toContain('added');
});

test('a row opens its claim, and the card leads to all promises', async () => {
  const { user, store } = open();
  await user.click(
    screen.getAllByRole('link', { name: /^Smartphones sold, 2015/ })[0] ?? document.body,
  );
  expect(store.getState().view.claim).toBe('c-0217');
  await user.click(screen.getByRole('link', { name: /^All \d+ promises$/ }));
  expect(store.getState().view.place).toEqual({ page: 'list', list: 'targets' });
});

test('all promises are all, also where one verdict was chosen on their page before', async () => {
  const { user, store } = open({ verdict: 'missed' });
  await user.click(screen.getByRole('link', { name: /^All \d+ promises$/ }));
  expect(store.getState().view.verdict).toBeNull();
});

test('without a target the card says so', () => {
  open({ kinds: ['outcome'] });
  expect(screen.getByText('No promise is among the claims shown.')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
});

test('with plans alone the card leads to them', () => {
  open({ kinds: ['plan'] });
  expect(screen.getByText('No promise with a figure is among the claims shown.')).toBeInstanceOf(
    HTMLElement,
  );
  expect(screen.getByRole('link', { name: /^All \d+ promises$/ })).toBeInstanceOf(HTMLElement);
});
