import type { AppState, AppStore } from '@/store/store';
import type { followBeside } from './beside/follow-beside';

type Follow = Parameters<typeof followBeside>;

/** Fetches what loads records beside the one in use once a view asks for one. Nothing of it is there before. */
export function wakeBeside(store: AppStore, published: Follow[1], transport: Follow[2]): void {
  const wake = async (): Promise<void> => {
    try {
      const late = await import('./beside/follow-beside');
      late.followBeside(store, published, transport);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      store.getState().setBeside({ status: 'failed', problems: [{ path: '', message }] });
    }
  };
  const look = ({ view }: AppState): void => {
    if (view.with === null) return;
    unsubscribe();
    void wake();
  };
  const unsubscribe = store.subscribe(look);
  look(store.getState());
}
