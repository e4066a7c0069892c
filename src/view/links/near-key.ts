import { editDistance } from '@/domain/basics/nearest';
import type { QueryKey } from '../query-values';
import { QUERY_KEYS } from '../view-keys';

/** What others call their parameters, though it is a slip away from a key of ours. */
const OTHERS = ['source'];

/** Keys of fewer letters are a slip away from many a word: what they are given tells whether they are meant. */
export const SHORT = 5;

/** The key of ours that a name is one slip of the finger away from, or that something was glued to; null for none. */
export function keyMeant(name: string): QueryKey | null {
  if (OTHERS.includes(name)) return null;
  return QUERY_KEYS.find((key) => isSlip(name, key) || isGlued(name, key)) ?? null;
}

/** A letter too many, too few or another, or two that have changed places. */
function isSlip(name: string, key: QueryKey): boolean {
  if (key.length < 3 || Math.abs(name.length - key.length) > 1) return false;
  const distance = editDistance(name, key);
  return distance === 1 || (distance === 2 && sorted(name) === sorted(key));
}

/** `themes[]`, `years:2015`; a longer key, whatever follows. */
function isGlued(name: string, key: QueryKey): boolean {
  if (!name.startsWith(key) || name === key) return false;
  return key.length >= SHORT || !/[\w-]/.test(name.charAt(key.length));
}

function sorted(word: string): string {
  return Array.from(word).toSorted().join('');
}
