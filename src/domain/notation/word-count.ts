import type { Notation } from './notation';

/** Words with at least one letter or digit. Where words do not stand apart, two signs are counted as one. */
export function wordCount(text: string, notation: Notation): number {
  if (notation.spaced) {
    return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }
  const signs = text.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
  return Math.ceil(signs.length / 2);
}
