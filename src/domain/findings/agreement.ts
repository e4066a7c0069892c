import type { Claim } from '../record/claim';
import { comparisonKey, contradict, figureIn, findConflicts, type Conflict } from './conflict';
import type { Dataset, ExchangeRates } from '../record/record';

/**
 * Whether two different claims speak of the same thing (metric, markets, period, kind and basis) and can both hold.
 * Symmetric, and never true of two that contradict each other.
 */
export function agree(rates: ExchangeRates, a: Claim, b: Claim): boolean {
  // An amount repeated in another currency is judged by its conversion, not against what others say.
  if (a.id === b.id || a.restates !== null || b.restates !== null) return false;
  const key = comparisonKey(a);
  if (key === null || key !== comparisonKey(b)) return false;
  return canMeet(rates, a, b) && !contradict(rates, a, b);
}

/** Whether two claims can be held against each other at all: in one unit, or in currencies whose rates are on record. */
function canMeet(rates: ExchangeRates, a: Claim, b: Claim): boolean {
  // In the unit that sorts first, as contradictions are, so that the order of the two makes no difference.
  const [unit] = [a, b].flatMap(({ quantity }) => quantity?.unit ?? []).toSorted();
  return unit !== undefined && [a, b].every((claim) => figureIn(rates, claim, unit) !== null);
}

/** The claims of the record that say the same as this one, in the order of the record. */
export function agreementsWith(
  { rates, claims }: Pick<Dataset, 'rates' | 'claims'>,
  claim: Claim,
): readonly Claim[] {
  return claims.filter((other) => agree(rates, claim, other));
}

/** A conflict that a claim is in, and those of its claims that cannot hold together with it. */
export type Disagreement = { readonly conflict: Conflict; readonly rivals: readonly Claim[] };

/** What a claim is in conflict with, by the exact rule of the record, whether or not the record in view holds the claim itself. */
export function conflictsWith(
  { rates, claims }: Pick<Dataset, 'rates' | 'claims'>,
  claim: Claim,
): readonly Disagreement[] {
  const key = comparisonKey(claim);
  const near = claims.filter(
    (other) =>
      other.id !== claim.id &&
      (other.id === claim.restates ||
        other.restates === claim.id ||
        (key !== null && comparisonKey(other) === key)),
  );
  return findConflicts({ rates }, [claim, ...near]).flatMap((conflict) => {
    const ids = new Set(conflict.pairs.filter((pair) => pair.includes(claim.id)).flat());
    const rivals = near.filter(({ id }) => ids.has(id));
    return rivals.length === 0 ? [] : [{ conflict, rivals }];
  });
}
