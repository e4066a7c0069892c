// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as Views from '@/panels/kinds/years/YearsView';
import type { RenderedApp } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';

const VIEW = '@/panels/kinds/years/YearsView';

// Modules are loaded once for many files: the app is loaded anew with a view that throws, and again without it for whoever comes next.
beforeAll(() => {
  vi.resetModules();
  // Panels of one kind share a view: it breaks on what one of them draws.
  vi.doMock(VIEW, async (original: () => Promise<typeof Views>) => {
    const { YearsView } = await original();
    return {
      YearsView: (props: Parameters<typeof YearsView>[0]) => {
        if (props.summary.startsWith('Revenue')) throw new Error('a mistake of ours');
        return <YearsView {...props} />;
      },
    };
  });
});

afterAll(() => {
  vi.doUnmock(VIEW);
  vi.resetModules();
});

describe('an error of ours in one panel', () => {
  const draw = async (): Promise<RenderedApp> => {
    const { renderApp } = await import('@/testing/render-app');
    // React reports what an error boundary caught.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const app = renderApp({ record: SMALL_RECORD });
    await app.painted();
    return app;
  };
  const panel = (name: string): HTMLElement => screen.getByRole('region', { name });

  it('is told in its place, with a way on', async () => {
    const { user, services } = await draw();
    const alert = within(panel('Revenue')).getByRole('alert');
    expect(within(alert).getByRole('heading').textContent).toMatch(/^Revenue met an error of ours/);
    await user.click(within(alert).getByRole('button', { name: 'Reload the page' }));
    expect(services.reload).toHaveBeenCalledTimes(1);
  });

  it('leaves the finding, the sources and the table of that panel', async () => {
    const { user } = await draw();
    expect(within(panel('Revenue')).getByText(/two rival goals/)).toBeDefined();
    expect(within(panel('Revenue')).getByRole('button', { name: '2 sources' })).toBeDefined();
    await user.click(within(panel('Revenue')).getByRole('button', { name: 'Table' }));
    expect(within(panel('Revenue')).getByRole('table')).toBeDefined();
  });

  it('leaves the other three standing, and the page ready', async () => {
    const { readiness } = await draw();
    for (const name of ['Sales', 'Expansion', 'Strategy'])
      expect(within(panel(name)).getByRole('group', { name: /shown\.$/ })).toBeDefined();
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    await waitFor(() => {
      expect(readiness.at(-1)).toBe(true);
    });
  });
});
