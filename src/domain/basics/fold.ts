/** What nobody sees: soft hyphens, marks of no width and of direction, control characters that only format. */
const UNSEEN = /[\p{DI}\p{Cf}]+/gu;

/** Of a letter with a heap of marks only these are kept: putting any number into order takes very long. */
const HEAP = /(\p{M}{4})\p{M}+/gu;

/**
 * A text without the differences that nobody sees or means: characters without a look are gone, full-width letters and
 * digits are letters and digits, every quote, apostrophe, hyphen, dash and space is the plain one. The one place that says
 * what is the same: addresses, filters and the search all read by it.
 */
export function foldSigns(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return (
    text
      .replace(UNSEEN, '')
      .replace(HEAP, '$1')
      // NFKC would make a space and an accent of the one, and two single signs of a double prime.
      .replaceAll('´', "'")
      .replace(/[“”„‟″‶«»]/g, '"')
      .normalize('NFKC')
      // It makes several of these of a triple prime, and one of a letter with an apostrophe.
      .replace(/[‘’‚‛′‵‹›ʼ]/g, "'")
      .replace(/[\p{Pd}−]/gu, '-')
      .replace(/[\p{Cc}\s]/gu, ' ')
  );
}
