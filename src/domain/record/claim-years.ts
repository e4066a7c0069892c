import { isGoal, type Claim } from './claim';
import { yearOf } from '../time/day';
import { yearsOf } from '../time/period';

export type Years = { readonly from: number; readonly to: number };

/** Years in which the claim was said, as far as the source tells; else those in which it became public. */
export function yearsStated(claim: Claim): Years {
  if (claim.statedOn !== null) return yearsOf(claim.statedOn);
  return { from: yearOf(claim.public.earliest), to: yearOf(claim.public.latest) };
}

/**
 * Years to which a claim belongs, for the years filter. What happened belongs to its period. A promise (target, plan)
 * runs from the year in which it was made to its horizon, and so does anything else that was said of a time to come. What
 * has no period belongs to when it was said.
 */
export function yearsOfClaim(claim: Claim): Years {
  if (claim.period === null) return yearsStated(claim);
  const about = yearsOf(claim.period);
  const { from, to } = yearsStated(claim);
  if (!isGoal(claim) && about.from <= to) return about;
  // A promise that is retold after its day runs no further than that.
  if (from > about.to) return about;
  return { from: Math.min(from, about.from), to: Math.max(from, about.to) };
}
