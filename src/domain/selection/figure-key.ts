import { comparedAmount, conversionOf } from '../figures/conversion-of';
import type { Interval } from '../figures/interval';
import { AS_PRINTED, type CurrencyChoice } from '../figures/lens';
import { printedInterval, type Quantity } from '../figures/quantity';
import type { Claim } from '../record/claim';
import { currenciesOf, currencyShown, isMoney } from '../record/currencies';
import type { Dataset } from '../record/record';
import type { SortKey } from './sort-claims';

type Facts = Pick<Dataset, 'vocabulary' | 'rates'>;

/**
 * What a claim's figure is sorted by. Each unit stands apart, in the order of the vocabulary, for 61 million phones are
 * neither more nor less than 91 markets; but all money is one, in the currency of the view, or in the record's own where it
 * is seen as printed. Money without a rate cannot be set beside other money: it stands after all else, each currency apart.
 */
export function figureKey(dataset: Facts, claim: Claim, cur: CurrencyChoice): SortKey {
  const { quantity } = claim;
  if (quantity === null) return null;
  const { units } = dataset.vocabulary;
  const placeOf = (unit: string): number => {
    const at = units.findIndex(({ id }) => id === unit);
    return at < 0 ? 2 * units.length : at;
  };
  const own = placeOf(quantity.unit);
  const printed = numbersOf(quantity, printedInterval(quantity));
  const currency = currencySeen(dataset, cur);
  if (!isMoney(dataset.vocabulary, quantity.unit) || currency === null) return [own, ...printed];
  const amount = amountSeen(dataset, claim, currency, cur);
  return amount === null
    ? [units.length + own, ...printed]
    : [placeOf(currency), ...numbersOf(quantity, amount)];
}

/** The currency of the view; for money as printed the record's own, or the first that it knows. */
function currencySeen({ vocabulary }: Facts, cur: CurrencyChoice): string | null {
  return (
    currencyShown(vocabulary, cur) ?? vocabulary.currency ?? currenciesOf(vocabulary)[0] ?? null
  );
}

/** As it is rounded where it is told in the currency of the view, else as it can be compared. */
function amountSeen(
  dataset: Facts,
  claim: Claim,
  currency: string,
  cur: CurrencyChoice,
): Interval | null {
  const told = cur === AS_PRINTED ? null : conversionOf(dataset, claim, currency);
  return told === null ? comparedAmount(dataset, claim, currency) : printedInterval(told.amount);
}

/** The number that is read first, then the other end: 80 of "80–100", 8 of "at most 8", 3 of "top 3". */
function numbersOf({ form }: Quantity, { lo, hi }: Interval): readonly number[] {
  const isUpTo = form === 'less-than' || form === 'at-most' || (form === 'rank' && lo === 1);
  return isUpTo ? [hi, lo] : [lo, hi];
}
