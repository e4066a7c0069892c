import type { Quantity } from '../figures/quantity';
import type { Unit, Vocabulary } from './record';

/** The unit with an id; undefined for none, and where the vocabulary does not have it. */
export function unitOf(
  { units }: Pick<Vocabulary, 'units'>,
  id: string | undefined,
): Unit | undefined {
  return units.find((unit) => unit.id === id);
}

/** Whether a figure is itself a calendar year, as that of a founding. */
export function isCalendarYear(
  vocabulary: Pick<Vocabulary, 'units'>,
  quantity: Pick<Quantity, 'unit'>,
): boolean {
  return unitOf(vocabulary, quantity.unit)?.type === 'year';
}
