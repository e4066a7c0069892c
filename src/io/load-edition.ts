import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import { fail, ok, type Result } from '@/domain/basics/result';
import type { Edition } from '@/schema/edition';
import type { Supplement } from '@/schema/parse';
import type { AppStore } from '@/store/store';
import type { CompiledFile } from './compiled';
import { fetchText } from './fetch-text';
import { follow, sayError, type RecordLoader, type Say } from './load-record';
import { readEdition } from './read-edition';

/** What the build knows and an edition does not say. */
type Beside = {
  readonly supplement: Supplement | null;
  /** Its Chinese letters that are written in two ways, fetched when one is opened. */
  readonly letters: () => Promise<Lettered>;
};

/** Loads a published edition into the store in place of the record of today. One file: it comes whole or not at all. */
export function loadEdition(
  store: AppStore,
  client: QueryClient,
  { name, url, print }: CompiledFile,
  say: Say,
  { supplement, letters }: Beside,
): RecordLoader {
  const observer = new QueryObserver<Result<Edition & Lettered>>(client, {
    queryKey: ['edition', name],
    queryFn: async ({ signal }) => {
      const [text, lettered] = await Promise.all([fetchText(url, signal), letters().catch(none)]);
      const edition = await readEdition(text, print, supplement);
      return edition.ok ? ok({ ...edition.value, ...lettered }) : edition;
    },
  });
  const stop = follow(observer, (came) => {
    receive(store, name, came.ok ? came.value : fail('', sayError(name, came.error, say)));
  });
  return {
    retry: () => {
      store.getState().startLoading(null);
      void observer.refetch();
    },
    stop,
  };
}

type Lettered = { readonly letters: string };

/** Without them all is found that is written as it is searched. */
function none(): Lettered {
  return { letters: '' };
}

function receive(store: AppStore, id: string, result: Result<Edition & Lettered>): void {
  if (!result.ok) {
    store.getState().receive({ reference: result });
    return;
  }
  const { vocabulary, timelines, ...reference } = result.value;
  store.getState().startRecord(vocabulary, id);
  store.getState().receive({
    reference: ok(reference),
    timelines: Object.fromEntries(
      vocabulary.themes.map((theme) => [theme.id, ok(timelines[theme.id] ?? [])]),
    ),
  });
}
