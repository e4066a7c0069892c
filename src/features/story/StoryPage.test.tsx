// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp, type RenderedApp } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';

function open(step: number): RenderedApp {
  return renderApp({ view: { place: { page: 'story', step }, kinds: ['plan'] } });
}

test('a step has its sentence, which of how many it is, and the true view below', async () => {
  const app = open(1);
  await app.painted();
  const step = screen.getByRole('region', { name: 'A fast start' });
  expect(within(step).getByText('The story in seven steps · 1 of 7')).toBeDefined();
  expect(within(step).getByText(/^Xiaomi sold 7\.2 million phones in 2012/)).toBeDefined();
  // By the years and the corpus of the step, and not by what the reader has filtered elsewhere.
  const panel = screen.getByRole('region', { name: 'Smartphone sales' });
  expect(panel.dataset['count']).not.toBe('0');
  expect(within(panel).getByRole('heading').textContent).toBe(
    'From 7.2 to 61 million phones in two years',
  );
  expect(screen.queryByRole('region', { name: 'Filters' })).toBeNull();
});

test('its links are ordinary ones, to steps without what was filtered', async () => {
  const { user, store } = open(2);
  const nav = screen.getByRole('navigation', { name: 'Steps of the story' });
  const hrefs = (name: RegExp): string | null =>
    within(nav).getByRole('link', { name }).getAttribute('href');
  expect(hrefs(/^Back$/)).toBe('/story/');
  expect(hrefs(/^Next/)).toBe('/story/3/');
  expect(within(nav).getAllByRole('link', { name: /^Step / })).toHaveLength(7);
  const here = within(nav).getByRole('link', { current: 'page' });
  expect(here.getAttribute('aria-label')).toBe('Step 2: Then it promised');
  await user.click(within(nav).getByRole('link', { name: /^Next/ }));
  expect(store.getState().view).toMatchObject({ place: { page: 'story', step: 3 }, kinds: [] });
});

test('what came is told once the reader has guessed', async () => {
  const { user } = open(2);
  const question = screen.getByText('Did it get there? Guess, then open what came.');
  const answer = question.closest('details');
  expect(answer?.open).toBe(false);
  await user.click(question);
  expect(answer?.open).toBe(true);
  expect(answer?.textContent).toContain('more than 70 million');
});

test('to touch the view is to leave for it', async () => {
  const app = open(1);
  await app.painted();
  const [mark] = document.querySelectorAll<SVGElement>('[data-mark]');
  if (mark === undefined) throw new Error('no mark');
  act(() => {
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
  const { view } = app.store.getState();
  expect(view).toMatchObject({
    place: { page: 'panel', panel: 'sales' },
    years: { from: 2012, to: 2014 },
    corpus: 'articles',
    kinds: [],
  });
  expect(view.claim).not.toBeNull();
});

test('the last step leads to all of it', () => {
  open(7);
  const nav = screen.getByRole('navigation', { name: 'Steps of the story' });
  expect(
    within(nav)
      .getByRole('link', { name: /^See all of it/ })
      .getAttribute('href'),
  ).toBe('/');
});

test('a step that there is not leads to the beginning', async () => {
  const { user, store } = open(42);
  expect(screen.getByText('The story has fewer steps than that.')).toBeDefined();
  const page = within(screen.getByRole('main'));
  await user.click(page.getByRole('link', { name: 'The story in a minute' }));
  expect(store.getState().view.place).toEqual({ page: 'story', step: 1 });
});

test('a record that tells none says so', () => {
  renderApp({ record: SMALL_RECORD, view: { place: { page: 'story', step: 1 } } });
  expect(screen.getByText('This record tells no story.')).toBeDefined();
});
