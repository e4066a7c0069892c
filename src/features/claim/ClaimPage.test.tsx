// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { makeClaim } from '@/testing/make-claim';
import { renderWith, type AppOptions } from '@/testing/render-app';
import { ClaimPage } from './ClaimPage';

function openPage(id: string, options: AppOptions = {}): ReturnType<typeof renderWith> {
  const place = { page: 'entry', list: 'claims', id } as const;
  return renderWith(<ClaimPage id={id} />, { ...options, view: { place, ...options.view } });
}

const three = ['2012', '2013', '2014'].map((period, index) =>
  makeClaim({ id: `c-000${index + 1}`, period, quantity: `${index + 4} million phones` }),
);

describe('the page of a claim', () => {
  test('has the figure as its heading, and the rest of the drawer', () => {
    openPage('c-0023');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('16\u00a0bn\u00a0USD');
    expect(screen.getByText('Stated by').nextElementSibling?.textContent).toContain('via');
    expect(screen.getByRole('list', { name: 'Disagrees with' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Open as a page' })).toBeNull();
  });

  test('leads to the pages of other claims, the view kept', () => {
    openPage('c-0023', { view: { asof: '2016-12-31' } });
    const [rival] = within(screen.getByRole('list', { name: 'Disagrees with' })).getAllByRole(
      'link',
    );
    expect(rival?.getAttribute('href')).toMatch(/^\/claims\/c-(?!0023)\d{4}\/\?.*asof=2016-12-31/);
  });

  test('leads to the claims before and after it in the view', () => {
    openPage('c-0002', { record: three, view: { sort: { column: 'period', descending: true } } });
    const nav = screen.getByRole('navigation', { name: 'Claims of this view' });
    const href = (name: string): string | null =>
      within(nav).getByRole('link', { name }).getAttribute('href');
    expect(nav.textContent).toContain('2 of 3 shown');
    expect(href('Previous claim here')).toContain('/claims/c-0003/');
    expect(href('Next claim here')).toContain('/claims/c-0001/');
    expect(href('All claims shown')).toContain('/claims/');
  });

  test.each([null, '2015-12-31'])(
    'of one that was withdrawn opens, as known on %s, with day and reason',
    (asof) => {
      const [first, second, third] = three;
      if (first === undefined || second === undefined || third === undefined) return;
      const withdrawn = { on: '2020-02-03', reason: { en: 'It was misread.' } };
      openPage('c-0002', { record: [first, { ...second, withdrawn }, third], view: { asof } });
      expect(screen.getByText('Withdrawn on 3 February 2020')).toBeTruthy();
      expect(screen.getByText('It was misread.')).toBeTruthy();
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('5\u00a0M');
      // In no view, so that nothing comes before or after it.
      expect(screen.queryByText(/of 3 shown/)).toBeNull();
      expect(screen.getByText('This view leaves the claim out.')).toBeTruthy();
    },
  );

  test('opens where the filters leave the claim out, and says so', () => {
    openPage('c-0002', { record: three, view: { themes: ['revenue'] } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('5\u00a0M');
    expect(screen.getByText('This view leaves the claim out.')).toBeTruthy();
  });

  test('hands on its own address', async () => {
    const { user, services } = openPage('c-0002', { record: three });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(services.copy).toHaveBeenCalledWith('https://example.org/claims/c-0002/');
  });
});

describe('the page of no claim', () => {
  test('says so, and leads on', () => {
    openPage('c-9999', { record: three });
    expect(screen.getByRole('heading', { level: 1, name: 'No such claim' })).toBeTruthy();
    expect(screen.getByText('There is no claim c-9999 on record.')).toBeTruthy();
    const all = screen.getByRole('link', { name: 'All claims shown' });
    expect(all.getAttribute('href')).toBe('/claims/');
    expect(screen.getByText(/search above/)).toBeTruthy();
  });

  test('waits for what has not arrived', () => {
    openPage('c-9999', { record: three, timelines: { revenue: 'loading' } });
    expect(screen.queryByText('No such claim')).toBeNull();
    expect(screen.getByText('Loading the record …')).toBeTruthy();
  });

  test('does not say so of what may stand in a part that failed', async () => {
    const problems = [{ path: '', message: 'broken' }];
    const { user, services } = openPage('c-9999', {
      record: three,
      timelines: { revenue: problems },
    });
    expect(screen.getByRole('alert').textContent).toContain('Revenue could not be loaded');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(services.retry).toHaveBeenCalledWith('revenue');
  });
});
