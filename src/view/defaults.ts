import type { DraftValues, QueryKey, QueryValues } from './query-values';
import { QUERY_KEYS, VIEW_KEYS } from './view-keys';
import type { Does } from './view-key';

/** The keys that do one of these things, in the order of the table. */
export function keysThat(...does: readonly Does[]): readonly QueryKey[] {
  return QUERY_KEYS.filter((key) => does.includes(VIEW_KEYS[key].does));
}

/** Of these values some, by key: a change of the view that brings it there. */
export function pick(values: QueryValues, keys: readonly QueryKey[]): Partial<QueryValues> {
  const picked: Partial<DraftValues> = {};
  for (const key of keys) put(picked, key, values[key]);
  return picked;
}

function put<K extends QueryKey>(draft: Partial<DraftValues>, key: K, value: QueryValues[K]): void {
  draft[key] = value;
}

/** The default of every key. */
export const DEFAULTS: QueryValues = whole(
  Object.fromEntries(QUERY_KEYS.map((key) => [key, VIEW_KEYS[key].default])),
);

function whole(values: object): QueryValues {
  if (!isWhole(values)) throw new Error('a key has no default');
  return values;
}

function isWhole(values: object): values is QueryValues {
  return QUERY_KEYS.every((key) => Object.hasOwn(values, key));
}
