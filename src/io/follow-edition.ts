import type { Vocabulary } from '@/domain/record/record';
import type { AppStore } from '@/store/store';
import type { GivenRecord, ReadFiles } from '@/domain/record/given';
import { ok } from '@/domain/basics/result';
import type { RecordLoader } from './load-record';

type Begin = {
  /** Names of today, with which a record begins that is not an edition. */
  readonly vocabulary: Vocabulary;
  readonly today: () => RecordLoader;
  readonly edition: (id: string) => RecordLoader;
};

/** The loader of the record in use, and a way to put the reader's own in its place. */
export type RecordFollower = RecordLoader & {
  /** Shows a record of the reader's own. */
  readonly give: (record: NonNullable<ReadFiles['record']>, given: GivenRecord) => void;
  /** Back to the published record. */
  readonly takeBack: () => void;
};

/** Keeps the record that is loaded the one that the view asks for: that of today, or an edition of it; or shows the reader's own. */
export function followEdition(store: AppStore, begin: Begin): RecordFollower {
  let { edition } = store.getState().view;
  const start = (): RecordLoader => (edition === null ? begin.today() : begin.edition(edition));
  let loader = start();
  const restart = (): void => {
    loader.stop();
    store.getState().setGiven(null);
    store.getState().startRecord(begin.vocabulary, null);
    loader = start();
  };
  const unsubscribe = store.subscribe(({ view }) => {
    if (view.edition === edition) return;
    ({ edition } = view);
    restart();
  });
  return {
    retry: (theme) => {
      loader.retry(theme);
    },
    stop: () => {
      unsubscribe();
      loader.stop();
    },
    give: ({ vocabulary, claims, ...reference }, given) => {
      loader.stop();
      store.getState().startRecord(vocabulary, null);
      store.getState().setGiven(given);
      store.getState().receive({
        reference: ok(reference),
        timelines: Object.fromEntries(
          vocabulary.themes.map(({ id }) => [id, ok(claims.filter(({ theme }) => theme === id))]),
        ),
      });
    },
    takeBack: restart,
  };
}
