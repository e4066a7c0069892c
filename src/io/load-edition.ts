import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import { fail, ok, type Result } from '@/domain/basics/result';
import type { Edition } from '@/schema/edition';
import type { Supplement } from '@/schema/parse';
import type { AppStore } from '@/store/store';
import type { CompiledFile } from './compiled';
import { fetchText } from './fetch-text';
import { follow, sayError, type RecordLoader, type Say } from './load-record';
import { readEdition } from './read-edition';

/** Loads a published edition into the store in place of the record of today. One file: it comes whole or not at all. */
export function loadEdition(
  store: AppStore,
  client: QueryClient,
  { name, url, print }: CompiledFile,
  say: Say,
  supplement: Supplement | null,
): RecordLoader {
  const observer = new QueryObserver<Result<Edition>>(client, {
    queryKey: ['edition', name],
    queryFn: async ({ signal }) => readEdition(await fetchText(url, signal), print, supplement),
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

function receive(store: AppStore, id: string, result: Result<Edition>): void {
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
