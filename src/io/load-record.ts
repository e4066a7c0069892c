import { QueryClient, QueryObserver } from '@tanstack/react-query';
import type { Claim } from '@/domain/record/claim';
import type { Source } from '@/domain/record/record';
import { fail, type Result } from '@/domain/basics/result';
import {
  parseAssessments,
  parseExchangeRates,
  parseJson,
  parseSources,
  parseTimeline,
  parseVerdicts,
} from '@/schema/parse';
import type { AppStore, Reference } from '@/store/store';
import { fetchText, FileError } from './fetch-text';
import type { RecordFile } from './record-files';

/** Loads the record into the store and loads parts of it again. */
export type RecordLoader = {
  /** Fetches one timeline again, or the reference files for null. */
  readonly retry: (theme: string | null) => void;
  readonly stop: () => void;
};

type Files = {
  readonly timelines: readonly RecordFile[];
  readonly reference: readonly RecordFile[];
};
/** Messages for what went wrong on the way; what is wrong inside a file is said by the schema. */
export type Say = {
  readonly network: (file: string) => string;
  readonly status: (file: string, status: number) => string;
};
type Arrival = { readonly result: Result<unknown> } | null;

const REFERENCE = ['sources', 'exchange-rates', 'conflicts', 'promises'] as const;

/**
 * Fetches every file in parallel. Transport only: react-query retries, dedupes and aborts; each file is checked
 * when it arrives, and the store holds the only copy that the app reads. A bad file fails alone.
 */
export function loadRecord(
  store: AppStore,
  client: QueryClient,
  files: Files,
  say: Say,
): RecordLoader {
  const arrivals = new Map<string, Arrival>();
  const observers = new Map<string, QueryObserver<string>>();

  const settle = (): void => {
    const { corpora } = store.getState().vocabulary;
    const reference = joinReference({
      sources: parseArrival(arrivals.get('sources') ?? null, (file) => parseSources(file, corpora)),
      rates: parseArrival(arrivals.get('exchange-rates') ?? null, parseExchangeRates),
      assessments: parseArrival(arrivals.get('conflicts') ?? null, parseAssessments),
      verdicts: parseArrival(arrivals.get('promises') ?? null, parseVerdicts),
    });
    if (reference === null) return;
    store.getState().receiveReference(reference);
    if (!reference.ok) return;
    for (const { name } of files.timelines) receiveTimeline(name, reference.value.sources);
  };

  const receiveTimeline = (theme: string, sources: readonly Source[]): void => {
    const arrival = arrivals.get(theme) ?? null;
    const result = parseArrival(arrival, (input) => claimsOf(input, sources));
    if (result !== null) store.getState().receiveTimeline(theme, result);
  };

  const arrive = (name: string, result: Result<unknown>): void => {
    arrivals.set(name, { result });
    const { reference } = store.getState();
    if (isReference(name) || reference.status !== 'ready') settle();
    else receiveTimeline(name, reference.value.sources);
  };

  const watch = ({ name, url }: RecordFile): (() => void) => {
    const observer = new QueryObserver<string>(client, {
      queryKey: ['record', name],
      queryFn: async ({ signal }) => fetchText(url, signal),
    });
    observers.set(name, observer);
    return follow(observer, (came) => {
      arrive(name, came.ok ? parseJson(came.value) : fail('', sayError(name, came.error, say)));
    });
  };

  const unsubscribe = [...files.reference, ...files.timelines].map(watch);

  return {
    retry: (theme) => {
      const names = theme === null ? REFERENCE : [theme];
      store.getState().startLoading(theme);
      for (const name of names) {
        arrivals.delete(name);
        void observers.get(name)?.refetch();
      }
    },
    stop: () => {
      for (const stop of unsubscribe) stop();
    },
  };
}

/** How a request ended. */
type Came =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly error: Error };

/** Tells how a file's request ended, each time it does; returns how to stop. */
export function follow(observer: QueryObserver<string>, tell: (came: Came) => void): () => void {
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

function isReference(name: string): boolean {
  return REFERENCE.some((known) => known === name);
}

function parseArrival<T>(arrival: Arrival, parse: (input: unknown) => Result<T>): Result<T> | null {
  if (arrival === null) return null;
  return arrival.result.ok ? parse(arrival.result.value) : arrival.result;
}

function claimsOf(input: unknown, sources: readonly Source[]): Result<readonly Claim[]> {
  const timeline = parseTimeline(input, sources);
  return timeline.ok ? { ok: true, value: timeline.value.claims } : timeline;
}

type Parts = { readonly [K in keyof Reference]: Result<Reference[K]> | null };

/** All parts in one, or all that is wrong with them; null while one is still on its way. */
function joinReference({ sources, rates, assessments, verdicts }: Parts): Result<Reference> | null {
  if (sources === null || rates === null || assessments === null || verdicts === null) return null;
  if (sources.ok && rates.ok && assessments.ok && verdicts.ok) {
    return {
      ok: true,
      value: {
        sources: sources.value,
        rates: rates.value,
        assessments: assessments.value,
        verdicts: verdicts.value,
      },
    };
  }
  const parts = [sources, rates, assessments, verdicts];
  return { ok: false, problems: parts.flatMap((part) => (part.ok ? [] : part.problems)) };
}

/** What to say of a file that did not arrive. */
export function sayError(name: string, error: Error, say: Say): string {
  const file = `${name}.json`;
  return error instanceof FileError && error.status !== null
    ? say.status(file, error.status)
    : say.network(file);
}
