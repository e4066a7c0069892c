import { QueryClient, QueryObserver } from '@tanstack/react-query';
import type { Claim } from '@/domain/record/claim';
import { groupBy } from '@/domain/basics/group-by';
import { fail, ok, type Result } from '@/domain/basics/result';
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
  /** Named as their themes; several of one name are one timeline, in order. */
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
  const watch = <T>(
    name: string,
    parts: readonly CompiledFile[],
    arrivedAs: (results: readonly Result<T>[]) => Arrived,
  ): Watched => {
    gatherer.expect(name);
    const watched = watchParts<T>(client, name, parts, say, (results) => {
      gatherer.come(name, arrivedAs(results));
    });
    return {
      ...watched,
      again: () => {
        gatherer.expect(name);
        watched.again();
      },
    };
  };
  const reference = watch<Reference>('reference', [files.reference], ([result]) =>
    result === undefined ? {} : { reference: result },
  );
  const timelines = new Map(
    [...groupBy(files.timelines, ({ name }) => name)].map(([name, parts]) => [
      name,
      watch<readonly Claim[]>(name, parts, (results) => ({
        timelines: { [name]: joined(results) },
      })),
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

/** Watches files that belong together, and tells each time that the last of them has come, or failed. */
function watchParts<T>(
  client: QueryClient,
  name: string,
  parts: readonly CompiledFile[],
  say: Say,
  tell: (results: readonly Result<T>[]) => void,
): Watched {
  const came: (Result<T> | null)[] = parts.map(() => null);
  const observers = parts.map(
    (file) =>
      new QueryObserver<Result<T>>(client, {
        queryKey: ['record', file.name, file.print],
        queryFn: async ({ signal }) => readCompiled<T>(await fetchText(file.url, signal), file),
      }),
  );
  const take = (at: number, result: Result<T>): void => {
    came[at] = result;
    const all = came.filter((one) => one !== null);
    if (all.length === parts.length) tell(all);
  };
  return {
    begin: () => {
      const stops = observers.map((observer, at) =>
        follow(observer, (end) => {
          take(at, end.ok ? end.value : fail('', sayError(name, end.error, say)));
        }),
      );
      return () => {
        for (const stop of stops) stop();
      };
    },
    // Those that came well are not asked for again.
    again: () => {
      for (const [at, observer] of observers.entries()) {
        if (came[at]?.ok === true) continue;
        came[at] = null;
        void observer.refetch();
      }
    },
  };
}

/** The claims of all parts of a timeline, or what is wrong with those that are at fault. */
function joined(results: readonly Result<readonly Claim[]>[]): Result<readonly Claim[]> {
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  return problems.length > 0
    ? { ok: false, problems }
    : ok(results.flatMap((result) => (result.ok ? result.value : [])));
}

/** A file, or several that belong together, that is watched: how to begin, which gives how to stop, and how to ask for it again. */
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
