import { groupBy } from '../basics/group-by';
import type { Claim } from '../record/claim';
import type { Day } from '../time/day';
import { isBelow, type Interval } from '../figures/interval';
import { convertWidened, exchangeOver } from '../figures/money';
import { quantityInterval, targetInterval } from '../figures/quantity';
import type { CuratedVerdict, Dataset, ExchangeRates, Verdict } from '../record/record';
import { lessIsBetter, verdictOn, type Arithmetic } from './against-aim';
import { isJudged, promisesOf, type Promising, type Told } from './promise';

/** What became of a promise, or of a forecast. */
export type Judgement = {
  readonly promise: Told;
  /** The claim by which it is judged: as it stood in the end, when it had been revised. */
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

/** A verdict on one claim, whatever promise it tells. */
export type Ruling = Omit<Judgement, 'promise'>;

/** As much of a record as is needed to judge by it. */
export type Evidence = Promising & Pick<Dataset, 'claimById' | 'verdictById'>;

/** Every promise and forecast of the record with what became of it, as far as the record tells on `today`. */
export function judgePromises(evidence: Evidence, today: Day): readonly Judgement[] {
  return promisesOf(evidence).map((promise) => judgePromise(evidence, promise, today));
}

/** Of a third party's forecast, which is judged as a promise is, but is none. */
export function isOfForecast({ target }: Pick<Judgement, 'target'>): boolean {
  return target.forecast;
}

/** The promise that a claim tells, with what became of it; null for a claim that tells none, or that the record does not hold. */
export function judgementOn(evidence: Evidence, claim: Claim, today: Day): Judgement | null {
  if (!isJudged(evidence, claim)) return null;
  const isHeld = evidence.claims.some(({ id }) => id === claim.id);
  const held = isHeld ? evidence : { ...evidence, claims: [...evidence.claims, claim] };
  const promise = promisesOf(held).find(({ claims }) => claims.some(({ id }) => id === claim.id));
  return promise === undefined ? null : judgePromise(evidence, promise, today);
}

/**
 * One promise: as it stood in the end, if need be by another claim that tells it. Arithmetic decides where it can; an editor's
 * verdict stands where it cannot, as long as all claims that justify it are on record; without either the due day tells
 * whether it is open or its end unknown.
 */
export function judgePromise(evidence: Evidence, promise: Told, today: Day): Judgement {
  const last = promise.revisions.at(-1) ?? promise.first;
  const told = [last, ...promise.claims.filter(({ id }) => id !== last.id)];
  const curated = told.flatMap((claim) => judgeByEditor(evidence, claim) ?? [])[0] ?? null;
  const ruled = told.flatMap((claim) => judgeByRule(evidence, claim) ?? []);
  const decided = ruled.find(({ verdict }) => verdict !== 'undecided');
  const ruling =
    (decided === undefined ? null : withEditor(decided, curated)) ??
    (curated === null ? null : { ...curated, target: last }) ??
    ruled[0] ??
    judgeByDay(last, today);
  return { promise, ...ruling };
}

/** Of several claims that decide alike an editor may name the best, and say more: also that it came before it was due. */
function withEditor(ruled: Ruling, curated: Ruling | null): Ruling {
  if (curated === null || !refines(curated.verdict, ruled.verdict)) return ruled;
  const { verdict, because, otherBasis, note } = curated;
  return { ...ruled, verdict, because, otherBasis, note };
}

/** Whether a verdict says what arithmetic found, or that and when: what was met early was met. */
export function refines(curated: Verdict, ruled: Verdict): boolean {
  return curated === ruled || (curated === 'met-early' && ruled === 'met');
}

function judgeByEditor(evidence: Evidence, target: Claim): Ruling | null {
  const curated = evidence.verdictById.get(target.id);
  if (curated === undefined) return null;
  const because = curated.because.flatMap((id) => evidence.claimById.get(id) ?? []);
  const allStand =
    because.length === curated.because.length &&
    because.every(({ withdrawn }) => withdrawn === null);
  if (because.length === 0 || !allStand) return null;
  const { verdict, note } = curated;
  return { target, verdict, by: 'curated', because, otherBasis: isUnlike(target, because), note };
}

/** Whether figures of the target's metric are among the claims, and none of them counts what the target does. */
function isUnlike(target: Claim, because: readonly Claim[]): boolean {
  const figures = because.filter(
    ({ metric, quantity }) => metric !== null && metric === target.metric && quantity !== null,
  );
  return figures.length > 0 && figures.every(({ basis }) => basis !== target.basis);
}

function judgeByDay(target: Claim, today: Day): Ruling {
  const due = target.period?.to ?? null;
  const verdict = due === null ? 'undated' : due < today ? 'unknown' : 'open';
  return { target, verdict, by: 'day', because: [], otherBasis: false, note: null };
}

/** By arithmetic on intervals alone; null where the record has no outcome that can be held against the target. */
function judgeByRule(evidence: Pick<Evidence, 'claims' | 'rates'>, target: Claim): Ruling | null {
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
  if (target.forecast) return foreseen(came, quantityInterval(target.quantity));
  const aim = targetInterval(target.quantity);
  return verdictOn(came, aim, lessIsBetter(target.quantity));
}

/** A forecast is right where what came is what it said, and wrong also where more came than it said. */
function foreseen(came: Interval, said: Interval): Arithmetic {
  if (isBelow(came, said) || isBelow(said, came)) return 'missed';
  const begins = came.lo > said.lo || (came.lo === said.lo && (!said.loOpen || came.loOpen));
  const ends = came.hi < said.hi || (came.hi === said.hi && (!said.hiOpen || came.hiOpen));
  return begins && ends ? 'met' : 'undecided';
}

/** What a claim's figure can stand for in a unit, across currencies at the rate of its period, widened. Null where that cannot be told. */
export function inUnitOf(rates: ExchangeRates, claim: Claim, unit: string): Interval | null {
  if (claim.quantity === null || claim.period === null) return null;
  const from = claim.quantity.unit;
  const figure = quantityInterval(claim.quantity);
  if (from === unit) return figure;
  const exchange = exchangeOver(rates, claim.period, from, unit);
  return exchange === null ? null : convertWidened(figure, exchange);
}
