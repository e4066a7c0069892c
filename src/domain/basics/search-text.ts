/** Lower case, without accents and with single spaces: "Détrôné  par" becomes "detrone par". */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Whether each word of the query stands somewhere in the folded text. An empty query is found everywhere. */
export function includesWords(folded: string, query: string): boolean {
  return foldText(query)
    .split(' ')
    .every((word) => folded.includes(word));
}
