import type { Notation } from './notation';

/** Every scale word of the language. */
export function scaleWords(notation: Notation): readonly string[] {
  return notation.scales.flatMap((scale) => scale.words);
}

/** The power of ten that stands right after a place in a folded text, and where it ends; null where none does. */
export function scaleAfter(
  folded: string,
  place: number,
  notation: Notation,
): { readonly power: number; readonly end: number } | null {
  const gap = folded[place] === ' ' ? 1 : 0;
  for (const word of scaleWords(notation)) {
    const start = place + gap;
    const end = start + word.length;
    if (!folded.startsWith(word, start)) continue;
    if (notation.spaced && /\p{L}/u.test(folded[end] ?? '')) continue;
    // "5 m" may be metres; "34.7m" is not.
    if (/^[a-z]$/.test(word) && (gap > 0 || !/\d/.test(folded[place - 1] ?? ''))) continue;
    const power = notation.scales.find((scale) => scale.words.includes(word))?.power;
    if (power !== undefined) return { power, end };
  }
  return null;
}
