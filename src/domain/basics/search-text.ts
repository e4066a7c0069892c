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

/** Whether each word of the query stands somewhere in the folded text. An empty query is found everywhere. */
export function includesWords(folded: string, query: string): boolean {
  return foldText(query)
    .split(' ')
    .every((word) => folded.includes(word));
}
