// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';

const SALES = {
  place: { page: 'panel', panel: 'sales' },
  years: { from: 2012, to: 2015 },
  embed: true,
} as const;

describe('a view in a frame', () => {
  it('has no chrome, but its sources and a link to the same view on the site', async () => {
    const { painted, services } = renderApp({
      record: SMALL_RECORD,
      view: SALES,
      services: { hrefOf: ({ years, embed }) => `/full?${years.from}..${years.to}&embed=${embed}` },
    });
    await painted();
    expect(services.hrefOf).toHaveBeenCalled();
    expect(screen.queryByRole('link', { name: 'Skip to the content' })).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Share/ })).toBeNull();
    expect(screen.getAllByText(/^\d+ sources?/).length).toBeGreaterThan(0);
    const link = screen.getByRole('link', { name: /Open the full view/ });
    expect(link.getAttribute('href')).toBe('/full?2012..2015&embed=false');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener');
  });

  it('begins with its finding, counts nothing, and says of which day it is', async () => {
    const { painted, unmount } = renderApp({ record: SMALL_RECORD, view: SALES });
    await painted();
    const counted = /^\d+ of \d+ claims/;
    expect(screen.queryByText(counted)).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^From 18\.7 to 61/);
    unmount();
    renderApp({ record: SMALL_RECORD, view: { ...SALES, asof: '2015-07-03' } });
    expect(screen.getByText(/3 July 2015/)).toBeDefined();
  });

  it('opens every link beside the page that embeds it, and follows none itself', async () => {
    const { painted, store } = renderApp({ record: SMALL_RECORD, view: SALES });
    await painted();
    const { view } = store.getState();
    const [mark] = document.querySelectorAll<HTMLElement>('[data-mark]');
    expect(mark).toBeDefined();
    if (mark === undefined) return;
    expect(fireEvent.click(mark)).toBe(true);
    expect(mark.getAttribute('target')).toBe('_blank');
    expect(mark.getAttribute('rel')).toBe('noopener');
    expect(store.getState().view).toBe(view);
  });

  it('changes in place what stays in place', async () => {
    const { painted, store, user } = renderApp({ record: SMALL_RECORD, view: SALES });
    await painted();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(store.getState().view.tab).toBe('table');
  });

  it('shows a claim that its address opens below the view, without a dialog', () => {
    const id = SMALL_RECORD.claims[0]?.id ?? '';
    renderApp({ record: SMALL_RECORD, view: { ...SALES, claim: id } });
    expect(screen.getByRole('region', { name: 'Claim' })).toBeDefined();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
