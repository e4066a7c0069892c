import { nearest } from '@/domain/basics/nearest';

const LONGEST_LIST = 20;

/** The word of the list that was probably meant: off by two letters, or by a third of them, at most, or its beginning. Null where none is near. */
export function probablyMeant(word: string, list: readonly string[]): string | null {
  const near = nearest([word], list, ({ length }) =>
    length < 4 ? 1 : Math.max(2, Math.floor(length / 3)),
  );
  if (near !== null) return near;
  const [first, ...others] = list.filter((name) => word.length >= 3 && name.startsWith(word));
  return others.length === 0 ? (first ?? null) : null;
}

/** What to do about a word that is not on the list: the one probably meant, or else the list. */
export function suggest(word: string, list: readonly string[], what: string): string {
  const near = probablyMeant(word, list);
  if (near !== null) return `did you mean "${near}"?`;
  if (list.length === 0) return `there are no ${what}`;
  const more = list.length > LONGEST_LIST ? ` and ${list.length - LONGEST_LIST} more` : '';
  return `${what} are ${list.slice(0, LONGEST_LIST).join(', ')}${more}`;
}
