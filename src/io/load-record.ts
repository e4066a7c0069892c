import { QueryClient, QueryObserver } from '@tanstack/react-query';
import type { Claim } from '@/domain/record/claim';
import { fail, type Result } from '@/domain/basics/result';
import type { AppStore, Arrived, Reference } from '@/store/store';
import { readCompiled, type CompiledFile } from './compiled';
import { fetchText, FileError } from './fetch-text';
import { gatherArrivals } from './gather-arrivals';

/** Loads the record into the store and loads parts of it again. */
export type RecordLoader = {
  /** Fetches one timeline again, or the reference for null. */
  readonly retry: (theme: string | null) => void;
  readonly stop: () => void;
};

type Files = {
  readonly reference: CompiledFile;
  /** Named as their themes. */
  readonly timelines: readonly CompiledFile[];
};
/** Messages for what went wrong on the way; what is wrong inside a file is said by the schema. */
export type Say = {
  readonly network: (file: string) => string;
  readonly status: (file: string, status: number) => string;
};

/**
 * Fetches every file in parallel. Transport only: react-query retries, dedupes and aborts, and the store holds the only copy
 * that the app reads. A bad file fails alone.
 */
export function loadRecord(
  store: AppStore,
  client: QueryClient,
  files: Files,
  say: Say,
): RecordLoader {
  const gatherer = gatherArrivals(store.getState().receive);
  const watch = <T>(file: CompiledFile, arrivedAs: (result: Result<T>) => Arrived): Watched => {
    const observer = new QueryObserver<Result<T>>(client, {
      queryKey: ['record', file.name],
      queryFn: async ({ signal }) => readCompiled<T>(await fetchText(file.url, signal), file),
    });
    gatherer.expect(file.name);
    return {
      begin: () =>
        follow(observer, (came) => {
          const result = came.ok ? came.value : fail('', sayError(file.name, came.error, say));
          gatherer.come(file.name, arrivedAs(result));
        }),
      again: () => {
        gatherer.expect(file.name);
        void observer.refetch();
      },
    };
  };
  const reference = watch<Reference>(files.reference, (result) => ({ reference: result }));
  const timelines = new Map(
    files.timelines.map((file) => [
      file.name,
      watch<readonly Claim[]>(file, (result) => ({ timelines: { [file.name]: result } })),
    ]),
  );
  // All are expected before the first can come: what is at hand comes at once.
  const stops = [reference, ...timelines.values()].map(({ begin }) => begin());
  return {
    retry: (theme) => {
      store.getState().startLoading(theme);
      (theme === null ? reference : timelines.get(theme))?.again();
    },
    stop: () => {
      gatherer.stop();
      for (const stop of stops) stop();
    },
  };
}

/** A file that is watched: how to begin, which gives how to stop, and how to ask for it again. */
type Watched = { readonly begin: () => () => void; readonly again: () => void };

/** How a request ended. */
type Came<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Error };

/** Tells how a file's request ended, each time it does; returns how to stop. */
export function follow<T>(observer: QueryObserver<T>, tell: (came: Came<T>) => void): () => void {
  const look = (state: ReturnType<typeof observer.getCurrentResult>): void => {
    if (state.fetchStatus !== 'idle') return;
    if (state.status === 'success') tell({ ok: true, value: state.data });
    if (state.status === 'error') tell({ ok: false, error: state.error });
  };
  const stop = observer.subscribe(look);
  // A file that came before, for a loader that was stopped since, is not told again.
  look(observer.getCurrentResult());
  return stop;
}

/** A client for files that never change under their address. Bad content is not fetched again by itself. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        retry: 2,
        retryDelay: (attempt) => 300 * 2 ** attempt,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        structuralSharing: false,
      },
    },
  });
}

/** What to say of a file that did not arrive. */
export function sayError(name: string, error: Error, say: Say): string {
  const file = `${name}.json`;
  return error instanceof FileError && error.status !== null
    ? say.status(file, error.status)
    : say.network(file);
}
