// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_VIEW } from '@/view/view-state';
import { makeVocabulary } from '@/testing/make-claim';
import { createAppStore } from './store';
import { StoreProvider, useApp } from './use-app';

const makeStore = (): ReturnType<typeof createAppStore> =>
  createAppStore({
    vocabulary: makeVocabulary(),
    view: DEFAULT_VIEW,
    issues: [],
    scheme: 'system',
  });

describe('useApp', () => {
  test('reads from the store above it, and again only when what it reads has changed', () => {
    const store = makeStore();
    const seen = vi.fn<(q: string) => void>();
    const wrapper = ({ children }: { readonly children: ReactNode }): ReactNode => (
      <StoreProvider store={store}>{children}</StoreProvider>
    );
    const { result } = renderHook(
      () => {
        const q = useApp(({ view }) => view.q);
        seen(q);
        return q;
      },
      { wrapper },
    );
    expect(result.current).toBe('');
    act(() => {
      store.getState().setScheme('dark');
    });
    expect(seen).toHaveBeenCalledTimes(1);
    act(() => {
      store.getState().changeView({ q: 'x' });
    });
    expect(result.current).toBe('x');
  });

  test('says what is missing where there is no store', () => {
    const quiet = vi.spyOn(console, 'error').mockReturnValue();
    expect(() => renderHook(() => useApp(({ view }) => view))).toThrow(
      'There is no StoreProvider above what reads the store',
    );
    quiet.mockRestore();
  });
});
