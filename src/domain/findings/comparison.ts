import { groupBy } from '../basics/group-by';
import { exchangeOver } from '../figures/money';
import { foldText } from '../basics/search-text';
import type { BesideTerms } from '../record/beside';
import type { Claim } from '../record/claim';
import type { Basis, Dataset } from '../record/record';
import { wholeYear, type Period } from '../time/period';

/** The figures of one of two records that are compared. */
export type ComparedSide = {
  readonly dataset: Pick<Dataset, 'vocabulary' | 'rates'>;
  /** Those shown. */
  readonly claims: readonly Claim[];
  readonly metric: string;
  readonly market: string;
  /** Of the axis, by its id in this record. */
  readonly unit: string;
};

/** Which of a record's figures cannot stand on the axis, by their ids. */
export type LeftOut = {
  /** Of twelve months that are no year of the calendar. */
  readonly fiscal: readonly string[];
  /** In another currency: none is converted, or the record has no rate. */
  readonly currency: readonly string[];
};

/** Bases that count the same in both, by their ids in either, and the years of which both have a figure on them. */
export type SharedBasis = {
  readonly own: string;
  readonly other: string;
  readonly years: readonly number[];
};

/** What can be compared of two records' figures of one metric, and what not. */
export type Comparison = {
  /** Years of which both tell an outcome, of which only the one, and of which only the other; in order. */
  readonly years: readonly number[];
  readonly only: { readonly own: readonly number[]; readonly other: readonly number[] };
  /** What the outcomes count that are compared, that of most years first. */
  readonly bases: { readonly own: readonly string[]; readonly other: readonly string[] };
  /** Whether each of these outcomes counts what one of the other record does. */
  readonly isAlike: boolean;
  /** In the order of the record in use. */
  readonly shared: readonly SharedBasis[];
  readonly left: { readonly own: LeftOut; readonly other: LeftOut };
};

type Placed = { readonly year: number; readonly claim: Claim };
type Figures = { readonly placed: readonly Placed[]; readonly left: LeftOut };

/**
 * Holds the figures of two records against one another: outcomes by year, and what they count. Goals are each record's own.
 * `converts` says whether money is converted to the unit of the axis. Of the two in turn it says the same in turn.
 */
export function compareFigures(
  own: ComparedSide,
  other: ComparedSide,
  terms: BesideTerms | null,
  converts: boolean,
): Comparison {
  const [mine, its] = [figuresOf(own, converts), figuresOf(other, converts)];
  const [here, there] = [outcomeYears(mine), outcomeYears(its)];
  const years = here.filter((year) => there.includes(year));
  const bases = { own: basesIn(mine, years), other: basesIn(its, years) };
  const pairs = samePairs(own, other, terms);
  const alike = (basis: string, side: 'own' | 'other', among: readonly string[]): boolean =>
    pairs.some(
      (pair) => pair[side] === basis && among.includes(pair[side === 'own' ? 'other' : 'own']),
    );
  return {
    years,
    only: {
      own: here.filter((year) => !there.includes(year)),
      other: there.filter((year) => !here.includes(year)),
    },
    bases,
    isAlike:
      bases.own.every((basis) => alike(basis, 'own', bases.other)) &&
      bases.other.every((basis) => alike(basis, 'other', bases.own)),
    shared: pairs.flatMap((pair): readonly SharedBasis[] => {
      const [a, b] = [yearsOn(mine, pair.own), yearsOn(its, pair.other)];
      const both = a.filter((year) => b.includes(year));
      return both.length === 0 ? [] : [{ ...pair, years: both }];
    }),
    left: { own: mine.left, other: its.left },
  };
}

/** What is told of a whole year, on the axis; figures of parts of a year, and goals, are none of these. */
function figuresOf(
  { dataset, claims, metric, market, unit }: ComparedSide,
  converts: boolean,
): Figures {
  const placed: Placed[] = [];
  const fiscal: string[] = [];
  const currency: string[] = [];
  for (const claim of claims) {
    const { quantity, period } = claim;
    if (claim.metric !== metric || !claim.markets.includes(market) || !isFigure(claim)) continue;
    if (quantity === null || period === null) continue;
    const year = wholeYear(period);
    if (year === null) {
      if (isTwelveMonths(period)) fiscal.push(claim.id);
    } else if (
      quantity.unit !== unit &&
      (!converts || exchangeOver(dataset.rates, period, quantity.unit, unit) === null)
    ) {
      currency.push(claim.id);
    } else placed.push({ year, claim });
  }
  return { placed, left: { fiscal, currency } };
}

function isFigure({ kind, restates }: Claim): boolean {
  return restates === null && (kind === 'outcome' || kind === 'estimate');
}

const DAY = 86_400_000;
/** A year of 52 or 53 weeks is one as well. */
const WEEKS = { least: 363, most: 372 } as const;

function isTwelveMonths({ from, to }: Period): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  return days >= WEEKS.least && days <= WEEKS.most;
}

function outcomeYears({ placed }: Figures): readonly number[] {
  return inOrder(placed.filter(({ claim }) => claim.kind === 'outcome'));
}

function yearsOn({ placed }: Figures, basis: string): readonly number[] {
  return inOrder(placed.filter(({ claim }) => claim.basis === basis));
}

function inOrder(placed: readonly Placed[]): readonly number[] {
  return [...new Set(placed.map(({ year }) => year))].toSorted((a, b) => a - b);
}

/** What outcomes of these years count, that of most years first, then as they are told. */
function basesIn({ placed }: Figures, years: readonly number[]): readonly string[] {
  const compared = placed.filter(
    ({ claim, year }) => claim.kind === 'outcome' && claim.basis !== null && years.includes(year),
  );
  return [...groupBy(compared, ({ claim }) => claim.basis ?? '')]
    .map(([basis, group]) => ({ basis, count: inOrder(group).length }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ basis }) => basis);
}

/** As an editor says. Where none does, those are the same that are called and explained alike. */
function samePairs(
  own: ComparedSide,
  other: ComparedSide,
  terms: BesideTerms | null,
): readonly { readonly own: string; readonly other: string }[] {
  const [mine, its] = [own.dataset.vocabulary.bases, other.dataset.vocabulary.bases];
  if (terms !== null) return terms.bases;
  return mine.flatMap((basis) =>
    its
      .filter((each) => isSaidAlike(basis, each))
      .map((each) => ({ own: basis.id, other: each.id })),
  );
}

function isSaidAlike(a: Basis, b: Basis): boolean {
  return (
    foldText(a.name.en) === foldText(b.name.en) && foldText(a.counts.en) === foldText(b.counts.en)
  );
}
