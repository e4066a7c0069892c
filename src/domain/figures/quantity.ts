import { memoOf } from '../basics/memo';
import { interval, point, widen, type Interval } from './interval';

export const QUANTITY_FORMS = [
  'value', // "61 million": what rounds to it
  'about', // "ca. 1.19": as value, and the source itself says it is not exact
  'truncated', // "48.7" of a source that cuts digits off: from 48.7 up to 48.8
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'range', // "80 to 100 million"
  'rank', // "among the top three": 1 to 3
] as const;
export type QuantityForm = (typeof QUANTITY_FORMS)[number];

export const SCALES = { one: 0, thousand: 3, million: 6, billion: 9 } as const;
export type Scale = keyof typeof SCALES;

/** A figure as it was printed. `numbers` are decimal strings with the printed digits: one, or two for a range or rank. */
export type Quantity = {
  readonly form: QuantityForm;
  readonly numbers: readonly [string] | readonly [string, string];
  readonly scale: Scale;
  /** Id of a unit of the vocabulary; a currency code for money. */
  readonly unit: string;
};

/** A printed decimal string at a scale, in base units: `inBaseUnits('74.3', 'billion')` is 74 300 000 000. */
export function inBaseUnits(number: string, scale: Scale): number {
  return Number(`${number}e${SCALES[scale]}`);
}

/** Digits after the decimal point as printed. */
export function decimalsOf(number: string): number {
  return number.split('.')[1]?.length ?? 0;
}

/** Half a unit of the last printed digit, in base units: 0.5 million for "61 million", 0.05 for "12.6 billion". */
function roundingOf(quantity: Quantity): number {
  return Number(`5e${SCALES[quantity.scale] - decimalsIn(quantity) - 1}`);
}

function decimalsIn({ numbers }: Quantity): number {
  return Math.max(...numbers.map(decimalsOf));
}

/** Ends exactly as printed, in base units, before any rounding is honoured: "61 million" is the point 61 000 000. */
export function printedInterval(quantity: Quantity): Interval {
  const [a, b] = quantity.numbers;
  const first = inBaseUnits(a, quantity.scale);
  switch (quantity.form) {
    case 'value':
    case 'about':
    case 'truncated':
      return point(first);
    case 'more-than':
      return interval(first, Infinity, { lo: true });
    case 'at-least':
      return interval(first, Infinity);
    case 'less-than':
      return interval(0, first, { hi: true });
    case 'at-most':
      return interval(0, first);
    case 'range':
    case 'rank':
      return interval(first, inBaseUnits(b ?? a, quantity.scale));
  }
}

/**
 * All numbers that the printed figure can stand for, in base units: "61 million" is 60.5 up to, not with, 61.5 million,
 * for that would be printed as 62; where digits were cut off it is 61 up to, not with, 62. Ranges, ranks and bounds are
 * taken at their word.
 */
export function quantityInterval(quantity: Quantity): Interval {
  return standsForMore(quantity) ? comparedInterval(quantity) : printedInterval(quantity);
}

/** Whether a printed number stands for others as well: those that round to it, or from which its digits were cut. */
export function standsForMore({ form }: Pick<Quantity, 'form'>): boolean {
  return form === 'value' || form === 'about' || form === 'truncated';
}

/** What a target asks for, in base units: a single target is a threshold, not what rounds to it. */
export function targetInterval(quantity: Quantity): Interval {
  return printedInterval(quantity);
}

/**
 * What is compared when two claims may contradict each other: the printed ends, widened by the rounding of print, in base
 * units. The upper end is not held, for it would be printed as the next number: the top three do not meet rank 4.
 */
export const comparedInterval = memoOf(compareInterval);

function compareInterval(quantity: Quantity): Interval {
  const { lo, hi, loOpen } = widenedAsPrinted(quantity);
  // Back to the decimal digits after binary arithmetic: 1.1 ends exactly where 1.2 begins.
  const digits = Math.max(0, decimalsIn(quantity) + 1 - SCALES[quantity.scale]);
  const exact = (end: number): number => Number(end.toFixed(digits));
  return interval(Math.max(0, exact(lo)), exact(hi), { lo: loOpen, hi: true });
}

/** Rounding moves both ends by half a digit; what was cut off only lies above. */
function widenedAsPrinted(quantity: Quantity): Interval {
  const half = roundingOf(quantity);
  const printed = printedInterval(quantity);
  return quantity.form === 'truncated'
    ? { ...printed, hi: printed.hi + 2 * half }
    : widen(printed, half);
}

/** The number that stands in print, with what rounds to it, whatever sign or word stands before it: for rates between two of them. */
export function printedNumber(quantity: Quantity): Interval {
  const form = quantity.form === 'truncated' ? quantity.form : 'value';
  return quantityInterval({ ...quantity, form, numbers: [quantity.numbers[0]] });
}
