/** The outcome of reading something from outside: a value, or the reasons why there is none. Never thrown. */
export type Result<T, E = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly E[] };

/** One thing that is wrong, and where: `path` is a JSON path such as `claims[3].quantity.value`. */
export type Problem = { readonly path: string; readonly message: string };

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function fail(path: string, message: string): Result<never> {
  return { ok: false, problems: [{ path, message }] };
}
