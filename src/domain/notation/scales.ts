import { memoOf } from '../basics/memo';
import type { Notation } from './notation';

/** Every scale word of the language. */
export const scaleWords = memoOf(({ scales }: Notation): readonly string[] =>
  scales.flatMap(({ words }) => words),
);

type FoundScale = { readonly power: number; readonly end: number };

/** The power of ten that stands right after a place in a folded text, and where it ends; null where none does. */
export function scaleAfter(folded: string, place: number, notation: Notation): FoundScale | null {
  const first = singleAfter(folded, place, notation);
  if (first === null) return null;
  // "mil milhões", "mille milliards", "千万": a larger scale right after a smaller one multiplies it.
  const second = singleAfter(folded, first.end, notation);
  return second === null || second.power <= first.power
    ? first
    : { power: first.power + second.power, end: second.end };
}

function singleAfter(folded: string, place: number, notation: Notation): FoundScale | null {
  const gap = folded[place] === ' ' ? 1 : 0;
  for (const { power, words } of notation.scales) {
    for (const word of words) {
      const start = place + gap;
      const end = start + word.length;
      if (!folded.startsWith(word, start)) continue;
      if (notation.spaced && /\p{L}/u.test(folded[end] ?? '')) continue;
      // "5 m" may be metres; "34.7m" is not.
      if (/^[a-z]$/.test(word) && (gap > 0 || !/\d/.test(folded[place - 1] ?? ''))) continue;
      return { power, end };
    }
  }
  return null;
}
