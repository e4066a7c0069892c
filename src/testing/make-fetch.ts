/** What a server says to one request: a text, a status other than 200, nothing at all (null), or whatever comes later. */
export type Answer = string | number | null | Promise<string>;

export type FakeFetch = {
  readonly fetch: typeof fetch;
  /** Answers by address, in order; the last one is given again and again. An address without any gets 404. */
  readonly answers: Map<string, readonly Answer[]>;
  /** Addresses asked for, in order. */
  readonly asked: readonly string[];
  /** Those of them that were called off. */
  readonly aborted: readonly string[];
};

/** A `fetch` that knows some addresses, to be put in the place of the real one with `vi.stubGlobal`. */
export function makeFetch(known: Readonly<Record<string, Answer>>): FakeFetch {
  const answers = new Map<string, readonly Answer[]>(
    Object.entries(known).map(([url, first]) => [url, [first]]),
  );
  const asked: string[] = [];
  const aborted: string[] = [];
  const answer = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    init.signal?.addEventListener('abort', () => aborted.push(url));
    const [next = 404, ...later] = answers.get(url) ?? [];
    if (later.length > 0) answers.set(url, later);
    if (next === null) throw new TypeError('Failed to fetch');
    if (typeof next === 'number') return new Response('', { status: next });
    return new Response(await next);
  };
  return { fetch: answer, answers, asked, aborted };
}

/** A promise, and how to keep it later. */
export function makeLater<T>(): {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
} {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}
