import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import { fingerprintOfText } from '@/domain/basics/fingerprint';
import { fail, ok, type Result } from '@/domain/basics/result';
import type { Edition } from '@/schema/edition';
import type { Supplement } from '@/schema/parse';
import type { AppStore } from '@/store/store';
import type { CompiledFile } from './compiled';
import { fetchText } from './fetch-text';
import { follow, sayError, type RecordLoader, type Say } from './load-record';

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

/**
 * Strange files are read by code that comes with them: the record of today needs none of it. What is no edition is said by the
 * place where it is none; what might be one, but is not the text that was published, is not shown either.
 */
async function readEdition(
  text: string,
  print: string,
  supplement: Supplement | null,
): Promise<Result<Edition>> {
  const [{ parseJson }, { parseEdition }] = await Promise.all([
    import('@/schema/parse'),
    import('@/schema/edition'),
  ]);
  const json = parseJson(text);
  if (!json.ok) return json;
  const edition = parseEdition(json.value, supplement);
  if (!edition.ok || fingerprintOfText(text) === print) return edition;
  const { explainForeign } = await import('@/schema/foreign-file');
  return explainForeign(text);
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
