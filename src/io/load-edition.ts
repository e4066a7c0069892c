import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import { fail, type Result } from '@/domain/basics/result';
import { parseEdition, type Edition } from '@/schema/edition';
import { parseJson, type Supplement } from '@/schema/parse';
import type { AppStore } from '@/store/store';
import { fetchText } from './fetch-text';
import { follow, sayError, type RecordLoader, type Say } from './load-record';
import type { RecordFile } from './record-files';

/** Loads a published edition into the store in place of the record of today. One file: it comes whole or not at all. */
export function loadEdition(
  store: AppStore,
  client: QueryClient,
  { name, url }: RecordFile,
  say: Say,
  supplement: Supplement | null,
): RecordLoader {
  const observer = new QueryObserver<string>(client, {
    queryKey: ['edition', name],
    queryFn: async ({ signal }) => fetchText(url, signal),
  });
  const stop = follow(observer, (came) => {
    receive(
      store,
      name,
      came.ok ? readEdition(came.value, supplement) : fail('', sayError(name, came.error, say)),
    );
  });
  return {
    retry: () => {
      store.getState().startLoading(null);
      void observer.refetch();
    },
    stop,
  };
}

function readEdition(text: string, supplement: Supplement | null): Result<Edition> {
  const json = parseJson(text);
  return json.ok ? parseEdition(json.value, supplement) : json;
}

function receive(store: AppStore, id: string, result: Result<Edition>): void {
  const { startRecord, receiveReference, receiveTimeline } = store.getState();
  if (!result.ok) {
    receiveReference(result);
    return;
  }
  const { vocabulary, timelines, ...reference } = result.value;
  startRecord(vocabulary, id);
  receiveReference({ ok: true, value: reference });
  for (const theme of vocabulary.themes) {
    receiveTimeline(theme.id, { ok: true, value: timelines[theme.id] ?? [] });
  }
}
