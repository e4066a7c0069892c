import { groupBy } from '../basics/group-by';
import { isGoal, type Claim } from '../record/claim';
import type { Day } from '../time/day';
import type { Interval } from '../figures/interval';
import { convertWidened, exchangeOfYear } from '../figures/money';
import { yearsOf } from '../time/period';
import { quantityInterval, targetInterval } from '../figures/quantity';
import type { CuratedVerdict, Dataset, ExchangeRates, Verdict } from '../record/record';
import { lessIsBetter, verdictOn, type Arithmetic } from './against-aim';

/** What became of a promise. */
export type Judgement = {
  readonly target: Claim;
  readonly verdict: Verdict;
  /** Arithmetic on intervals, an editor's with its claims, or neither: the day alone. */
  readonly by: 'rule' | 'curated' | 'day';
  /** Claims that decide it, or that leave it undecided. */
  readonly because: readonly Claim[];
  /** True where the only outcomes count something else than the target does, as an audited figure against an announced one. */
  readonly otherBasis: boolean;
  readonly note: CuratedVerdict['note'] | null;
};

/** As much of a record as is needed to judge by it. */
export type Evidence = Pick<Dataset, 'claims' | 'claimById' | 'verdictById' | 'rates'>;

/** Whether a claim is a promise: a target or plan that says something, and says it for the first time. */
export function isPromise(claim: Claim): boolean {
  if (claim.absent || claim.restates !== null || claim.withdrawn !== null) return false;
  return isGoal(claim);
}

/** Every promise of the record with what became of it, as far as the record tells on `today`. */
export function judgePromises(evidence: Evidence, today: Day): readonly Judgement[] {
  return evidence.claims.filter(isPromise).map((claim) => judge(evidence, claim, today));
}

/**
 * One promise. Arithmetic decides where it can; an editor's verdict stands where it cannot, as long as all claims that
 * justify it are on record; without either the due day tells whether the promise is open or its end unknown.
 */
export function judge(evidence: Evidence, target: Claim, today: Day): Judgement {
  const ruled = judgeByRule(evidence, target);
  if (ruled !== null && ruled.verdict !== 'undecided') return ruled;
  return judgeByEditor(evidence, target) ?? ruled ?? judgeByDay(target, today);
}

function judgeByEditor(evidence: Evidence, target: Claim): Judgement | null {
  const curated = evidence.verdictById.get(target.id);
  if (curated === undefined) return null;
  const because = curated.because.flatMap((id) => evidence.claimById.get(id) ?? []);
  const allStand =
    because.length === curated.because.length &&
    because.every(({ withdrawn }) => withdrawn === null);
  if (because.length === 0 || !allStand) return null;
  const { verdict, note } = curated;
  return { target, verdict, by: 'curated', because, otherBasis: false, note };
}

function judgeByDay(target: Claim, today: Day): Judgement {
  const due = target.period?.to ?? null;
  const verdict = due !== null && due < today ? 'unknown' : 'open';
  return { target, verdict, by: 'day', because: [], otherBasis: false, note: null };
}

/** By arithmetic on intervals alone; null where the record has no outcome that can be held against the target. */
export function judgeByRule(evidence: Evidence, target: Claim): Judgement | null {
  const answers = outcomesFor(evidence, target).flatMap((outcome) => {
    const verdict = compare(evidence.rates, target, outcome);
    return verdict === null ? [] : [{ outcome, verdict }];
  });
  const alike = answers.filter(({ outcome }) => outcome.basis === target.basis);
  // Like is compared with like. Only where there is nothing alike does another basis judge, and it is said.
  const weighed = alike.length > 0 ? alike : answers;
  if (weighed.length === 0) return null;
  const decided = weighed.filter(({ verdict }) => verdict !== 'undecided');
  const [first] = decided;
  // An outcome that leaves it open gives way to a better one; two that decide otherwise leave it open again.
  const agreed = first !== undefined && decided.every(({ verdict }) => verdict === first.verdict);
  return {
    target,
    verdict: agreed ? first.verdict : 'undecided',
    by: 'rule',
    because: (agreed ? decided : weighed).map(({ outcome }) => outcome),
    otherBasis: alike.length === 0,
    note: null,
  };
}

/** Outcomes by what they are about, of each list of claims that was asked for. */
const outcomes = new WeakMap<readonly Claim[], ReadonlyMap<string, readonly Claim[]>>();

/** Outcomes of the same metric, markets and period as the target, on whatever basis. */
function outcomesFor({ claims }: Pick<Evidence, 'claims'>, target: Claim): readonly Claim[] {
  const about = aboutOf(target);
  if (about === null) return [];
  let found = outcomes.get(claims);
  if (found === undefined) {
    found = groupBy(claims.filter(isOutcome), (claim) => aboutOf(claim) ?? '');
    outcomes.set(claims, found);
  }
  return found.get(about) ?? [];
}

function isOutcome(claim: Claim): boolean {
  return (
    claim.kind === 'outcome' && !claim.absent && claim.restates === null && aboutOf(claim) !== null
  );
}

/** Metric, markets and period of a claim with a figure; null for one without. */
function aboutOf(claim: Claim): string | null {
  const { metric, quantity, period } = claim;
  if (metric === null || quantity === null || period === null) return null;
  return `${metric} ${marketsKey(claim)} ${period.from}/${period.to}`;
}

/** The markets of a claim as one text, in whatever order they stand. */
export function marketsKey({ markets }: Claim): string {
  return markets.toSorted().join(' ');
}

/** Verdict of one outcome on one target; null where their units cannot be compared. */
function compare(rates: ExchangeRates, target: Claim, outcome: Claim): Arithmetic | null {
  if (target.quantity === null || outcome.quantity === null) return null;
  const came = inUnitOf(rates, outcome, target.quantity.unit);
  if (came === null) return null;
  const aim = targetInterval(target.quantity);
  return verdictOn(came, aim, lessIsBetter(target.quantity));
}

/** What a claim's figure can stand for in a unit, across currencies at the rate of its year, widened. Null where that cannot be told. */
export function inUnitOf(rates: ExchangeRates, claim: Claim, unit: string): Interval | null {
  if (claim.quantity === null || claim.period === null) return null;
  const from = claim.quantity.unit;
  const figure = quantityInterval(claim.quantity);
  if (from === unit) return figure;
  const exchange = exchangeOfYear(rates, yearsOf(claim.period).to, from, unit);
  return exchange === null ? null : convertWidened(figure, exchange);
}
