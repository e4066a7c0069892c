import { fold } from '../notation/fold';
import { notationOf } from '../notation/languages';
import type { Notation } from '../notation/notation';
import { scaleWords } from '../notation/scales';

/** Words of a text that mean something, folded, each once; of a language without blanks every two signs that stand together. */
export function contentWords(text: string, language: string): ReadonlySet<string> {
  const notation = notationOf(language);
  const { common, spaced } = notation;
  const folded = fold(text);
  const words = (folded.match(/\p{L}{2,}/gu) ?? []).flatMap((word) =>
    spaced ? [word] : pairsOf(word),
  );
  return new Set(words.filter((word) => !common.has(word) && !isNumber(word, notation)));
}

function isNumber(word: string, notation: Notation): boolean {
  return (
    notation.cardinals.has(word) ||
    notation.ordinals.has(word) ||
    scaleWords(notation).includes(word)
  );
}

function pairsOf(word: string): readonly string[] {
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));
}
