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
  return withEstimatesTold(bars.map((bar) => changed.get(bar.key) ?? bar));
}

/** Several estimates of one year know what says all of them: "≈ 41–62". */
function withEstimatesTold(bars: readonly BarMark[]): readonly BarMark[] {
  const ofYear = groupBy(
    bars.filter(({ form }) => form === 'tick'),
    ({ year }) => year,
  );
  return bars.map((bar) => {
    const all = bar.form === 'tick' ? (ofYear.get(bar.year) ?? []) : [];
    return all.length < 2 ? bar : { ...bar, crowded: fromTo(all) };
  });
}

/** From the least to the most of them, in their fewest digits; bounds, which are no ends of anything, one after the other. */
function fromTo(bars: readonly BarMark[]): string {
  const texts = bars
    .toSorted((a, b) => a.hi - b.hi)
    .map(({ label, shorter }) => shorter.at(-1) ?? label);
  const figures = texts.map((text) => text.replace(ABOUT, ''));
  if (figures.some((figure) => !/^\p{N}/u.test(figure))) return [...new Set(texts)].join(',\u00A0');
  const [first = '', last = ''] = [figures[0], figures.at(-1)];
  const about = texts.find((text) => ABOUT.test(text))?.match(ABOUT)?.[0] ?? '';
  return first === last ? `${about}${first}` : `${about}${first}–${last}`;
}

const ABOUT = /^≈\s*/u;

function rangeOf({ lo, hi }: BarMark): number {
  return hi - lo;
}

function isSaidBy(other: BarMark, lead: BarMark): boolean {
  const slack = NEAR * Math.abs(lead.hi);
  return other.lo >= lead.lo - slack && other.hi <= lead.hi + slack;
}
