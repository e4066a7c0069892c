import * as v from 'valibot';
import { describe } from './describe';
import { probablyMeant } from './suggest';

/** An object of exactly these keys, which says which keys there are when one is missing or unknown. */
export function strict<const E extends v.ObjectEntries>(
  entries: E,
): v.StrictObjectSchema<E, (issue: v.StrictObjectIssue) => string> {
  const keys = Object.keys(entries);
  return v.strictObject(entries, (issue) => explain(issue, keys));
}

function explain(issue: v.StrictObjectIssue, keys: readonly string[]): string {
  const at = issue.path?.at(-1);
  if (at === undefined) return `must be an object, but is ${describe(issue.input)}`;
  if (issue.expected !== 'never') return 'is missing; add it';
  const present = Object.keys(typeof at.input === 'object' && at.input !== null ? at.input : {});
  const others = present.filter((key) => key !== at.key && !keys.includes(key));
  const also = others.length > 0 ? `, and so is ${others.map((key) => `"${key}"`).join(', ')}` : '';
  const absent = keys.filter((key) => !present.includes(key));
  const near = probablyMeant(String(at.key), absent);
  const next = near === null ? `the keys here are ${keys.join(', ')}` : `did you mean "${near}"?`;
  return `is an unknown key${also}; ${next}`;
}
