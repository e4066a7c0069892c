const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "two", "three" for small numbers; digits above twelve. */
export const count = (n: number): string => SMALL[n] ?? String(n);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** "1 claim", "2 claims". */
export const numbered = (n: number, one: string, many: string): string =>
  `${n} ${plural(n, one, many)}`;

/** "2014 to 2016"; of two that are the same, the one. */
export const stretch = (from: string, to: string): string =>
  from === to ? from : `${from} to ${to}`;

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "a, b and c". */
export const list = (items: readonly string[]): string => conjunction.format(items);

/** "a, b or c". */
export const either = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);

/** A name within a sentence: a common word is lowered, a name with capitals of its own ("AIoT", "Mi Home shops") stays. */
export const inSentence = (name: string): string =>
  /^[A-Z][^A-Z]+$/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
