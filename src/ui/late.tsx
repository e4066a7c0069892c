import { use, useEffect, useState, type ComponentType } from 'react';

type Load = () => Promise<unknown>;

const loads = new Set<Load>();
/** What a page's first change needs. */
const soon = new Set<Load>();
/** How to ask again for what did not arrive. Drawn anew, it must fail again, or React would go on trying. */
const failed = new Set<() => void>();

/** A component in a chunk of its own, and how to have it fetched before it is drawn. */
export type LateComponent<Props> = ComponentType<Props> & { readonly load: Load };

/**
 * A component in a chunk of its own, for what a page does not need to answer. Suspends until the chunk has come; from then
 * on it is drawn at once. One that does not arrive throws to the boundary around it. What most pages need as soon as
 * something on them changes is for `soon`.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  when: 'soon' | 'idle' = 'idle',
): LateComponent<Props> {
  let arrived: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const fetchOnce = async (): Promise<ComponentType<Props>> => {
    try {
      arrived = await load();
      return arrived;
    } catch (error) {
      failed.add(() => {
        coming = null;
      });
      throw error;
    }
  };
  const loadOnce = async (): Promise<void> => {
    coming ??= fetchOnce();
    await coming;
  };
  (when === 'soon' ? soon : loads).add(loadOnce);
  return Object.assign(
    function Late(props: Props) {
      coming ??= fetchOnce();
      const Part = arrived ?? use(coming);
      return <Part {...props} />;
    },
    { load: loadOnce },
  );
}

/** A function in a chunk of its own. */
export type LateFunction<T> = {
  /** Null until its chunk has come. */
  readonly arrived: () => T | null;
  /** Rejects where it does not arrive; then it is asked for anew the next time. */
  readonly load: () => Promise<T>;
};

/** A function that no page needs to answer, fetched with all else that comes late. */
export function lateFunction<T>(load: () => Promise<T>): LateFunction<T> {
  let arrived: T | null = null;
  let coming: Promise<T> | null = null;
  const fetchOnce = async (): Promise<T> => {
    try {
      arrived = await load();
      return arrived;
    } catch (error) {
      coming = null;
      throw error;
    }
  };
  const loadOnce = async (): Promise<T> => {
    coming ??= fetchOnce();
    return coming;
  };
  loads.add(loadOnce);
  return { arrived: () => arrived, load: loadOnce };
}

/** What comes late once it is wanted: null while it is on its way, and `failed` where it did not arrive. */
export function useLate<T>(
  part: LateFunction<T>,
  isWanted: boolean,
): { readonly value: T | null; readonly failed: boolean } {
  const [state, setState] = useState<'waiting' | 'arrived' | 'failed'>('waiting');
  const value = part.arrived();
  const isMissing = isWanted && value === null;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isHere = true;
    const fetchPart = async (): Promise<void> => {
      const came = await part.load().then(
        () => true,
        () => false,
      );
      if (isHere) setState(came ? 'arrived' : 'failed');
    };
    void fetchPart();
    return () => {
      isHere = false;
    };
  }, [part, isMissing]);
  return { value, failed: state === 'failed' && value === null };
}

/** Fetches everything that comes late, at once, and what that brings late in its turn. */
export async function loadLate(): Promise<void> {
  const known = [...soon, ...loads];
  await Promise.allSettled(known.map(async (load) => load()));
  if (soon.size + loads.size > known.length) await loadLate();
}

/** Fetches what the first change of a page needs; resolves once it has come, or has not. */
export async function loadSoon(): Promise<void> {
  await Promise.allSettled([...soon].map(async (load) => load()));
}

/**
 * Fetches everything that comes late, one thing after the other and each while there is nothing else to do: nobody waits for
 * it when it is asked for, nor because of it.
 */
export async function loadLateInIdle(): Promise<void> {
  for (const load of loads) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await idle();
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await Promise.allSettled([load()]);
  }
}

async function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has none.
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, 50);
    else
      requestIdleCallback(() => {
        resolve();
      });
  });
}

/** What did not arrive is asked for again the next time that it is drawn. */
export function forgetFailures(): void {
  for (const forget of failed) forget();
  failed.clear();
}
