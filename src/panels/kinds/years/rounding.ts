import { decimalsOf, inBaseUnits, type Quantity } from '@/domain/figures/quantity';

/** Decimals that a number is told with at least, by its size. */
export type Decimals = (value: number) => number;

/**
 * A single figure with fewer digits: the decimals that it is to have, and `extra` more. Bounds and ranges stay: rounded, they
 * would say something else.
 */
export function rounded(quantity: Quantity, decimals: Decimals, extra = 0): Quantity {
  if (quantity.form !== 'value' && quantity.form !== 'about') return quantity;
  const [number] = quantity.numbers;
  const kept = decimals(Math.abs(Number(number))) + extra;
  return kept >= decimalsOf(number)
    ? quantity
    : { ...quantity, numbers: [roundedTo(number, kept)] };
}

/** How many decimals more these need, so that none reads like another that it is not. */
export function digitsThatTell(quantities: readonly Quantity[], decimals: Decimals): number {
  const printed = Math.max(0, ...quantities.flatMap(({ numbers }) => numbers.map(decimalsOf)));
  for (let extra = 0; extra < printed; extra += 1) {
    if (areTold(quantities, decimals, extra)) return extra;
  }
  return printed;
}

function areTold(quantities: readonly Quantity[], decimals: Decimals, extra: number): boolean {
  const values = new Map<string, string>();
  return quantities.every((quantity) => {
    const [shown] = rounded(quantity, decimals, extra).numbers;
    const key = `${quantity.unit} ${inBaseUnits(shown, quantity.scale)}`;
    const own = String(inBaseUnits(quantity.numbers[0], quantity.scale));
    const other = values.get(key);
    values.set(key, own);
    return other === undefined || other === own;
  });
}

/** Of a number below 1 two digits that are not nought. */
export function decimalsOfSmall(value: number): number {
  return value > 0 && value < 1 ? 1 - Math.floor(Math.log10(value)) : 0;
}

/** In decimal, half up: 66.55 to one decimal is 66.6, which binary arithmetic does not know. */
function roundedTo(number: string, decimals: number): string {
  const steps = Math.round(Number(`${number}e${decimals}`));
  return Number(`${steps}e-${decimals}`).toFixed(decimals);
}
