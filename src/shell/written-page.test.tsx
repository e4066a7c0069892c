// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { WrittenContent } from '@/site/services';
import { makePeriod } from '@/testing/make-claim';
import { renderApp, type AppOptions, type RenderedApp } from '@/testing/render-app';
import { SMALL_CLAIMS, SMALL_RECORD } from '@/testing/small-record';

const AS_WRITTEN = 'What the build has written';

/** The parts of a page that was written at this address. */
function writtenAt(own: string): WrittenContent {
  const text = document.createElement('p');
  text.textContent = AS_WRITTEN;
  const drawing = {
    adopt: (host: Element) => {
      host.replaceChildren(text);
      return () => {
        text.remove();
      };
    },
  };
  return {
    find: () => null,
    part: () => null,
    leave: () => undefined,
    block: (name, address) => (name === 'page' && address === own ? drawing : null),
  };
}

const FAILED = [{ path: '', message: 'no answer' }];

function draw(own: string, options: AppOptions): RenderedApp {
  return renderApp({ record: SMALL_RECORD, services: { written: writtenAt(own) }, ...options });
}

const isKept = (): boolean => screen.queryByText(AS_WRITTEN) !== null;
const CLAIMS = { place: { page: 'list', list: 'claims' } } as const;
const SALES = { place: { page: 'panel', panel: 'sales' } } as const;

describe('what was written of a page', () => {
  it.each<readonly [string, string, AppOptions, string]>([
    ['the overview without the sources', '/', { reference: FAILED }, 'Sources'],
    [
      'a panel without its timeline',
      '/sales/',
      { view: SALES, timelines: { sales: FAILED } },
      'Sales',
    ],
    [
      'a list without one of the timelines',
      '/claims/',
      { view: CLAIMS, timelines: { revenue: FAILED } },
      'Revenue',
    ],
  ])('stays, and the page is ready: %s', async (_what, own, options, missing) => {
    const app = draw(own, options);
    await app.painted();
    expect(isKept()).toBe(true);
    const alert = screen.getByRole('alert');
    expect(within(alert).getByRole('heading').textContent).toBe(`${missing} could not be loaded`);
    expect(screen.queryByText('The other panels stand.')).toBeNull();
  });

  it('goes once what was missing has come', async () => {
    const app = draw('/sales/', { view: SALES, timelines: { sales: FAILED } });
    await app.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(app.services.retry).toHaveBeenCalledExactlyOnceWith('sales');
    const value = SMALL_CLAIMS.filter(({ theme }) => theme === 'sales');
    act(() => {
      app.store.getState().receive({ timelines: { sales: { ok: true, value } } });
    });
    await app.painted();
    expect(isKept()).toBe(false);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('gives way to what has come where something is chosen', () => {
    const { store } = draw('/claims/', { view: CLAIMS, timelines: { revenue: FAILED } });
    act(() => {
      store.getState().changeView({ years: { from: 2014, to: 2015 } });
    });
    expect(isKept()).toBe(false);
    expect(screen.getAllByRole('row').length).toBeGreaterThan(2);
  });

  it('is not there on a panel that is missing nothing', () => {
    draw('/sales/', { view: SALES, timelines: { revenue: FAILED } });
    expect(isKept()).toBe(false);
    expect(screen.getByRole('region', { name: 'Sales' })).toBeDefined();
  });

  it('stays below what an error of ours says, where the page throws', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const [claim] = SMALL_CLAIMS;
    if (claim === undefined) throw new Error('no claim');
    // A claim that no table can say.
    const period = { ...makePeriod('2014'), text: undefined as unknown as string };
    const app = draw('/', { record: { ...SMALL_RECORD, claims: [{ ...claim, period }] } });
    await app.painted();
    expect(screen.getByText(/^This page met an error of ours/)).toBeDefined();
    expect(isKept()).toBe(true);
  });
});
