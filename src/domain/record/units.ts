import type { Quantity } from '../figures/quantity';
import type { Unit, Vocabulary } from './record';

/** The unit of a figure; undefined where the vocabulary does not have it. */
export function unitOf(
  { units }: Pick<Vocabulary, 'units'>,
  { unit }: Pick<Quantity, 'unit'>,
): Unit | undefined {
  return units.find(({ id }) => id === unit);
}

/** Whether a figure is itself a calendar year, as that of a founding. */
export function isCalendarYear(
  vocabulary: Pick<Vocabulary, 'units'>,
  quantity: Pick<Quantity, 'unit'>,
): boolean {
  return unitOf(vocabulary, quantity)?.type === 'year';
}
