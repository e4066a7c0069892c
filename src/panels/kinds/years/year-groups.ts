import type { ChartSize } from '@/charts/parts/mark';
import { groupBy } from '@/domain/basics/group-by';
import { meets } from '@/domain/figures/interval';
import { comparedInterval } from '@/domain/figures/quantity';
import type { YearFigure } from './year-figures';

/** Claims that say the same of the same thing: one mark, which lists them all. The first speaks for it. */
export type Group = readonly [YearFigure, ...YearFigure[]];

/**
 * Gathers figures that agree. The articles come first: what was added from elsewhere and agrees with an article stands
 * behind its mark, and only what it says otherwise has a mark of its own.
 */
export function agreeing(figures: readonly YearFigure[]): readonly Group[] {
  const groups: [YearFigure, ...YearFigure[]][] = [];
  /** Groups by what they speak of: only those can agree. */
  const alike = new Map<string, (typeof groups)[number][]>();
  const ownFirst = figures.toSorted((a, b) => rank(a) - rank(b));
  for (const figure of ownFirst) {
    const about = aboutOf(figure);
    const known = alike.get(about) ?? [];
    const group = known.find(([lead]) => agrees(lead, figure));
    if (group !== undefined) {
      group.push(figure);
      continue;
    }
    const made: (typeof groups)[number] = [figure];
    groups.push(made);
    alike.set(about, [...known, made]);
  }
  return groups;
}

/** What a figure speaks of. */
function aboutOf({ claim, year }: YearFigure): string {
  const { period, kind, basis, quantity, markets } = claim;
  const unit = quantity?.unit ?? '';
  return [year, period?.text ?? '', kind, basis ?? '', unit, markets.toSorted().join('+')].join(
    ' ',
  );
}

function rank({ claim }: YearFigure): number {
  return claim.added ? 1 : 0;
}

/** Whether two that speak of the same say the same. */
function agrees(lead: YearFigure, other: YearFigure): boolean {
  const [a, b] = [lead.claim, other.claim];
  if (a.quantity === null || b.quantity === null) return false;
  // The record's own share a mark only where they print the same; an added figure joins one that it does not contradict.
  if (rank(lead) === rank(other) && !(a.added && a.quantity.form === b.quantity.form)) {
    return (
      a.quantity.form === b.quantity.form &&
      lead.at.lo === other.at.lo &&
      lead.at.hi === other.at.hi
    );
  }
  return meets(comparedInterval(a.quantity), comparedInterval(b.quantity));
}

/**
 * The groups that a chart draws. A page has room for all. A card draws the articles' figures and, for years of which
 * they have no outcome, what was added on the one basis that covers most years; the rest is told below the axis.
 */
export function drawnGroups(groups: readonly Group[], size: ChartSize): readonly Group[] {
  if (size === 'page') return groups;
  const isOutcome = ([{ claim }]: Group): boolean => claim.kind === 'outcome';
  const ours = groups.filter(([lead]) => rank(lead) === 0);
  const told = new Set(ours.filter(isOutcome).map(([{ year }]) => year));
  const added = groups.filter((group) => !ours.includes(group) && isOutcome(group));
  const bases = [...groupBy(added, ([{ claim }]) => claim.basis)].toSorted(
    ([, a], [, b]) => yearsIn(b) - yearsIn(a),
  );
  const basis = bases[0]?.[0];
  const filling = added.filter(([{ claim, year }]) => claim.basis === basis && !told.has(year));
  const drawn = [...ours, ...filling];
  return drawn.length > 0 ? drawn : groups;
}

function yearsIn(groups: readonly Group[]): number {
  return new Set(groups.map(([{ year }]) => year)).size;
}
