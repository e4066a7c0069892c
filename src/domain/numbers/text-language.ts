import { fold } from '../notation/fold';
import { memoOf } from '../basics/memo';
import { notationOf } from '../notation/languages';
import type { Notation } from '../notation/notation';

/** So much of a text tells its language. */
const ENOUGH = 4000;

/** A sentence is of another language than its text where so many of its words are, and none of the text's. */
const CERTAIN = 3;

/**
 * In which of some languages a text is written, by its most frequent words or its letters; of a sentence in which nothing is
 * certain, that of its text, and the first where nothing tells at all.
 */
export function languageOfText(
  text: string,
  languages: readonly string[],
  whole: string | null = null,
): string {
  const beginning = text.slice(0, ENOUGH);
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  const han = beginning.match(/\p{Script=Han}/gu)?.length ?? 0;
  const unspaced = languages.find((language) => !notationOf(language).spaced);
  if (unspaced !== undefined && han * 3 > letters) return unspaced;
  const words = fold(beginning).match(/\p{L}+/gu) ?? [];
  const hits = (language: string): number => {
    const own = ownWords(notationOf(language));
    return words.filter((word) => own.has(word)).length;
  };
  const [best] = languages
    .map((language) => ({ language, hits: hits(language) }))
    .toSorted((a, b) => b.hits - a.hits);
  const otherwise = whole ?? languages[0] ?? 'en';
  if (best === undefined || best.hits === 0) return otherwise;
  if (whole === null) return best.language;
  return best.hits >= CERTAIN && best.hits > 2 * hits(whole) ? best.language : whole;
}

/** The frequent words of a language, and those that stand beside its figures. */
const ownWords = memoOf(({ common, scales, bounds, percent }: Notation): ReadonlySet<string> => {
  const beside = [
    ...scales.flatMap(({ words }) => words.filter((word) => word.length > 3)),
    ...bounds.flatMap(({ before }) => before.flatMap((said) => said.split(' '))),
    ...percent,
  ];
  return new Set([...common, ...beside]);
});
