import type { WordStretch } from './digits';
import { hanNumbersIn } from './han';
import type { Notation } from './notation';
import { scaleWords } from './scales';

type Word = { readonly text: string; readonly start: number; readonly end: number };

/** More words than the longest number below 1000 has: "neuf cent quatre-vingt-dix-neuf". */
const LONGEST = 7;

/** Every number written in words. The longest reading counts: "vingt-cinq" is 25, and neither 20 nor 5. */
export function wordsIn(folded: string, notation: Notation): readonly WordStretch[] {
  if (!notation.spaced) return hanNumbersIn(folded);
  const words: Word[] = [...folded.matchAll(/\p{L}+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: WordStretch[] = [];
  for (let index = 0; index < words.length;) {
    const phrase = longestPhrase(folded, words.slice(index, index + LONGEST), notation);
    if (phrase === null) {
      const single = readWord(words[index], notation);
      if (single !== null) found.push(single);
      index += 1;
    } else {
      found.push(phrase.stretch);
      index += phrase.count;
    }
  }
  return found;
}

function longestPhrase(
  folded: string,
  words: readonly Word[],
  { cardinals, indefinites }: Notation,
): { readonly stretch: WordStretch; readonly count: number } | null {
  const start = words[0]?.start ?? 0;
  for (let count = words.length; count > 0; count -= 1) {
    const end = words[count - 1]?.end ?? start;
    const text = folded.slice(start, end);
    const number = cardinals.get(text);
    if (number !== undefined) {
      const kind = indefinites.has(text) ? 'indefinite' : 'cardinal';
      return { stretch: { kind, number: String(number), start, end }, count };
    }
  }
  return null;
}

/** A place in a ranking, a "times n", or a number grown together with its scale, as "zehntausend". */
function readWord(word: Word | undefined, notation: Notation): WordStretch | null {
  if (word === undefined) return null;
  const { text, start, end } = word;
  const place = notation.ordinals.get(text);
  if (place !== undefined) return { kind: 'ordinal', number: String(place), start, end };
  for (const [stem, factor] of notation.multiples) {
    if (text.startsWith(stem)) return { kind: 'multiple', number: String(factor), start, end };
  }
  for (const scale of scaleWords(notation)) {
    const head = text.endsWith(scale) ? text.slice(0, -scale.length) : '';
    const number = notation.cardinals.get(head);
    if (number !== undefined) {
      return { kind: 'cardinal', number: String(number), start, end: start + head.length };
    }
  }
  return null;
}
