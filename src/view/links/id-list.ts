import { foldSigns } from '@/domain/basics/fold';
import { invalid, MISSING, valid, type Decoded } from './decoded';
import { tidyWord } from './percent';

const SEPARATORS = /[_,、~+|;\s]+/u;
const OPENING = /^[([{<"']+/;

/** The words of a list as typed, in lower case, in their order. */
export function splitIds(text: string): readonly string[] {
  return foldSigns(text)
    .split(SEPARATORS)
    .map((word) => tidyWord(word.replace(OPENING, '')))
    .filter((word) => word !== '');
}

/** Syntax only: whether the ids exist is for `checkIds`. */
export function parseIds(text: string): Decoded<readonly string[]> {
  const words = splitIds(text);
  if (words.length === 0) return MISSING;
  const ids = words.filter((word) => /^[a-z0-9-]+$/.test(word));
  const value = sortIds(ids);
  return ids.length === words.length ? valid(value) : invalid(value, 'malformed');
}

/** Ids joined by `_`, sorted, without doubles; empty for all. */
export function formatIds(ids: readonly string[]): string {
  return sortIds(ids).join('_');
}

export function sortIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted();
}
