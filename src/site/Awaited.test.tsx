// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { Suspense, type ComponentType, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderWith } from '@/testing/render-app';
import { late, loadLate } from '@/ui/late';
import { Awaited } from './Awaited';

function Part({ name }: { readonly name: string }): ReactNode {
  return <p>part {name}</p>;
}

const draw = (Late: ComponentType<{ readonly name: string }>): ReactNode => (
  <Suspense fallback="waiting">
    <Late name="a" />
  </Suspense>
);

describe('a part that comes late', () => {
  it('is waited for, once', async () => {
    const load = vi.fn<() => Promise<typeof Part>>().mockResolvedValue(Part);
    const Late = late(load);
    expect(load).not.toHaveBeenCalled();
    await act(async () => {
      render(draw(Late));
      await Promise.resolve();
    });
    expect(screen.getByText('part a')).toBeDefined();
    render(draw(Late));
    expect(screen.getAllByText('part a')).toHaveLength(2);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is drawn at once where it has come before', async () => {
    const Late = late(vi.fn<() => Promise<typeof Part>>().mockResolvedValue(Part));
    await loadLate();
    render(draw(Late));
    expect(screen.queryByText('waiting')).toBeNull();
    expect(screen.getByText('part a')).toBeDefined();
  });

  it('that does not arrive is told in its place, and is asked for again when it is opened anew', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const load = vi
      .fn<() => Promise<typeof Part>>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(Part);
    const Late = late(load);
    const open = async (): Promise<ReturnType<typeof renderWith>> =>
      act(async () => {
        const drawn = renderWith(
          <>
            <p>the rest</p>
            <Awaited name="The menu">
              <Late name="a" />
            </Awaited>
          </>,
        );
        await Promise.resolve();
        return drawn;
      });
    const { unmount, services } = await open();
    expect(screen.getByRole('alert').textContent).toMatch(/^“The menu” could not be loaded/);
    expect(screen.getByText('the rest')).toBeDefined();
    expect(services.errors.entries()).toMatchObject([{ what: 'Error: offline', told: true }]);
    unmount();
    await open();
    expect(screen.getByText('part a')).toBeDefined();
    expect(load).toHaveBeenCalledTimes(2);
  });
});
