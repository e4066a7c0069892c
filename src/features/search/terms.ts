export const HAN = /\p{Script=Han}/u;

/** Words, numbers with their decimals, and where Chinese meets either of them a border, as there is no space. */
const PARTS = /\d+(?:\.\d+)*|\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** What a folded text is found by: of Chinese, where words do not stand apart, each character and each pair of them. */
export function termsOf(folded: string): string[] {
  return partsOf(folded).flatMap((part) =>
    HAN.test(part) ? [...Array.from(part), ...pairsOf(part)] : [part],
  );
}

/** What is looked for: of Chinese the pairs, which say more than their characters; of one character that. */
export function soughtIn(folded: string): string[] {
  return partsOf(folded).flatMap((part) => {
    const pairs = HAN.test(part) ? pairsOf(part) : [];
    return pairs.length > 0 ? pairs : [part];
  });
}

function partsOf(folded: string): readonly string[] {
  return folded.match(PARTS) ?? [];
}

function pairsOf(word: string): readonly string[] {
  const characters = Array.from(word);
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
