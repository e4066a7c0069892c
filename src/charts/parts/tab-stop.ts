import { createContext, use } from 'react';

/** Key of the mark that has the focus, or had it last; null before any has. */
export const FocusedMarkContext = createContext<string | null>(null);

/**
 * Of the marks of a chart, in their order, the one that the Tab key stops at: where the focus was last, else the first.
 * It is one of them whatever filters take away.
 */
export function useTabStop(keys: readonly string[]): string | undefined {
  const focused = use(FocusedMarkContext);
  return focused !== null && keys.includes(focused) ? focused : keys[0];
}
