import { isGoal, type Claim } from '../record/claim';
import { point, type Interval } from './interval';
import { inBaseUnits, printedNumber, type Quantity } from './quantity';

/** A sum that was promised is meant as printed; one that was reported stands for all that rounds to it. */
export function amountMeant(claim: Pick<Claim, 'kind'>, quantity: Quantity): Interval {
  return isGoal(claim)
    ? point(inBaseUnits(quantity.numbers[0], quantity.scale))
    : printedNumber(quantity);
}
