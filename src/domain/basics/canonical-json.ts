/**
 * The one way to write a JSON value: keys by code point, no spaces. Two values that say the same give the same text, in
 * whatever order their keys were written, so that texts and their hashes can be compared. Keys without a value are left out.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isObject(part) ? sorted(part) : part));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(object: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}
