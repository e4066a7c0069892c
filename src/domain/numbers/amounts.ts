import { shift } from '../notation/digits';
import { SCALES, type Quantity, type Scale } from '../figures/quantity';
import type { SaidFigure } from './said-figures';

const NAMES: readonly Scale[] = ['one', 'thousand', 'million', 'billion'];

/** A figure as the data write it, in a unit. Scales that the data have no name for keep their digits: 7000万 is 70.00 million. */
export function quantityOf({ form, numbers, power }: SaidFigure, unit: string): Quantity {
  const scale = NAMES.find((name) => SCALES[name] >= power) ?? 'billion';
  const of = SCALES[scale];
  const moved = (number: string): string =>
    power >= of ? shift(number, power - of) : movedLeft(number, of - power);
  const [first, second] = numbers;
  const all: Quantity['numbers'] =
    form === 'rank' && second === undefined
      ? [moved(first), moved(first)]
      : second === undefined
        ? [moved(first)]
        : [moved(first), moved(second)];
  return { form, numbers: power === of ? printed(numbers, form) : all, scale, unit };
}

function printed(numbers: SaidFigure['numbers'], form: Quantity['form']): Quantity['numbers'] {
  const [first, second] = numbers;
  return form === 'rank' && second === undefined ? [first, first] : numbers;
}

/** The same digits with the point so many places further left: 7000 by 2 is 70.00. */
function movedLeft(number: string, by: number): string {
  const [whole = '', fraction = ''] = number.split('.');
  const digits = whole.padStart(by + 1, '0');
  const point = digits.length - by;
  return `${digits.slice(0, point)}.${digits.slice(point)}${fraction}`;
}

/** The amounts that a figure names, in base units. */
export function amountsOf({
  numbers,
  power,
}: Pick<SaidFigure, 'numbers' | 'power'>): readonly number[] {
  return numbers.map((number) => Number(`${number}e${power}`));
}

/** A growth in per cent as the factor that it is: 227 % is 3.27 times. */
export function factorOf(percent: number): number {
  return Number((1 + percent / 100).toFixed(8));
}

/** So many digits are no coincidence: 61.12 has four, 100 one. */
export function digitsThatCount({ numbers }: Pick<SaidFigure, 'numbers'>): number {
  return Math.max(
    ...numbers.map((number) => number.replace('.', '').replace(/^0+|0+$/g, '').length),
  );
}
