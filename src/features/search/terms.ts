import { foldText } from '@/domain/basics/search-text';

export const HAN = /\p{Script=Han}/u;

/** Words, numbers with their decimals, and, in Chinese, where words do not stand apart, pairs of characters. */
export function termsOf(text: string): string[] {
  const words = foldText(text).match(/\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => (HAN.test(word) ? pairsOf(word) : [word.replaceAll(',', '.')]));
}

function pairsOf(word: string): string[] {
  const characters = Array.from(word);
  const pairs = characters
    .slice(1)
    .map((character, index) => `${characters[index] ?? ''}${character}`);
  return pairs.length > 0 ? pairs : characters;
}
