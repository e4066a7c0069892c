import type { Claim } from '@/domain/record/claim';
import { comparisonKey, contradict, type Comparing } from '@/domain/findings/conflict';
import { judgementOn } from '@/domain/findings/verdict';
import { groupBy } from '@/domain/basics/group-by';
import type { Dataset, ExchangeRates } from '@/domain/record/record';
import type { YearPoint } from './series';
import type { YearFigure } from './year-figures';
import type { Group } from './year-groups';

export function isGoal({ kind }: Pick<Claim, 'kind'>): boolean {
  return kind === 'target' || kind === 'plan';
}

/** An outcome that may lie below goals for it which are drawn beside it. */
export type Shortfall = {
  readonly point: YearPoint;
  /** One for each amount that was aimed at. */
  readonly goals: readonly YearFigure[];
  /** Whether the record tells that every one of them was missed. */
  readonly missed: boolean;
};

/** Goals count what their outcome counts: like is compared with like. Null where all that are drawn were reached. */
export function shortfallOf(
  point: YearPoint,
  drawn: readonly YearFigure[],
  dataset: Dataset,
): Shortfall | null {
  const least = Math.min(...point.figures.map(({ at }) => at.lo));
  const unmet = goalsFor(point.figures[0], drawn).filter(({ at }) => least < at.lo);
  if (unmet.length === 0) return null;
  return {
    point,
    goals: amountsAmong(unmet, dataset.rates).map(([first]) => first),
    missed: unmet.every(({ claim }) => isMissed(claim, dataset)),
  };
}

/** Goals for the year of a figure that count what it counts. */
export function goalsFor(figure: YearFigure, drawn: readonly YearFigure[]): readonly YearFigure[] {
  return drawn.filter(
    (goal) =>
      isGoal(goal.claim) &&
      goal.year === figure.year &&
      goal.claim.basis === figure.claim.basis &&
      sameMarkets(goal.claim, figure.claim),
  );
}

function sameMarkets(a: Claim, b: Claim): boolean {
  return a.markets.toSorted().join(' ') === b.markets.toSorted().join(' ');
}

/** By arithmetic or by an editor's verdict; what is merely past its day is not told to be missed. */
function isMissed(claim: Claim, dataset: Dataset): boolean {
  return judgementOn(dataset, claim, dataset.vocabulary.edition)?.verdict === 'missed';
}

/** Figures of one kind, period and basis of which some contradict others. */
export type Rivals = {
  readonly claim: Claim;
  readonly year: number;
  /** Figures that can be one amount, together. */
  readonly amounts: readonly (readonly [YearFigure, ...YearFigure[]])[];
  /** How many sources stand behind their marks. */
  readonly sources: number;
};

/** All rivals among the marks that are drawn, in the order of their years. */
export function rivalsAmong(groups: readonly Group[], record: Comparing): readonly Rivals[] {
  const alike = groupBy(groups, ([{ claim }]) => comparisonKey(record, claim) ?? claim.id);
  return [...alike.values()]
    .flatMap(([first, ...others]): readonly Rivals[] => {
      if (first === undefined) return [];
      const marks = [first, ...others];
      const amounts = amountsAmong(
        marks.map(([lead]) => lead),
        record.rates,
      );
      const [{ claim, year }] = first;
      const sources = new Set(marks.flat().map((figure) => figure.claim.source)).size;
      return amounts.length > 1 ? [{ claim, year, amounts, sources }] : [];
    })
    .toSorted((a, b) => a.year - b.year);
}

/** Gathers figures that can be one amount, across currencies. A range is one with all that it meets. */
export function amountsAmong(
  figures: readonly YearFigure[],
  rates: ExchangeRates,
): Rivals['amounts'] {
  let amounts: readonly (readonly [YearFigure, ...YearFigure[]])[] = [];
  for (const figure of figures) {
    const agrees = (amount: readonly YearFigure[]): boolean =>
      amount.some(({ claim }) => !contradict(rates, claim, figure.claim));
    const [first, ...others] = amounts.filter(agrees).flat();
    const rest = amounts.filter((amount) => !agrees(amount));
    amounts = [...rest, first === undefined ? [figure] : [first, ...others, figure]];
  }
  return amounts.toSorted(([a], [b]) => a.at.lo - b.at.lo);
}

/** Goals that rival one another within the record's own sources. */
export function ownRivals(groups: readonly Group[], record: Comparing): readonly Rivals[] {
  return rivalsAmong(
    groups.filter(([{ claim }]) => !claim.added),
    record,
  );
}
