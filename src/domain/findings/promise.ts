import { groupBy } from '../basics/group-by';
import { meets } from '../figures/interval';
import { isGoal, type Claim } from '../record/claim';
import type { Dataset, PromiseGroup } from '../record/record';
import type { Day } from '../time/day';
import { figureIn } from './conflict';

/** A promise, or a forecast of others: one thing, however often it is retold. */
export type Told = {
  /** The claim that said it first, as far as the record tells: by this one it is known. */
  readonly first: Claim;
  /** All that tell it, in the order in which they were said. */
  readonly claims: readonly Claim[];
  /** Those that first gave it another figure or day, in that order. */
  readonly revisions: readonly Claim[];
};

/** As much of a record as tells which claims make one promise. */
export type Promising = Pick<Dataset, 'claims' | 'rates' | 'promiseGroups' | 'slips'>;

/** Whether a claim is a promise: a target or plan that says something, says it for the first time, and is no slip. */
export function isPromise({ slips }: Pick<Promising, 'slips'>, claim: Claim): boolean {
  return isGoal(claim) && isSaid(claim, slips);
}

/** Whether a claim is judged: a promise, or what a third party foresaw. */
export function isJudged(record: Pick<Promising, 'slips'>, claim: Claim): boolean {
  return isPromise(record, claim) || isForecast(record, claim);
}

function isForecast({ slips }: Pick<Promising, 'slips'>, claim: Claim): boolean {
  return claim.forecast && isSaid(claim, slips);
}

function isSaid({ absent, restates, withdrawn, id }: Claim, slips: ReadonlySet<string>): boolean {
  return !absent && restates === null && withdrawn === null && !slips.has(id);
}

/** A promise of which no editor has said anything. */
const ALONE: PromiseGroup = { claims: [], revisions: [] };

/** Reckoned once for each record. */
const reckoned = new WeakMap<Promising, readonly Told[]>();

/**
 * Every promise and forecast of the record, in the order of its claims. Those that an editor has put together are one; of
 * the others those are that have the same metric, markets, due period, kind and speaker, and figures that meet.
 */
export function promisesOf(record: Promising): readonly Told[] {
  const found = reckoned.get(record) ?? gather(record);
  reckoned.set(record, found);
  return found;
}

function gather(record: Promising): readonly Told[] {
  const judged = record.claims.filter((claim) => isJudged(record, claim));
  const byEditor = new Map(
    record.promiseGroups.flatMap((group, index) => group.claims.map((id) => [id, index] as const)),
  );
  const edited = groupBy(judged, ({ id }) => byEditor.get(id) ?? null);
  const others = groupBy(
    judged.filter(({ id }) => !byEditor.has(id)),
    aimedAt,
  );
  const told = [
    ...[...edited].flatMap(([index, claims]) =>
      index === null ? [] : [toldBy(claims, record.promiseGroups[index] ?? ALONE)],
    ),
    ...[...others].flatMap(([aim, claims]) =>
      (aim === null ? claims.map((claim) => [claim]) : retellings(record, claims)).map((group) =>
        toldBy(group, ALONE),
      ),
    ),
  ];
  const rank = new Map(judged.map(({ id }, index) => [id, index]));
  const place = ({ claims }: Told): number =>
    Math.min(...claims.map(({ id }) => rank.get(id) ?? Infinity));
  return told.toSorted((a, b) => place(a) - place(b));
}

/** What is aimed at, by whom and until when. Null for what has no figure: only an editor can tell whether words are the same. */
function aimedAt({ metric, quantity, period, kind, statedBy, markets }: Claim): string | null {
  if (metric === null || quantity === null || period === null) return null;
  return [metric, markets.toSorted().join('+'), period.from, period.to, kind, statedBy].join(' ');
}

/** Claims whose figures meet, also by way of others: 100, and 80 to 100, and 80. */
function retellings(
  { rates }: Pick<Promising, 'rates'>,
  claims: readonly Claim[],
): readonly (readonly Claim[])[] {
  let groups: readonly (readonly Claim[])[] = [];
  for (const claim of claims) {
    const isNear = (group: readonly Claim[]): boolean =>
      group.some((other) => canBeOne(rates, claim, other));
    const far = groups.filter((group) => !isNear(group));
    groups = [...far, [...groups.filter(isNear).flat(), claim]];
  }
  return groups;
}

function canBeOne(rates: Promising['rates'], a: Claim, b: Claim): boolean {
  const [unit = ''] = [a, b].flatMap(({ quantity }) => quantity?.unit ?? []).toSorted();
  const [inA, inB] = [figureIn(rates, a, unit), figureIn(rates, b, unit)];
  return inA !== null && inB !== null && meets(inA, inB);
}

function toldBy(claims: readonly Claim[], { claims: named, revisions }: PromiseGroup): Told {
  const told = inOrderOfSaying(claims, named);
  const [first] = told;
  if (first === undefined) throw new Error('a promise that nobody tells');
  const revised = told.filter(({ id }) => revisions.includes(id) && id !== first.id);
  return { first, claims: told, revisions: inOrderOf(revised, revisions) };
}

function inOrderOf(claims: readonly Claim[], ids: readonly string[]): readonly Claim[] {
  return claims.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** The day by which it had been said at the latest. */
function saidBy({ statedOn, public: known }: Claim): Day {
  return statedOn?.to ?? known.latest;
}

/** What was said first stands first; of one day, the record's own sources before what was added, and then as an editor has them. */
function inOrderOfSaying(claims: readonly Claim[], named: readonly string[]): readonly Claim[] {
  const key = (claim: Claim): string => `${saidBy(claim)} ${claim.added ? 1 : 0}`;
  const byId = claims.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return inOrderOf(byId, named).toSorted((a, b) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0,
  );
}
