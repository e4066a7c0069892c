import type { Quantity } from '@/domain/figures/quantity';
import { SCALES } from '@/domain/figures/quantity';
import type { Unit } from '@/domain/record/record';
import { shift } from './digits';
import { notationOf } from './languages';
import type { Notation } from './notation';
import { numbersIn, type FoundNumber } from './numbers-in';

/** Numbers of the quantity that the text does not say, in the notation of its language; empty when all are there. */
export function unsaidNumbers(
  text: string,
  language: string,
  quantity: Quantity,
  unitType: Unit['type'],
): readonly string[] {
  const notation = notationOf(language);
  const found = numbersIn(text, notation).filter((number) => counts(number, unitType));
  const power = SCALES[quantity.scale];
  return printedNumbers(quantity).filter(
    (wanted) => !found.some((number) => isSaid(number, wanted, power, notation)),
  );
}

/** Whether the text says any number at all, from which a figure could have been worked out. */
export function saysSomeNumber(text: string, language: string): boolean {
  return numbersIn(text, notationOf(language)).some((found) => found.kind !== 'indefinite');
}

/** The numbers of a text for messages: `80, 100 million`. Empty where there is none. */
export function listNumbers(text: string, language: string): string {
  return numbersIn(text, notationOf(language))
    .filter((found) => found.kind !== 'indefinite' || found.power > 0)
    .map(({ number, power }) => (power === 0 ? number : `${number} ${nameOfPower(power)}`))
    .join(', ');
}

function nameOfPower(power: number): string {
  return Object.entries(SCALES).find(([, value]) => value === power)?.[0] ?? `× 10^${power}`;
}

/** "Among the top three" prints the 3, and nobody prints the 1. */
function printedNumbers({ form, numbers }: Quantity): readonly string[] {
  const [first, second] = numbers;
  if (second === undefined || first === second) return [first];
  return form === 'rank' && first === '1' ? [second] : [first, second];
}

function counts({ kind, power }: FoundNumber, unitType: Unit['type']): boolean {
  if (kind === 'ordinal') return unitType === 'rank';
  if (kind === 'multiple') return unitType === 'factor';
  // "a billion" is a number, "a plan" is not.
  return kind !== 'indefinite' || power > 0 || unitType === 'count';
}

function isSaid(found: FoundNumber, wanted: string, power: number, notation: Notation): boolean {
  if (found.number === wanted && found.power === power) return true;
  if (found.number === wanted && found.power === 0 && power > 0 && found.lent === power)
    return true;
  // A scale that the data has no name for, as 万: the amount must be the same.
  if (Object.values(SCALES).some((known) => known === found.power)) return false;
  return (
    notation.scales.some((scale) => scale.power === found.power) &&
    shift(found.number, found.power) === shift(wanted, power)
  );
}
