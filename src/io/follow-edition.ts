import type { Vocabulary } from '@/domain/record/record';
import type { AppStore } from '@/store/store';
import type { RecordLoader } from './load-record';

type Begin = {
  /** Names of today, with which a record begins that is not an edition. */
  readonly vocabulary: Vocabulary;
  readonly today: () => RecordLoader;
  readonly edition: (id: string) => RecordLoader;
};

/** Keeps the record that is loaded the one that the view asks for: that of today, or an edition of it. */
export function followEdition(store: AppStore, begin: Begin): RecordLoader {
  let { edition } = store.getState().view;
  const start = (): RecordLoader => (edition === null ? begin.today() : begin.edition(edition));
  let loader = start();
  const unsubscribe = store.subscribe(({ view }) => {
    if (view.edition === edition) return;
    ({ edition } = view);
    loader.stop();
    store.getState().startRecord(begin.vocabulary, null);
    loader = start();
  });
  return {
    retry: (theme) => {
      loader.retry(theme);
    },
    stop: () => {
      unsubscribe();
      loader.stop();
    },
  };
}
