// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { focusedName } from '@/testing/dom';
import { renderApp, renderWith, type AppOptions, type RenderedApp } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';
import { ClaimDrawer } from './ClaimDrawer';

const drawer = (): HTMLElement => screen.getByRole('dialog', { name: 'Claim' });
const isOpen = (): boolean => screen.queryByRole('dialog') !== null;

/** The drawer alone, over the real record. */
const drawReal = (claim: string, options: AppOptions = {}): ReturnType<typeof renderWith> =>
  renderWith(<ClaimDrawer />, { view: { claim }, ...options });

/** Description of a term in the list of facts. */
function fact(term: string): string {
  const found = within(drawer())
    .getAllByRole('term')
    .find((element) => element.textContent === term);
  return found?.nextElementSibling?.textContent ?? '';
}

describe('the drawer of the goal of 16 billion dollars', () => {
  it('heads with theme, kind, period and the figure as printed', () => {
    drawReal('c-0023');
    expect(within(drawer()).getByText('Revenue · goal · 2015')).toBeDefined();
    expect(within(drawer()).getByRole('heading').textContent).toBe('16\u00a0bn\u00a0USD');
  });

  it('links to the claims that it disagrees with', async () => {
    const { user, store } = drawReal('c-0023');
    expect(within(drawer()).getByText('Disagrees with')).toBeDefined();
    const rival = within(drawer()).getByRole('link', { name: /^32\sbn\sUSD · Xiaomi · uptofast/ });
    expect(rival.getAttribute('href')).toContain('claim=c-0064');
    await user.click(rival);
    expect(store.getState().view.claim).toBe('c-0064');
    expect(within(drawer()).getByRole('heading').textContent).toBe('32\u00a0bn\u00a0USD');
    expect(within(drawer()).getByRole('link', { name: /^16\sbn\sUSD/ })).toBeDefined();
    expect(document.activeElement === drawer()).toBe(true);
  });

  it('opens its source at its own words, and copies its own link', async () => {
    const { user, services } = drawReal('c-0023');
    const href = within(drawer())
      .getByRole('link', { name: /^Open source/ })
      .getAttribute('href');
    expect(href).toMatch(/^https:\/\/.*latribune.*#:~:text=s'est%20donn%C3%A9/);
    await user.click(within(drawer()).getByRole('button', { name: 'Copy link' }));
    expect(services.copy).toHaveBeenCalledExactlyOnceWith('https://example.org/?claim=c-0023&v=1');
  });
});

describe('the drawer of other claims', () => {
  it('heads with words where there is no figure', () => {
    drawReal('c-0130');
    expect(within(drawer()).getByRole('heading').textContent).toBe('No unit figure for 2016');
  });

  it('says when something was said, where the source tells', () => {
    drawReal('c-0024');
    expect(fact('When')).toMatch(/^24 April 2015public /);
  });

  it('stays shut for a claim that is not on record', () => {
    drawReal('c-9999');
    expect(isOpen()).toBe(false);
  });

  it('opens even where the filters leave its claim out', () => {
    drawReal('c-0023', { view: { claim: 'c-0023', kinds: ['outcome'] } });
    expect(isOpen()).toBe(true);
  });
});

describe('the drawer over a page', () => {
  const draw = async (options: AppOptions = {}): Promise<RenderedApp> => {
    const app = renderApp({ record: SMALL_RECORD, ...options });
    await app.painted();
    return app;
  };
  const mark = (name: RegExp): HTMLElement =>
    within(screen.getByRole('region', { name: 'Sales' })).getByRole('link', { name });

  it('opens from a mark, takes the focus, and gives it back on Escape', async () => {
    const { user, store } = await draw();
    await user.click(mark(/^61 M phones/));
    expect(document.activeElement === drawer()).toBe(true);
    expect(store.getState()).toMatchObject({ view: { claim: 'c-0001' }, historyMode: 'push' });
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(store.getState().view.claim).toBeNull();
    expect(focusedName()).toMatch(/^61 M phones/);
  });

  it('closes by its button too', async () => {
    const { user } = await draw();
    await user.click(mark(/^61 M phones/));
    await user.click(within(drawer()).getByRole('button', { name: 'Close' }));
    expect(isOpen()).toBe(false);
    expect(focusedName()).toMatch(/^61 M phones/);
  });

  it('closes on Escape from the page as well, once another mark has been opened', async () => {
    const { user } = await draw();
    await user.click(mark(/^61 M phones/));
    await user.click(mark(/^18\.7 M phones/));
    expect(within(drawer()).getByRole('heading').textContent).toBe('18.7\u00a0M');
    expect(document.activeElement === drawer()).toBe(true);
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(focusedName()).toMatch(/^18\.7 M phones/);
  });

  it('has no steps for a claim that was not opened from that mark', async () => {
    const { user, store } = await draw({ view: { place: { page: 'panel', panel: 'sales' } } });
    await user.click(mark(/^\+226%/));
    act(() => {
      store.getState().changeView({ claim: 'c-0003' });
    });
    expect(within(drawer()).queryByText(/ of 2$/)).toBeNull();
  });

  it('stands open from the start where the address says so, and closes with Back', async () => {
    const { store } = await draw({ view: { claim: 'c-0005' } });
    expect(within(drawer()).getByRole('heading').textContent).toBe('16\u00a0bn\u00a0USD');
    act(() => {
      store.getState().setView({ ...store.getState().view, claim: null }, 'none');
    });
    expect(isOpen()).toBe(false);
  });
});
