import { digitsIn } from './digits';
import { fold } from './fold';
import type { Notation } from './notation';
import { scaleAfter } from './scales';
import { wordsIn } from './words';

/** A number as a text says it. */
export type FoundNumber = {
  readonly kind: 'digits' | 'cardinal' | 'indefinite' | 'ordinal' | 'multiple';
  /** As the data writes it: "13.6". */
  readonly number: string;
  /** Power of ten of the scale word that follows it: 9 in "13.6 billion"; 0 where none does. */
  readonly power: number;
  /** Power of ten that a neighbour lends it: 6 for the 80 in "80 to 100 million"; 0 where none does. */
  readonly lent: number;
};

/** A number, and from where to where it stands in the folded text, with its scale word. */
export type PlacedNumber = FoundNumber & { readonly start: number; readonly end: number };

/** Every number that the text says, in order, read in the notation of its language. */
export function numbersIn(text: string, notation: Notation): readonly FoundNumber[] {
  return placedNumbers(fold(text), notation).map(({ kind, number, power, lent }) => ({
    kind,
    number,
    power,
    lent,
  }));
}

/** Every number of a folded text with its place, in order. */
export function placedNumbers(folded: string, notation: Notation): readonly PlacedNumber[] {
  const placed: PlacedNumber[] = [
    ...digitsIn(folded, notation).map((stretch) => ({ ...stretch, kind: 'digits' as const })),
    ...wordsIn(folded, notation),
    ...bareScales(folded, notation),
  ]
    .toSorted((a, b) => a.start - b.start)
    .map((stretch) => {
      const scale = scaleAfter(folded, stretch.end, notation);
      const end = scale?.end ?? stretch.end;
      return { ...stretch, power: scale?.power ?? 0, lent: 0, end };
    });
  return placed.map((found, index) => ({ ...found, lent: lentTo(folded, placed, index) }));
}

/** "mille euros", "duizend": one thousand, though no "one" stands before it. */
function bareScales(
  folded: string,
  notation: Notation,
): readonly { kind: 'cardinal'; number: string; start: number; end: number }[] {
  const thousand = notation.scales.find((scale) => scale.power === 3)?.words[0];
  if (thousand === undefined || !notation.spaced) return [];
  return [...folded.matchAll(/\p{L}+/gu)]
    .filter((match) => match[0] === thousand && isBare(folded, match.index, notation))
    .map((match) => ({ kind: 'cardinal', number: '1', start: match.index, end: match.index }));
}

/** No number before a word is longer. */
const LONGEST_NUMBER = 80;

function isBare(folded: string, place: number, notation: Notation): boolean {
  const before = folded.slice(Math.max(0, place - LONGEST_NUMBER), place);
  if (/\d ?$/.test(before)) return false;
  return !wordsIn(before, notation).some((word) => word.end === before.trimEnd().length);
}

/** The scale of the next number or of the one before, where at most one word stands between the two. */
function lentTo(folded: string, placed: readonly PlacedNumber[], index: number): number {
  const [before, at, after] = [placed[index - 1], placed[index], placed[index + 1]];
  if (at?.power !== 0) return 0;
  if (after !== undefined && after.power !== 0 && isJoint(folded.slice(at.end, after.start))) {
    return after.power;
  }
  if (before !== undefined && isJoint(folded.slice(before.end, at.start))) return before.power;
  return 0;
}

/** " to ", " of ", "–". */
function isJoint(between: string): boolean {
  return /^ ?(?:\p{L}+|[-–—])? ?$/u.test(between);
}
