import type { Claim } from '../record/claim';
import { groupBy } from '../basics/group-by';
import { samePeriod } from '../time/period';
import { inBaseUnits } from '../figures/quantity';
import { isPromise, type Promising } from './promise';
import { marketsKey } from './verdict';

/** What a promise aims at, whatever sign stands before the figure and whatever it counts. Null for one without a figure. */
function aimKey(record: Pick<Promising, 'slips'>, claim: Claim): string | null {
  if (!isPromise(record, claim) || claim.metric === null || claim.quantity === null) return null;
  const { numbers, scale, unit } = claim.quantity;
  const figure = numbers.map((number) => inBaseUnits(number, scale)).join('–');
  return [claim.metric, marketsKey(claim), figure, unit].join(' ');
}

/**
 * Promises of the same metric, markets and figure that were made for different periods, as 100 bn for 2015 and again for
 * 2017: each group in the order in which they fell due.
 */
export function promisedAgain(
  record: Pick<Promising, 'claims' | 'slips'>,
): readonly (readonly Claim[])[] {
  const groups = groupBy(record.claims, (claim) =>
    claim.period === null ? null : aimKey(record, claim),
  );
  return [...groups]
    .filter(([key, group]) => key !== null && periodsOf(group).length > 1)
    .map(([, group]) => inOrderOfDue(group));
}

/** One claim for each period, in the order in which they fell due. */
export function periodsOf(claims: readonly Claim[]): readonly Claim[] {
  return inOrderOfDue(claims).filter(
    (claim, index, all) =>
      all.findIndex(
        ({ period }) =>
          claim.period !== null && period !== null && samePeriod(claim.period, period),
      ) === index,
  );
}

function inOrderOfDue(claims: readonly Claim[]): readonly Claim[] {
  const due = ({ period }: Claim): string => `${period?.to ?? ''} ${period?.from ?? ''}`;
  return claims.toSorted((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
}
