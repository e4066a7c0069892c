/**
 * Text in the form in which number words are compared: small letters without accents, every kind of space as one space,
 * hyphens between letters as spaces ("vingt-cinq" is "vingt cinq"), full-width digits as digits.
 */
export function fold(text: string): string {
  return foldSpaces(text)
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[‘’]/g, "'")
    .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ' ');
}

/** Every run of white space, no-break and thin spaces included, as one space; none at the ends. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
