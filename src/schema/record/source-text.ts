import { editDistance } from '@/domain/basics/nearest';
import { foldSpaces } from '@/domain/notation/fold';

const CLOSING = String.raw`["”»’')\]]*`;
const OPENING = String.raw`["“„«‘'(\[]*`;
const BEGINS = new RegExp(String.raw`(?:^|[.!?…]${CLOSING}\s+)${OPENING}$`, 'u');
const ENDS = new RegExp(String.raw`^${CLOSING}(?:[.!?…]+${CLOSING}(?:\s|$)|$)`, 'u');
const ENDED = /[.!?…]["”»’')\]]*$/u;

/** The non-blank lines of a text. Paragraph n is the n-th, from 1. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(foldSpaces)
    .filter((line) => line !== '');
}

/** Whether the fragment is a whole sentence, or the whole of a paragraph, wherever it stands in the paragraph. */
export function isWholeSentence(fragment: string, paragraph: string): boolean {
  for (let at = paragraph.indexOf(fragment); at >= 0; at = paragraph.indexOf(fragment, at + 1)) {
    const after = paragraph.slice(at + fragment.length);
    const ends = ENDS.test(after) || (ENDED.test(fragment) && /^(?:\s|$)/.test(after));
    if (ends && BEGINS.test(paragraph.slice(0, at))) return true;
  }
  return false;
}

/** Whether the fragment stands in the paragraph without cutting a word or number in two: "4.3" does not in "74.3". */
export function standsIn(fragment: string, paragraph: string): boolean {
  for (let at = paragraph.indexOf(fragment); at >= 0; at = paragraph.indexOf(fragment, at + 1)) {
    const end = at + fragment.length;
    if (!isInside(paragraph, at) && !isInside(paragraph, end)) return true;
  }
  return false;
}

/** Whether a place is inside a word or number. */
function isInside(text: string, place: number): boolean {
  const [left, right] = [text.slice(Math.max(0, place - 2), place), text.slice(place, place + 2)];
  // Words of Chinese have no border to be cut at.
  if (/\p{Script=Han}$/u.test(left) || /^\p{Script=Han}/u.test(right)) return false;
  if (/[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right)) return true;
  return (/\d[.,]$/.test(left) && /^\d/.test(right)) || (/\d$/.test(left) && /^[.,]\d/.test(right));
}

/** The stretch of as many words that differs least, and its paragraph from 1; null where half of it would be other. */
export function closestText(
  fragment: string,
  paragraphs: readonly string[],
): { readonly text: string; readonly paragraph: number } | null {
  const count = fragment.split(' ').length;
  let best: { text: string; paragraph: number; distance: number } | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const words = paragraph.split(' ');
    for (let start = 0; start <= Math.max(0, words.length - count); start += 1) {
      const text = words.slice(start, start + count).join(' ');
      const distance = editDistance(fragment.toLowerCase(), text.toLowerCase());
      if (distance <= fragment.length / 2 && (best === null || distance < best.distance)) {
        best = { text, paragraph: index + 1, distance };
      }
    }
  }
  return best === null ? null : { text: best.text, paragraph: best.paragraph };
}
