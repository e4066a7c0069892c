import type { Claim } from './claim';
import type { Day } from './day';
import { isBelow, type Interval } from './interval';
import { convertWidened, isCurrency, rateOfYear } from './money';
import { samePeriod, yearsOf } from './period';
import { printedInterval, quantityInterval, targetInterval } from './quantity';
import type { CuratedVerdict, Dataset, ExchangeRates, Verdict } from './record';

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

/** Whether a claim is a promise that is judged: a goal, or a plan that an editor has judged. */
export function isPromise(dataset: Pick<Dataset, 'verdictById'>, claim: Claim): boolean {
  if (claim.absent || claim.restates !== null || claim.withdrawn !== null) return false;
  return claim.kind === 'target' || (claim.kind === 'plan' && dataset.verdictById.has(claim.id));
}

/** Every promise of the record with what became of it, as far as the record tells on `today`. */
export function judgePromises(dataset: Dataset, today: Day): readonly Judgement[] {
  return dataset.claims
    .filter((claim) => isPromise(dataset, claim))
    .map((claim) => judge(dataset, claim, today));
}

/**
 * One promise. Arithmetic decides where it can; an editor's verdict stands where it cannot, as long as all claims that
 * justify it are on record; without either the due day tells whether the promise is open or its end unknown.
 */
export function judge(dataset: Dataset, target: Claim, today: Day): Judgement {
  const ruled = judgeByRule(dataset, target);
  if (ruled !== null && ruled.verdict !== 'undecided') return ruled;
  const curated = dataset.verdictById.get(target.id);
  const because = curated?.because.flatMap((id) => dataset.claimById.get(id) ?? []) ?? [];
  if (curated !== undefined && because.length === curated.because.length) {
    return {
      target,
      verdict: curated.verdict,
      by: 'curated',
      because,
      otherBasis: false,
      note: curated.note,
    };
  }
  if (ruled !== null) return ruled;
  const due = target.period?.to ?? null;
  const verdict = due !== null && due < today ? 'unknown' : 'open';
  return { target, verdict, by: 'day', because: [], otherBasis: false, note: null };
}

function judgeByRule(dataset: Dataset, target: Claim): Judgement | null {
  const all = outcomesFor(dataset, target);
  const alike = all.filter((claim) => claim.basis === target.basis);
  // Like is compared with like. Only where there is nothing alike does another basis judge, and it is said.
  const outcomes = alike.length > 0 ? alike : all;
  const verdicts = outcomes.flatMap((claim) => compare(dataset.rates, target, claim) ?? []);
  if (verdicts.length === 0) return null;
  const decided = new Set(verdicts.filter((verdict) => verdict !== 'undecided'));
  const [only] = decided;
  return {
    target,
    verdict: decided.size === 1 && only !== undefined ? only : 'undecided',
    by: 'rule',
    because: outcomes,
    otherBasis: alike.length === 0,
    note: null,
  };
}

/** Outcomes of the same metric, markets and period as the target, on whatever basis. */
export function outcomesFor(dataset: Dataset, target: Claim): readonly Claim[] {
  const { period } = target;
  if (target.metric === null || target.quantity === null || period === null) return [];
  const markets = target.markets.toSorted().join(' ');
  return dataset.claims.filter(
    (claim) =>
      claim.kind === 'outcome' &&
      claim.metric === target.metric &&
      claim.quantity !== null &&
      claim.withdrawn === null &&
      claim.period !== null &&
      samePeriod(claim.period, period) &&
      claim.markets.toSorted().join(' ') === markets,
  );
}

/** Verdict of one outcome on one target; null where their units cannot be compared. */
function compare(
  rates: ExchangeRates,
  target: Claim,
  outcome: Claim,
): 'met' | 'missed' | 'undecided' | null {
  if (target.quantity === null || outcome.quantity === null) return null;
  if (target.quantity.unit === 'rank') {
    // The first rank is the best: as negative numbers ranks are ordered like everything else.
    return verdictOn(
      negative(printedInterval(outcome.quantity)),
      negative(targetInterval(target.quantity)),
    );
  }
  const came = inUnitOf(rates, outcome, target.quantity.unit);
  return came === null ? null : verdictOn(came, targetInterval(target.quantity));
}

/** Wholly inside or above the aim is met, wholly below it is missed, anything else is undecided. */
export function verdictOn(came: Interval, aim: Interval): 'met' | 'missed' | 'undecided' {
  if (isBelow(came, aim)) return 'missed';
  const reaches = came.lo > aim.lo || (came.lo === aim.lo && (!aim.loOpen || came.loOpen));
  return reaches ? 'met' : 'undecided';
}

function negative(i: Interval): Interval {
  return { lo: -i.hi, hi: -i.lo, loOpen: i.hiOpen, hiOpen: i.loOpen };
}

/** What the outcome can stand for in the target's unit, across currencies at the rate of its year. */
export function inUnitOf(rates: ExchangeRates, outcome: Claim, unit: string): Interval | null {
  if (outcome.quantity === null || outcome.period === null) return null;
  const figure = quantityInterval(outcome.quantity);
  const from = outcome.quantity.unit;
  if (from === unit) return figure;
  const rate = rateOfYear(rates, yearsOf(outcome.period).to);
  return isCurrency(from) && isCurrency(unit) && rate !== null
    ? convertWidened(figure, rate, from, unit)
    : null;
}
