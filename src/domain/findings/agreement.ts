import type { Claim } from '../record/claim';
import {
  comparisonKey,
  contradict,
  figureIn,
  findConflicts,
  type Comparing,
  type Conflict,
} from './conflict';
import type { Opposition } from './disagreement';
import { findInWords } from './in-words';
import type { Dataset, ExchangeRates } from '../record/record';

/**
 * Whether two different claims speak of the same thing (metric, markets, period, kind and basis) and can both hold.
 * Symmetric, and never true of two that contradict each other.
 */
export function agree(record: Comparing, a: Claim, b: Claim): boolean {
  // An amount repeated in another currency is judged by its conversion, not against what others say.
  if (a.id === b.id || a.restates !== null || b.restates !== null) return false;
  const key = comparisonKey(record, a);
  if (key === null || key !== comparisonKey(record, b)) return false;
  return canMeet(record.rates, a, b) && !contradict(record.rates, a, b);
}

/** Whether two claims can be held against each other at all: in one unit, or in currencies whose rates are on record. */
function canMeet(rates: ExchangeRates, a: Claim, b: Claim): boolean {
  // In the unit that sorts first, as contradictions are, so that the order of the two makes no difference.
  const [unit] = [a, b].flatMap(({ quantity }) => quantity?.unit ?? []).toSorted();
  return unit !== undefined && [a, b].every((claim) => figureIn(rates, claim, unit) !== null);
}

/**
 * The claims of the record that say the same as this one, in the order of the record. Figures that can both hold do not
 * agree where an editor says that the words do not: "top 3" and "first".
 */
export function agreementsWith(
  record: Comparing & Pick<Dataset, 'claims' | 'assessments'>,
  claim: Claim,
): readonly Claim[] {
  const against = new Set(
    findInWords(record.assessments, [claim, ...record.claims])
      .flatMap(({ pairs }) => pairs)
      .filter((pair) => pair.includes(claim.id))
      .flat(),
  );
  return record.claims.filter((other) => !against.has(other.id) && agree(record, claim, other));
}

/** What a claim is in conflict with, by the exact rule of the record, whether or not the record in view holds the claim itself. */
export function conflictsWith(
  record: Comparing & Pick<Dataset, 'claims'>,
  claim: Claim,
): readonly Opposition<Conflict>[] {
  const key = comparisonKey(record, claim);
  const near = record.claims.filter(
    (other) =>
      other.id !== claim.id &&
      (other.id === claim.restates ||
        other.restates === claim.id ||
        (key !== null && comparisonKey(record, other) === key)),
  );
  return findConflicts(record, [claim, ...near]).flatMap((conflict) => {
    const ids = new Set(conflict.pairs.filter((pair) => pair.includes(claim.id)).flat());
    const rivals = near.filter(({ id }) => ids.has(id));
    return rivals.length === 0 ? [] : [{ conflict, rivals }];
  });
}
