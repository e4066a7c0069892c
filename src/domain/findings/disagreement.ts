import type { Claim } from '../record/claim';
import type { Dataset, DisagreementKind } from '../record/record';
import { findArithmetic, type Sum } from './arithmetic';
import { findConflicts, type Comparing, type Conflict } from './conflict';
import { findCounted } from './counted-otherwise';
import type { Found } from './found';
import { findInWords } from './in-words';

/** Claims that do not sit well together, but contradict no figure with a figure: of the three other kinds. */
export type OtherDisagreement =
  | Found<'words'>
  | Found<'counted'>
  | (Found<'arithmetic'> & { readonly sums: readonly Sum[] });

export type Disagreement = Conflict | OtherDisagreement;

/** As much of a record as is needed to find what disagrees in it. */
export type Disputed = Comparing & Pick<Dataset, 'assessments'>;

/** Which of the four kinds it is: rivals and wrong conversions are conflicts. */
export function kindOf({ type }: Pick<Disagreement, 'type'>): DisagreementKind {
  return type === 'rival' || type === 'conversion' ? 'conflict' : type;
}

/** What disagrees among the given claims otherwise than in conflict: in words, counted otherwise, in arithmetic. */
export function findOthers(
  record: Disputed,
  claims: readonly Claim[],
): readonly OtherDisagreement[] {
  return [
    ...findInWords(record.assessments, claims),
    ...findCounted(record, claims),
    ...findArithmetic(record, claims),
  ];
}

/** All that disagrees among the given claims, of all four kinds. */
export function findDisagreements(
  record: Disputed,
  claims: readonly Claim[],
): readonly Disagreement[] {
  return [...findConflicts(record, claims), ...findOthers(record, claims)];
}

/** Of the disagreements of a record those that stand among some of its claims: as finding them among these alone would. */
export function standingOthers(
  others: readonly OtherDisagreement[],
  isAmong: (claim: string) => boolean,
): readonly OtherDisagreement[] {
  return others.flatMap((other): readonly OtherDisagreement[] => {
    const claims = other.claims.filter(({ id }) => isAmong(id));
    if (other.type !== 'arithmetic') {
      const pairs = other.pairs.filter((pair) => pair.every(isAmong));
      return pairs.length === 0 ? [] : [{ ...other, claims, pairs }];
    }
    const sums = other.sums.filter(({ premises, said }) => [...premises, said].every(isAmong));
    if (sums.length === 0) return [];
    const used = new Set(sums.flatMap(({ premises, said }) => [...premises, said]));
    const pairs = other.pairs.filter((pair) => isPairOf(sums, pair));
    return [{ ...other, claims: claims.filter(({ id }) => used.has(id)), pairs, sums }];
  });
}

function isPairOf(sums: readonly Sum[], [premise, said]: readonly [string, string]): boolean {
  return sums.some((sum) => sum.said === said && sum.premises.includes(premise));
}

/** A disagreement that a claim is in, and those of its claims that stand against it. */
export type Opposition<D extends Disagreement = Disagreement> = {
  readonly conflict: D;
  readonly rivals: readonly Claim[];
};

/** What a claim disagrees with otherwise than in conflict, whether or not the record in view holds the claim itself. */
export function othersWith(
  record: Disputed & Pick<Dataset, 'claims'>,
  claim: Claim,
): readonly Opposition<OtherDisagreement>[] {
  const rest = record.claims.filter(({ id }) => id !== claim.id);
  return findOthers(record, [...rest, claim]).flatMap((other) => {
    const ids = new Set(other.pairs.filter((pair) => pair.includes(claim.id)).flat());
    const rivals = other.claims.filter(({ id }) => id !== claim.id && ids.has(id));
    return rivals.length === 0 ? [] : [{ conflict: other, rivals }];
  });
}
