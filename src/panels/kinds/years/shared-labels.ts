import { strongestSign } from '@/charts/layout/gather';
import type { BarMark } from '@/charts/years/year-chart-data';
import { groupBy } from '@/domain/basics/group-by';
import type { PanelInput } from '@/panels/panel';
import type { Axis } from './axis';
import { isGoal } from './goals';
import type { YearFigure } from './year-figures';

/** Goals this near to one another, as a share of them, hang at one height. */
const NEAR = 0.03;
/** Amounts that one label says. */
const MOST = 2;

/** Goals of a year at one height share a label: "goal 100, 16 bn GBP"; such as lie within a range are said by that. */
export function sharedLabels(
  bars: readonly BarMark[],
  figures: readonly YearFigure[],
  axis: Axis,
  { i18n }: PanelInput,
): readonly BarMark[] {
  const claims = new Map(figures.map(({ claim }) => [claim.id, claim]));
  const unitOf = ({ key }: BarMark): string => claims.get(key)?.quantity?.unit ?? '';
  const goals = bars.filter(({ key }) => isGoal(claims.get(key) ?? { kind: 'outcome' }));
  const changed = new Map<string, BarMark>();
  for (const ofYear of groupBy(goals, ({ year }) => year).values()) {
    // A range first, then what is in the unit of the axis.
    const inOrder = ofYear.toSorted(
      (a, b) =>
        rangeOf(b) - rangeOf(a) ||
        Number(unitOf(b) === axis.unit) - Number(unitOf(a) === axis.unit),
    );
    for (const lead of inOrder) {
      if (changed.has(lead.key)) continue;
      const others = inOrder.filter(
        (other) => other !== lead && !changed.has(other.key) && isSaidBy(other, lead),
      );
      const { goal } = i18n.t.panel;
      const amounts = [lead, ...others].map(({ label }) => label.slice(goal('').length).trim());
      const all = rangeOf(lead) > 0 ? amounts.slice(0, 1) : [...new Set(amounts)].slice(0, MOST);
      changed.set(lead.key, {
        ...lead,
        label: goal(all.join(',\u00a0')),
        shorter: all.length > 1 ? [lead.label, ...lead.shorter] : lead.shorter,
        sign: strongestSign([lead, ...others]),
      });
      for (const other of others) changed.set(other.key, { ...other, saidBy: lead.key });
    }
  }
  return bars.map((bar) => changed.get(bar.key) ?? bar);
}

function rangeOf({ lo, hi }: BarMark): number {
  return hi - lo;
}

function isSaidBy(other: BarMark, lead: BarMark): boolean {
  const slack = NEAR * Math.abs(lead.hi);
  return other.lo >= lead.lo - slack && other.hi <= lead.hi + slack;
}
