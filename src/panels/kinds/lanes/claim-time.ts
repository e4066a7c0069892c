import type { Claim } from '@/domain/record/claim';
import { fractionalYear, type Day } from '@/domain/time/day';

/** First and last day at which a mark of the claim stands on a line of time. */
export function daysOfMark(claim: Claim): { readonly from: Day; readonly to: Day } {
  const happened = claim.kind === 'outcome' || claim.kind === 'interim';
  if (happened && claim.period !== null) return claim.period;
  return claim.statedOn ?? { from: claim.public.earliest, to: claim.public.latest };
}

/** The middle of those days, as a fractional year. */
export function timeOfMark(claim: Claim): number {
  const { from, to } = daysOfMark(claim);
  return (fractionalYear(from) + fractionalYear(to)) / 2;
}

/** End of the run of a promise, as a fractional year; null for what is none, or has no horizon of its own. */
export function horizonOf(claim: Claim): number | null {
  if (claim.kind !== 'target' && claim.kind !== 'plan') return null;
  return claim.period === null ? null : fractionalYear(claim.period.to);
}
