import type { CurrencyChoice } from '@/domain/figures/lens';
import type { Claim } from '@/domain/record/claim';
import { nameOf, type Dataset } from '@/domain/record/record';
import { whenStated } from '@/domain/record/when-stated';
import { figureKey } from '@/domain/selection/figure-key';
import {
  sortClaims,
  type Sort,
  type SortColumn,
  type SortKey,
} from '@/domain/selection/sort-claims';
import type { Day } from '@/domain/time/day';
import type { Period } from '@/domain/time/period';
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
  return sortClaims(claims, sort, {
    compareTexts: i18n.format.compare,
    keyOf: (claim, column) => keyOf(claim, column, dataset, i18n, cur),
  });
}

function keyOf(
  claim: Claim,
  column: SortColumn,
  dataset: Dataset,
  i18n: I18n,
  cur: CurrencyChoice,
): SortKey {
  const { t, say } = i18n;
  switch (column) {
    case 'date':
      return daysOf(whenStated(claim));
    case 'period':
      return claim.period === null ? null : daysOf(claim.period);
    case 'claim':
      return say(claim.gloss);
    case 'value':
      return figureKey(dataset, claim, cur);
    case 'kind':
      return t.kinds[claim.kind];
    case 'theme':
      return say(nameOf(dataset.vocabulary.themes, claim.theme));
    case 'source':
      return attribution(dataset, claim, i18n);
  }
}

function daysOf({ from, to }: Period): SortKey {
  return [0, dayNumber(from), dayNumber(to)];
}

function dayNumber(day: Day): number {
  return Number(day.replaceAll('-', ''));
}
