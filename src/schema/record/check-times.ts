import { isGoal } from '@/domain/record/claim';
import type { Day } from '@/domain/time/day';
import { parsePeriod, wholeYear, yearsOf, type Period } from '@/domain/time/period';
import type { ClaimEntry } from '../entries';
import type { Segment } from '../json-path';
import type { LocatedProblem } from './problem';
import { problemIn, type PlacedClaim, type RecordText } from './read-record';

/** Whether days and periods can be as they are said. */
export function* checkTimes(record: RecordText): Generator<LocatedProblem> {
  const edition = record.vocabulary?.value.edition ?? null;
  for (const place of record.sources) {
    yield* afterEdition(place.source.public.latest, edition, (message) =>
      problemIn(place, ['public', 'latest'], message),
    );
  }
  for (const claim of record.claims) {
    const source = record.sourceById.get(claim.entry.source);
    if (source !== undefined) yield* checkPublic(claim, source.public.latest);
    yield* checkNature(claim);
    yield* checkPeriod(claim, claim.entry.public?.latest ?? source?.public.latest ?? null);
    const withdrawn = claim.entry.withdrawn?.on;
    if (withdrawn !== undefined) {
      yield* afterEdition(withdrawn, edition, (message) =>
        problemIn(claim, ['withdrawn', 'on'], message),
      );
    }
  }
}

function* afterEdition(
  day: Day,
  edition: Day | null,
  say: (message: string) => LocatedProblem,
): Generator<LocatedProblem> {
  if (edition !== null && day > edition) {
    yield say(`${day} is after the edition’s day, ${edition}; mend the day or the edition`);
  }
}

function* checkPublic(
  { entry, ...place }: PlacedClaim,
  sourceLatest: Day,
): Generator<LocatedProblem> {
  const own = entry.public;
  if (own !== undefined && own.latest > sourceLatest) {
    yield problemIn(
      place,
      ['public', 'latest'],
      `${own.latest} is after its source was public, ${sourceLatest}; mend it, or leave "public" out`,
    );
  }
  const latest = own?.latest ?? sourceLatest;
  const stated = periodOf(entry.statedOn);
  if (stated !== null && stated.from > latest) {
    yield problemIn(
      place,
      ['statedOn'],
      `is after it was public, ${latest}; nobody prints what has not been said: mend one of the two`,
    );
  }
}

/** What came or went did so at some time; only what nobody can know yet is foreseen. */
function* checkNature(claim: PlacedClaim): Generator<LocatedProblem> {
  const { kind, presence, forecast, period } = claim.entry;
  if (presence !== undefined && (kind !== 'outcome' || period === undefined)) {
    const message = `is said of a claim of kind ${kind}; only an outcome with a period tells that something came or went`;
    yield problemIn(claim, ['presence'], message);
  }
  if (forecast === true && kind !== 'estimate') {
    const message = `is said of a claim of kind ${kind}; only an estimate can be a forecast`;
    yield problemIn(claim, ['forecast'], message);
  }
}

function* checkPeriod(claim: PlacedClaim, latest: Day | null): Generator<LocatedProblem> {
  const { entry } = claim;
  const period = periodOf(entry.period);
  const say = (path: readonly Segment[], message: string) => problemIn(claim, path, message);
  if (period === null) {
    if (needsPeriod(entry)) yield say([], `the ${entry.kind} does not say of when; add a period`);
    return;
  }
  if (entry.kind === 'interim') {
    const { from, to } = yearsOf(period);
    if (wholeYear(period) !== null || from !== to) {
      const message =
        'an interim figure is of a part of one year; shorten the period or change the kind';
      yield say(['period'], message);
    }
  }
  const stated = periodOf(entry.statedOn);
  if (isGoal(entry) && stated !== null && period.to < stated.from) {
    const message = `the ${entry.kind} is for a time before it was stated (${stated.text}); mend period or statedOn`;
    yield say(['period'], message);
  }
  const over = hasFigure(entry) ? period.to : period.from;
  if (isBehind(entry) && latest !== null && over > latest) {
    yield say(
      ['period'],
      `the ${entry.kind} was not over when its source was public (${latest} at the latest); ` +
        'write the part that was, as YYYY-H1, or change the kind',
    );
  }
}

function needsPeriod(entry: ClaimEntry): boolean {
  return isBehind(entry) && (hasFigure(entry) || entry.absent === true);
}

function hasFigure({ metric, quantity }: ClaimEntry): boolean {
  return metric !== undefined && quantity !== undefined;
}

function isBehind({ kind }: ClaimEntry): boolean {
  return kind === 'outcome' || kind === 'interim';
}

function periodOf(text: string | undefined): Period | null {
  const period = text === undefined ? null : parsePeriod(text);
  return period?.ok === true ? period.value : null;
}
