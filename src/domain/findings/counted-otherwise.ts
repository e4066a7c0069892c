import type { Claim, Kind } from '../record/claim';
import { groupBy } from '../basics/group-by';
import { contradict, type Comparing } from './conflict';
import type { Found } from './found';

/** Kinds that tell what came. What is aimed at is no count of it. */
const COUNTS: readonly Kind[] = ['outcome', 'interim', 'estimate'];

/** What was counted: metric, markets and period, on whatever basis. Null for a claim that counts nothing. */
function countedKey(claim: Claim): string | null {
  const { metric, quantity, period, basis, kind } = claim;
  if (metric === null || quantity === null || period === null || basis === null) return null;
  if (claim.withdrawn !== null || claim.restates !== null || claim.forecast) return null;
  if (!COUNTS.includes(kind)) return null;
  return `counted ${metric} ${claim.markets.toSorted().join('+')} ${period.from}/${period.to}`;
}

/**
 * The same metric, market and period on different bases, with figures that do not meet: announced, filed, shipped; with
 * tax, without. No contradiction, for each counts something else.
 */
export function findCounted(
  { rates }: Pick<Comparing, 'rates'>,
  claims: readonly Claim[],
): readonly Found<'counted'>[] {
  const groups = groupBy(claims, (claim) => countedKey(claim) ?? '');
  return [...groups].flatMap(([key, group]): readonly Found<'counted'>[] => {
    if (key === '') return [];
    const pairs = group.flatMap((a, index) =>
      group
        .slice(index + 1)
        .filter((b) => a.basis !== b.basis && contradict(rates, a, b))
        .map((b) => [a.id, b.id] as const),
    );
    return pairs.length === 0 ? [] : [{ key, type: 'counted', claims: group, pairs }];
  });
}
