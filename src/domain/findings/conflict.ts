import type { Claim } from '../record/claim';
import { yearsStated } from '../record/claim-years';
import { groupBy } from '../basics/group-by';
import { meets, type Interval } from '../figures/interval';
import { convert, convertWidened, exchangeOver, type DatedExchange } from '../figures/money';
import { comparedInterval, printedInterval } from '../figures/quantity';
import { isCalendarYear } from '../record/units';
import type { Dataset, ExchangeRates } from '../record/record';
import { conversionGap, RATE_TOLERANCE } from './conversion-gap';
import type { Found } from './found';

/**
 * Claims that speak of the same thing and of which at least two cannot both hold. Its key says what they speak of: metric,
 * markets, period, kind and basis; or the claim that is restated in another currency.
 */
export type Conflict = Found<'rival' | 'conversion'>;

/** As much of a record as is needed to hold its claims against each other. */
export type Comparing = Pick<Dataset, 'rates' | 'vocabulary'>;

/** Claims with the same key speak of the same thing. Null for a claim without a figure. */
export function comparisonKey(
  { vocabulary }: Pick<Comparing, 'vocabulary'>,
  claim: Claim,
): string | null {
  if (claim.metric === null || claim.quantity === null || claim.withdrawn !== null) return null;
  // Where the figure is itself a year, as of a founding, the period only repeats it.
  const timeless = claim.period === null || isCalendarYear(vocabulary, claim.quantity);
  const period = timeless ? '' : `${claim.period.from}/${claim.period.to}`;
  return [
    claim.metric,
    claim.markets.toSorted().join('+'),
    period,
    claim.kind,
    claim.basis ?? '',
  ].join(' ');
}

/** The claim's figure as compared with `unit`: across currencies at the rate of the month or year it is about. Null where that cannot be done. */
export function figureIn(rates: ExchangeRates, claim: Claim, unit: string): Interval | null {
  if (claim.quantity === null) return null;
  const figure = comparedInterval(claim.quantity);
  if (claim.quantity.unit === unit) return figure;
  const exchange = exchangeFor(rates, claim, claim.quantity.unit, unit);
  return exchange === null ? null : convertWidened(figure, exchange);
}

/** The same as it stands in print, before any rounding is honoured: "61 million" is a point. */
export function printedIn(rates: ExchangeRates, claim: Claim, unit: string): Interval | null {
  if (claim.quantity === null) return null;
  const figure = printedInterval(claim.quantity);
  if (claim.quantity.unit === unit) return figure;
  const exchange = exchangeFor(rates, claim, claim.quantity.unit, unit);
  return exchange === null ? null : convert(figure, exchange);
}

function exchangeFor(
  rates: ExchangeRates,
  claim: Claim,
  from: string,
  to: string,
): DatedExchange | null {
  // Of its own period and not of its years: a target for 2015 that is retold in 2017 is still one of 2015.
  const year = yearsStated(claim).to;
  const about = claim.period ?? { from: `${year}-01-01`, to: `${year}-12-31` };
  return exchangeOver(rates, about, from, to);
}

/** Whether two claims on the same thing cannot both hold. Symmetric. */
export function contradict(rates: ExchangeRates, a: Claim, b: Claim): boolean {
  if (a.quantity === null || b.quantity === null) return false;
  // Compared in the unit that sorts first, so that the order of the two makes no difference.
  const unit = a.quantity.unit < b.quantity.unit ? a.quantity.unit : b.quantity.unit;
  const [inA, inB] = [figureIn(rates, a, unit), figureIn(rates, b, unit)];
  return inA !== null && inB !== null && !meets(inA, inB);
}

function pairsOf(claims: readonly Claim[]): readonly (readonly [Claim, Claim])[] {
  return claims.flatMap((a, index) => claims.slice(index + 1).map((b) => [a, b] as const));
}

function findRivals(dataset: Comparing, claims: readonly Claim[]): readonly Conflict[] {
  // An amount repeated in another currency is judged by its conversion, not against what others say.
  const originals = claims.filter((claim) => claim.restates === null);
  const groups = groupBy(originals, (claim) => comparisonKey(dataset, claim) ?? '');
  return [...groups].flatMap(([key, group]): readonly Conflict[] => {
    if (key === '') return [];
    const pairs = pairsOf(group)
      .filter(([a, b]) => !isSameAmount(a, b) && contradict(dataset.rates, a, b))
      .map(([a, b]) => [a.id, b.id] as const);
    return pairs.length > 0 ? [{ key, type: 'rival', claims: group, pairs }] : [];
  });
}

/** One amount in two currencies is judged by the rate it implies, not by the year's. */
function isSameAmount(a: Claim, b: Claim): boolean {
  return a.restates === b.id || b.restates === a.id;
}

function findConversions(
  dataset: Pick<Dataset, 'rates'>,
  claims: readonly Claim[],
): readonly Conflict[] {
  const originals = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((restated): readonly Conflict[] => {
    const original = originals.get(restated.restates ?? '');
    if (original === undefined || original.withdrawn !== null) return [];
    if (restated.withdrawn !== null) return [];
    const gap = conversionGap(dataset.rates, original, restated);
    if (gap === null || gap <= RATE_TOLERANCE) return [];
    return [
      {
        key: `restates ${original.id}`,
        type: 'conversion',
        claims: [original, restated],
        pairs: [[original.id, restated.id]],
      },
    ];
  });
}

/** All conflicts among the given claims, by the exact rule of the record. Removing either claim of a pair removes the pair. */
export function findConflicts(dataset: Comparing, claims: readonly Claim[]): readonly Conflict[] {
  return [...findRivals(dataset, claims), ...findConversions(dataset, claims)];
}

/**
 * Of the conflicts of a record those that stand among some of its claims: what finding them anew among these alone would
 * find, in the same order. `rankOf` tells where a claim stands in the record, and null where it is not among them.
 */
export function standingConflicts(
  conflicts: readonly Conflict[],
  rankOf: (claim: string) => number | null,
): readonly Conflict[] {
  const standing = conflicts.flatMap((conflict): readonly Conflict[] => {
    const pairs = conflict.pairs.filter(([a, b]) => rankOf(a) !== null && rankOf(b) !== null);
    if (pairs.length === 0) return [];
    return [
      { ...conflict, claims: conflict.claims.filter(({ id }) => rankOf(id) !== null), pairs },
    ];
  });
  // Rivals stand where the first of them does, a conversion where the restated amount does.
  const first = ({ type, claims }: Conflict): number =>
    rankOf(claims[type === 'rival' ? 0 : 1]?.id ?? '') ?? 0;
  const of = (type: Conflict['type']): readonly Conflict[] =>
    standing.filter((conflict) => conflict.type === type).toSorted((a, b) => first(a) - first(b));
  return [...of('rival'), ...of('conversion')];
}
