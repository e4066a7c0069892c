import { foldText, includesWord, wordsOf } from '../basics/search-text';
import { addBit, firstBits, noBits, type Bits } from './bits';

/** Letters that are looked up together: a word of fewer is searched for in every text. */
const GRAM = 3;

/**
 * Finds the texts in which each word of a query stands somewhere, as `includesWords` does, without reading them all: three
 * letters of the word that stand in the fewest texts tell which to read. `texts` are folded, one a number.
 */
export function indexTexts(texts: readonly string[]): (q: string) => Bits {
  const numbersByGram = gramsOf(texts);
  const candidates = (word: string): readonly number[] | null => {
    let fewest: readonly number[] | null = null;
    for (let at = 0; at + GRAM <= word.length; at += 1) {
      const numbers = numbersByGram.get(word.slice(at, at + GRAM)) ?? [];
      if (fewest === null || numbers.length < fewest.length) fewest = numbers;
    }
    return fewest;
  };
  return (q) => {
    const words = wordsOf(foldText(q));
    let shortest: readonly number[] | null = null;
    for (const word of words) {
      const numbers = candidates(word);
      if (numbers !== null && (shortest === null || numbers.length < shortest.length))
        shortest = numbers;
    }
    const found = noBits(texts.length);
    const isIn = (text: string): boolean => words.every((word) => includesWord(text, word));
    if (shortest === null) {
      if (words.length === 0) return firstBits(texts.length, texts.length);
      for (const [number, text] of texts.entries()) if (isIn(text)) addBit(found, number);
      return found;
    }
    for (const number of shortest) if (isIn(texts[number] ?? '')) addBit(found, number);
    return found;
  };
}

function gramsOf(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const numbersByGram = new Map<string, number[]>();
  for (const [number, text] of texts.entries()) {
    for (let at = 0; at + GRAM <= text.length; at += 1) {
      const gram = text.slice(at, at + GRAM);
      const numbers = numbersByGram.get(gram);
      if (numbers === undefined) numbersByGram.set(gram, [number]);
      else if (numbers.at(-1) !== number) numbers.push(number);
    }
  }
  return numbersByGram;
}
