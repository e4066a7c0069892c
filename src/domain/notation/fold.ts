/** A folded text, and where in the text itself each of its characters begins; the last place is the end of the text. */
export type FoldedText = { readonly folded: string; readonly places: readonly number[] };

/**
 * Text in the form in which number words are compared: small letters without accents, every kind of space as one space,
 * hyphens between letters as spaces ("vingt-cinq" is "vingt cinq"), full-width digits as digits.
 */
export function fold(text: string): string {
  return foldPlaced(text).folded;
}

/** The same, with the place of each character. */
export function foldPlaced(text: string): FoldedText {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const sign of text) {
    const plain = plainOf(sign);
    // Of a run of spaces the first stands; none at the beginning.
    const isRepeated = plain === ' ' && (folded === '' || folded.endsWith(' '));
    if (!isRepeated) {
      folded += plain;
      for (let n = 0; n < plain.length; n += 1) places.push(at);
    }
    at += sign.length;
  }
  const end = folded.trimEnd().length;
  places.splice(end, places.length, text.trimEnd().length);
  return { folded: folded.slice(0, end).replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ' '), places };
}

const OTHERS: Readonly<Record<string, string>> = { ß: 'ss', ẞ: 'ss', '‘': "'", '’': "'" };

function plainOf(sign: string): string {
  if (/\s/u.test(sign)) return ' ';
  if (sign < '\u0080') return sign.toLowerCase();
  const other = OTHERS[sign];
  if (other !== undefined) return other;
  return sign
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** Every run of white space, no-break and thin spaces included, as one space; none at the ends. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
