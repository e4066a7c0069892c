// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeClaim } from '@/testing/make-claim';
import { renderWith } from '@/testing/render-app';
import { ClaimsPage } from './ClaimsPage';

const place = { page: 'list', list: 'claims' } as const;
const record = [
  makeClaim({ id: 'c-0001', gloss: { en: 'It sold phones.' } }),
  makeClaim({ id: 'c-0002', theme: 'revenue', gloss: { en: 'It took in money.' } }),
];

test('every claim of the view stands in one table, with its theme', () => {
  renderWith(<ClaimsPage />, { record, view: { place } });
  expect(screen.getByRole('heading', { level: 1, name: 'Claims' })).toBeTruthy();
  const table = screen.getByRole('table', { name: 'All claims shown: 2 claims' });
  expect(within(table).getByRole('columnheader', { name: /Theme/ })).toBeTruthy();
  const link = within(table).getByRole('link', { name: 'It took in money.' });
  expect(link.getAttribute('href')).toBe('/claims/?claim=c-0002&v=1');
});

test('nothing found says which filter to loosen', async () => {
  const { user } = renderWith(<ClaimsPage />, { record, view: { place, q: 'nowhere' } });
  expect(screen.getByText('Nothing found')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Without the words (2 claims)' }));
  expect(screen.getByRole('table')).toBeTruthy();
});

test('the table waits until all of it is there', () => {
  renderWith(<ClaimsPage />, { record, view: { place }, timelines: { revenue: 'loading' } });
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText('Loading the record …')).toBeTruthy();
});
