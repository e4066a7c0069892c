import { foldSigns } from './fold';

/**
 * What is compared where a text is searched: signs are plain, letters small and without accents, spaces single, and a comma
 * is a full stop, as in figures. "Détrôné  par" becomes "detrone par".
 */
export function foldText(text: string): string {
  return foldSigns(text)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(',', '.')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** As `foldText`, with letters that are read as another: pair after pair, each and that other one. */
export function foldTextBy(letters: string): typeof foldText {
  if (letters === '') return foldText;
  const others = new Map(
    Array.from(letters.matchAll(/(.)(.)/gu), ([, letter = '', other = '']) => [letter, other]),
  );
  return (text) =>
    foldText(text).replaceAll(/\p{Script=Han}/gu, (letter) => others.get(letter) ?? letter);
}

/** Whether each word of the query stands somewhere in the folded text. An empty query is found everywhere. */
export function includesWords(folded: string, query: string): boolean {
  return wordsOf(foldText(query)).every((word) => includesWord(folded, word));
}

/** The words of a folded text. Chinese has no spaces: where it meets figures or other letters a word ends. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(/\p{Script=Han}+|[^ \p{Script=Han}]+/gu) ?? [];
}

/** Both are folded. A figure does not stand within a longer one: 74.9 is not in 174.9, as it is not for the search. */
export function includesWord(text: string, word: string): boolean {
  let at = text.indexOf(word);
  if (!/^\d/.test(word)) return at !== -1;
  while (at > 0 && /\d/.test(text.charAt(at - 1))) at = text.indexOf(word, at + 1);
  return at !== -1;
}
