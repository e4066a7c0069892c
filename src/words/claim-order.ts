import { convert, exchangeOfYear } from '@/domain/figures/money';
import { yearsStated } from '@/domain/record/claim-years';
import { yearsOf } from '@/domain/time/period';
import type { Interval } from '@/domain/figures/interval';
import { printedInterval } from '@/domain/figures/quantity';
import type { CurrencyChoice } from '@/domain/figures/lens';
import { currencyShown } from '@/domain/record/currencies';
import type { Claim } from '@/domain/record/claim';
import { nameOf, type Dataset } from '@/domain/record/record';
import {
  sortClaims,
  type Sort,
  type SortColumn,
  type SortKey,
} from '@/domain/selection/sort-claims';
import type { I18n } from '@/i18n/i18n';
import { attribution } from './describe';

/**
 * Claims in the order of a table: by what is seen in the column, words as the reader's language orders them, amounts of
 * money as one currency, other figures unit by unit.
 */
export function orderClaims(
  claims: readonly Claim[],
  { sort, cur }: { readonly sort: Sort; readonly cur: CurrencyChoice },
  dataset: Dataset,
  i18n: I18n,
): readonly Claim[] {
  // Amounts as printed are ordered as well: by what they are in the record's own currency.
  const currency = currencyShown(dataset.vocabulary, cur) ?? dataset.vocabulary.currency ?? '';
  return sortClaims(claims, sort, {
    compareTexts: i18n.format.compare,
    keyOf: (claim, column) => keyOf(claim, column, dataset, i18n, currency),
  });
}

function keyOf(
  claim: Claim,
  column: SortColumn,
  dataset: Dataset,
  i18n: I18n,
  currency: string,
): SortKey {
  const { t, say } = i18n;
  switch (column) {
    case 'date':
      return claim.statedOn?.from ?? claim.public.latest;
    case 'period':
      return claim.period?.from ?? null;
    case 'claim':
      return say(claim.gloss);
    case 'value':
      return valueOf(claim, dataset, currency);
    case 'kind':
      return t.kinds[claim.kind];
    case 'theme':
      return say(nameOf(dataset.vocabulary.themes, claim.theme));
    case 'source':
      return attribution(dataset, claim, i18n);
  }
}

/** Units in the order of the record, all that can be said in the currency together with it, at the rate of its year. */
function valueOf(claim: Claim, { vocabulary, rates }: Dataset, currency: string): SortKey {
  const { quantity, period } = claim;
  if (quantity === null) return null;
  const year = (period === null ? yearsStated(claim) : yearsOf(period)).to;
  const exchange = exchangeOfYear(rates, year, quantity.unit, currency);
  const unit = exchange === null ? quantity.unit : currency;
  const printed = printedInterval(quantity);
  const group = vocabulary.units.findIndex(({ id }) => id === unit);
  return [group, endOf(exchange === null ? printed : convert(printed, exchange))];
}

/** The end that is printed: the lower one, or the upper one of "at most". */
function endOf({ lo, hi }: Interval): number {
  return lo === 0 && Number.isFinite(hi) ? hi : lo;
}
