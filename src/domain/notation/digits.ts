import type { Notation } from './notation';

/** A stretch of a folded text that is a number, as a decimal string in the notation of the data: "13.6". */
export type Stretch = { readonly number: string; readonly start: number; readonly end: number };

/** One that is written in words. */
export type WordStretch = Stretch & {
  readonly kind: 'cardinal' | 'indefinite' | 'ordinal' | 'multiple';
};

/** Digits with what may stand between digits. A space only before a group of three. */
const RUN = /\d+(?:(?:[.,']| (?=\d{3}(?!\d)))\d+)*/g;

/** Every number written in digits, as the language writes it: "1.190,5" is 1190.5 in German. */
export function digitsIn(folded: string, notation: Notation): readonly Stretch[] {
  return [...folded.matchAll(RUN)].flatMap((match) => readRun(match[0], match.index, notation));
}

function readRun(run: string, start: number, notation: Notation): readonly Stretch[] {
  const number = readNumber(run, notation);
  if (number !== null) return [{ number, start, end: start + run.length }];
  // "2014 100" are two numbers, "24.04.2015" is three: digits that make no number together are read apart.
  const separator = run.includes(' ') ? ' ' : /[.,']/;
  let at = start;
  return run.split(separator).flatMap((part) => {
    const from = at;
    at += part.length + 1;
    return readRun(part, from, notation);
  });
}

/** One number, or null where the separators do not make one in this notation. */
function readNumber(run: string, { decimal, groups }: Notation): string | null {
  const [whole = '', fraction, ...rest] = run.split(decimal);
  if (rest.length === 0 && (fraction === undefined || /^\d+$/.test(fraction))) {
    const separator = [...groups, ' '].find((group) => whole.includes(group));
    const parts = separator === undefined ? [whole] : whole.split(separator);
    if (areGroups(parts)) return plain(parts.join(''), fraction);
  }
  // Someone else's decimal mark, where it cannot part thousands: "34.7" in a French text.
  const foreign = /^(\d+)[.,](\d+)$/.exec(run);
  return foreign === null ? null : plain(foreign[1] ?? '', foreign[2]);
}

function areGroups(parts: readonly string[]): boolean {
  const [head = '', ...rest] = parts;
  if (!/^\d+$/.test(head)) return false;
  return rest.length === 0 || (head.length <= 3 && rest.every((part) => /^\d{3}$/.test(part)));
}

function plain(whole: string, fraction: string | undefined): string {
  const digits = whole.replace(/^0+(?=\d)/, '');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

/** A decimal string times a power of ten, exactly, without zeros that carry nothing: 13.6 by 2 is 1360. */
export function shift(number: string, power: number): string {
  const [whole = '', fraction = ''] = number.split('.');
  const digits = whole + fraction.padEnd(power, '0');
  const point = whole.length + power;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const right = digits.slice(point).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}
