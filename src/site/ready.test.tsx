// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Suspense, useState, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { late } from '@/ui/late';
import { Painted, ReadyProvider } from './ready';

describe('readiness', () => {
  it('ends while a page that comes late is on its way, and comes back with it', async () => {
    let arrive: (part: () => ReactNode) => void = () => undefined;
    const Late = late<object>(
      async () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    const told: boolean[] = [];
    function Page(): ReactNode {
      const [isLate, setIsLate] = useState(false);
      return (
        <>
          <button
            type="button"
            onClick={() => {
              setIsLate(true);
            }}
          >
            next
          </button>
          <Suspense fallback={<p>on its way</p>}>
            <Painted part="page" />
            {isLate ? <Late /> : <p>first</p>}
          </Suspense>
        </>
      );
    }
    const parts = ['page'];
    render(
      <ReadyProvider parts={parts} isLoading={false} onReady={(ready) => told.push(ready)}>
        <Page />
      </ReadyProvider>,
    );
    expect(told.at(-1)).toBe(true);
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'next' }));
      await Promise.resolve();
    });
    screen.getByText('on its way');
    expect(told.at(-1)).toBe(false);
    await act(async () => {
      arrive(() => <p>late</p>);
      await Promise.resolve();
    });
    await screen.findByText('late');
    expect(told.at(-1)).toBe(true);
  });
});
