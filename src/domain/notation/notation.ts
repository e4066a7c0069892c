import type { QuantityForm } from '../figures/quantity';
import { fold } from './fold';

/** How one language writes numbers. A language is one table of this type, in a file of its own. */
export type Notation = {
  readonly decimal: ',' | '.';
  /** What may stand between groups of three digits. A space may in every language. */
  readonly groups: readonly string[];
  /** Words and marks for powers of ten, such as 6 for "million". A mark of one Latin letter counts only right after a digit. */
  readonly scales: readonly Scale[];
  /** Folded number words, of one or more words each, and what they mean. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Folded words for places in a ranking. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Folded beginnings of words for "times n": `tripl` for "tripled" and "triple". */
  readonly multiples: ReadonlyMap<string, number>;
  /** Folded words for 1 that are indefinite articles as well: no proof of a number by themselves. */
  readonly indefinites: ReadonlySet<string>;
  /** Whether words stand apart. Where they do not, scale marks follow digits without a border. */
  readonly spaced: boolean;
  /** Folded words that say that a figure is a bound, or not exact: those before it, and those after it. */
  readonly bounds: readonly Bound[];
  /** Folded words between the ends of a range, and the word that has to stand before it; '' where none has. */
  readonly ranges: readonly (readonly [before: string, between: string])[];
  /** Words before "x to y" that make it a change, and no range. */
  readonly from: readonly string[];
  /** What may stand between a figure and what is counted: "of". */
  readonly of: readonly string[];
  readonly percent: readonly string[];
  readonly parts: YearParts;
  /** Frequent words that mean nothing by themselves: by them a language is known. */
  readonly common: ReadonlySet<string>;
};

export type Bound = {
  readonly form: QuantityForm;
  readonly before: readonly string[];
  readonly after?: readonly string[];
};

/** Folded beginnings of words for parts of a year. */
export type YearParts = {
  readonly half: readonly string[];
  readonly quarter: readonly string[];
  /** Months, weeks and whatever else is a part of a year, but names none. */
  readonly other: readonly string[];
};

export type Scale = { readonly power: number; readonly words: readonly string[] };

/** The numbers from 0 to `last` with every way to write each, folded. */
export function spellOut(
  last: number,
  spell: (n: number) => readonly string[],
): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (let n = 0; n <= last; n += 1) {
    for (const phrase of spell(n)) words.set(fold(phrase), n);
  }
  return words;
}

/** Words in rows, the first row for the number `first`; a row's words are parted by spaces. */
export function rows(first: number, table: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    table.flatMap((row, index) =>
      row
        .split(' ')
        .filter((word) => word !== '')
        .map((word): [string, number] => [fold(word), first + index]),
    ),
  );
}
