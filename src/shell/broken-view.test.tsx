// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
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

  it('gives a report of it to copy, and no second one in the foot', async () => {
    const { user, services } = await draw();
    const alert = within(panel('Revenue')).getByRole('alert');
    await user.click(within(alert).getByText('Report of what went wrong'));
    const report = within(alert).getByRole<HTMLTextAreaElement>('textbox');
    expect(report.value).toMatch(
      /^A record: report of errors\nVersion: index-abc\.js, edition of 2020-01-01\n\n1\. Error: a mistake of ours\n {3}Where: chart revenue, on \/\n {3}When: 2026-01-02T10:20:30Z/,
    );
    await user.click(within(alert).getByRole('button', { name: 'Copy the report' }));
    expect(services.copy).toHaveBeenCalledExactlyOnceWith(report.value);
    expect(screen.queryByText(/did not work/)).toBeNull();
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

describe('an error of ours that no part can tell', () => {
  it('is told by a quiet line in the foot, with its report', async () => {
    const { renderWith } = await import('@/testing/render-app');
    const { Foot } = await import('./Foot');
    const { user, services } = renderWith(<Foot />, { record: SMALL_RECORD });
    const foot = screen.getByRole('contentinfo');
    expect(within(foot).queryByText('Report of what went wrong')).toBeNull();
    act(() => {
      services.errors.report('promise', new Error('it broke'));
    });
    const line = within(foot).getByText('Something here did not work, through an error of ours.');
    expect(line.getAttribute('role')).toBe('status');
    act(() => {
      services.errors.report('window', new Error('it broke as well'));
    });
    expect(line.textContent).toMatch(/^2 things/);
    await user.click(within(foot).getByText('Report of what went wrong'));
    const { value } = within(foot).getByRole<HTMLTextAreaElement>('textbox');
    expect(value).toMatch(/1\. Error: it broke\n[^]*2\. Error: it broke as well/);
  });
});

describe('an error of ours around the page', () => {
  it('leaves a way on, and not an empty window', async () => {
    const { renderApp } = await import('@/testing/render-app');
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { services } = renderApp({
      record: SMALL_RECORD,
      view: { place: { page: 'list', list: 'claims' } },
      services: {
        fileHref: () => {
          throw new Error('no address');
        },
      },
    });
    const alert = screen.getByRole('alert');
    expect(within(alert).getByRole('button', { name: 'Reload the page' })).toBeDefined();
    expect(services.errors.entries()).toMatchObject([{ where: 'around the page', told: true }]);
  });
});
