/** One step into a JSON value: a key of an object, or a place in a list from 0. */
export type Segment = string | number;

/** The path as people read it: `claims[3].quantity.unit`; empty for the whole file. */
export function formatPath(segments: readonly Segment[]): string {
  return segments
    .map((segment) => (typeof segment === 'number' ? `[${segment}]` : `.${segment}`))
    .join('')
    .replace(/^\./, '');
}

/** The value inside `value` that one step leads to; undefined where there is none. */
export function step(value: unknown, segment: Segment): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment))
    return undefined;
  return Reflect.get(value, segment);
}

/** Id of the nearest object above that has one, so that a message can say "c-0042" and not only "claims[41]". */
function ownerOf(value: unknown, segments: readonly Segment[]): string | null {
  let owner: string | null = null;
  let at = value;
  for (const segment of segments) {
    at = step(at, segment);
    const id = step(at, 'id');
    if (typeof id === 'string' && id !== '') owner = id;
  }
  return owner;
}

/** The message with the owner's id before it. */
export function withOwner(value: unknown, segments: readonly Segment[], message: string): string {
  const owner = ownerOf(value, segments);
  return owner === null ? message : `${owner}: ${message}`;
}
