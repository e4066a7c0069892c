import type { Problem } from '@/domain/basics/result';
import type { AppState, AppStore } from '@/store/store';

/**
 * Fetches what follows a part of the view, and starts it, once a view has that part: nothing of it is there before. `failed` is
 * told why it did not come.
 */
export function wakeFor(
  store: AppStore,
  key: 'edition' | 'with',
  wake: () => Promise<unknown>,
  failed: (part: { readonly status: 'failed'; readonly problems: readonly Problem[] }) => void,
): void {
  const start = async (): Promise<void> => {
    try {
      await wake();
    } catch (error) {
      failed({ status: 'failed', problems: [{ path: '', message: String(error) }] });
    }
  };
  const look = ({ view }: AppState): void => {
    if (view[key] === null) return;
    unsubscribe();
    void start();
  };
  const unsubscribe = store.subscribe(look);
  look(store.getState());
}
