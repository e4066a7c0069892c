import { groupBy } from '../basics/group-by';
import { meets, product, quotient, scaleBy, type Interval } from '../figures/interval';
import { convertWidened, exchangeOver } from '../figures/money';
import { quantityInterval, targetInterval } from '../figures/quantity';
import { isGoal, type Claim } from '../record/claim';
import type { Dataset, ExchangeRates, Relation } from '../record/record';
import { yearBefore, type Period } from '../time/period';
import type { Found } from './found';

/** Two claims that together make a third figure, and the claim that says another. */
export type Sum = {
  /** Base and growth, or part and whole. */
  readonly premises: readonly [string, string];
  /** The claim whose figure is not what they make. */
  readonly said: string;
  /** All that they can make, in the base unit of what is said. */
  readonly makes: Interval;
};

type Reckoning = Pick<Dataset, 'rates' | 'vocabulary'>;

/** A claim with a figure, and with what that is about. */
type Figure = Claim & {
  readonly metric: string;
  readonly period: Period;
  readonly quantity: NonNullable<Claim['quantity']>;
};

function isFigure(claim: Claim): claim is Figure {
  return claim.metric !== null && claim.period !== null && claim.quantity !== null;
}

/** What is known to have come, and what is only aimed at or foreseen: the two are not reckoned into one. */
function isAhead(claim: Claim): boolean {
  return isGoal(claim) || claim.forecast;
}

/** A goal is a threshold, as is the growth that it asks for; what was printed of the past stands for what rounds to it. */
function meantBy({ kind, quantity }: Figure): Interval {
  const isThreshold = isGoal({ kind }) && quantity.form !== 'about';
  return isThreshold ? targetInterval(quantity) : quantityInterval(quantity);
}

/** Figures that measure the same and are reckoned with, in the order of the record: all of three are held against all. */
const MOST_ALIKE = 12;

type Index = ReadonlyMap<string, readonly Figure[]>;

/**
 * One figure is looked up by what it measures, where, over which days, on which basis, and whether it looks ahead. What is
 * only aimed at has been counted by nobody, so that its basis keeps nothing apart.
 */
function keyOf(
  metric: string,
  markets: string,
  { from, to }: Pick<Period, 'from' | 'to'>,
  basis: string | null,
  ahead: boolean,
): string {
  return [metric, markets, from, to, ahead ? 'ahead' : (basis ?? '')].join('|');
}

const marketsOf = ({ markets }: Claim): string => markets.toSorted().join('+');

/** Claims that say together what another denies, by the relations that the vocabulary declares. */
export function findArithmetic(
  record: Reckoning,
  claims: readonly Claim[],
): readonly (Found<'arithmetic'> & { readonly sums: readonly Sum[] })[] {
  const { relations } = record.vocabulary;
  if (relations.length === 0) return [];
  const alike = groupBy(claims.filter(isFigure).filter(counts), (claim) =>
    keyOf(claim.metric, marketsOf(claim), claim.period, claim.basis, isAhead(claim)),
  );
  const index = new Map([...alike].map(([key, group]) => [key, group.slice(0, MOST_ALIKE)]));
  const figures = [...index.values()].flat();
  const found = relations.flatMap((relation) =>
    figures
      .filter(({ metric }) => metric === linkOf(relation))
      .flatMap((link) => {
        const sums = sumsOf(record.rates, relation, link, index);
        const { from, to } = link.period;
        const key = ['arithmetic', relation.id, marketsOf(link), `${from}/${to}`, link.basis ?? ''];
        return sums.map((sum) => ({ key: key.join(' '), sum }));
      }),
  );
  return [...groupBy(found, ({ key }) => key)].map(([key, group]) => {
    const sums = group.map(({ sum }) => sum);
    const ids = new Set(sums.flatMap(({ premises, said }) => [...premises, said]));
    return {
      key,
      type: 'arithmetic',
      claims: claims.filter(({ id }) => ids.has(id)),
      pairs: pairsOf(sums),
      sums,
    };
  });
}

function counts({ restates, absent, withdrawn }: Claim): boolean {
  return restates === null && !absent && withdrawn === null;
}

/** Each premise against what is said, once. */
function pairsOf(sums: readonly Sum[]): readonly (readonly [string, string])[] {
  const pairs = sums.flatMap(({ premises, said }) =>
    premises.flatMap((premise) => (premise === said ? [] : [[premise, said] as const])),
  );
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

/** The metric that ties the others of a relation together. */
function linkOf(relation: Relation): string {
  return relation.kind === 'growth' ? relation.growth : relation.share;
}

function sumsOf(
  rates: ExchangeRates,
  relation: Relation,
  link: Figure,
  index: Index,
): readonly Sum[] {
  return relation.kind === 'growth'
    ? growthSums(rates, relation, link, index)
    : shareSums(rates, relation, link, index);
}

/** A year before times its growth is the year: a growth that leads elsewhere than what is said of the year. */
function growthSums(
  rates: ExchangeRates,
  { metric }: Extract<Relation, { kind: 'growth' }>,
  growth: Figure,
  index: Index,
): readonly Sum[] {
  const { period, basis } = growth;
  const before = yearBefore(period);
  const markets = marketsOf(growth);
  const bases = index.get(keyOf(metric, markets, before, basis, false)) ?? [];
  const said = index.get(keyOf(metric, markets, period, basis, isAhead(growth))) ?? [];
  return bases.flatMap((base) =>
    said.flatMap((claim): readonly Sum[] => {
      const from = inUnit(rates, base, claim.quantity.unit);
      const makes = from === null ? null : product(from, meantBy(growth));
      if (makes === null || meets(makes, meantBy(claim))) return [];
      return [{ premises: [base.id, growth.id], said: claim.id, makes }];
    }),
  );
}

const PER_CENT = 100;

/** A part divided by the whole is its share: a share that is not what the two make. */
function shareSums(
  rates: ExchangeRates,
  { part, whole, wholeMarket }: Extract<Relation, { kind: 'share' }>,
  share: Figure,
  index: Index,
): readonly Sum[] {
  const { period, basis } = share;
  const find = (metric: string, markets: string): readonly Figure[] =>
    index.get(keyOf(metric, markets, period, basis, isAhead(share))) ?? [];
  const markets = marketsOf(share);
  return find(part, markets).flatMap((a) =>
    find(whole, wholeMarket ?? markets).flatMap((b): readonly Sum[] => {
      const of = inUnit(rates, a, b.quantity.unit);
      const ratio = of === null ? null : quotient(of, meantBy(b));
      if (ratio === null || meets(scaleBy(ratio, PER_CENT), meantBy(share))) return [];
      return [{ premises: [a.id, b.id], said: share.id, makes: scaleBy(ratio, PER_CENT) }];
    }),
  );
}

/** What a figure can stand for in a unit, across currencies at the rate of its period. */
function inUnit(rates: ExchangeRates, claim: Figure, unit: string): Interval | null {
  const meant = meantBy(claim);
  if (claim.quantity.unit === unit) return meant;
  const exchange = exchangeOver(rates, claim.period, claim.quantity.unit, unit);
  return exchange === null ? null : convertWidened(meant, exchange);
}
