import type { LaneChartData } from '@/charts/lanes/lane-chart-data';
import type { LaneSign, LaneSignName } from '@/charts/lanes/lane-signs';
import type { LanesPanel } from '@/domain/record/record';
import type { PanelInput } from '@/panels/panel';
import { nameOfThing } from './lane-state';

/** How to read the forms that are drawn, and no other. */
export function lanesLegend(
  { presence }: LanesPanel,
  { cells, rows }: LaneChartData,
  input: PanelInput,
): readonly LaneSign[] {
  const { legend } = input.i18n.t.lanes;
  const segments = rows.flatMap((row) => row.segments);
  const chosen = segments.filter(({ isAside }) => !isAside);
  const figures = cells.flatMap((cell) => cell.figures);
  const points = [...rows, ...cells].flatMap((part) => part.points);
  const promises = cells.flatMap((cell) => cell.promises);
  const full = nameOfThing(presence?.full, input);
  const whole = chosen.filter(({ form }) => form === 'full');
  const hasFull = whole.some(({ added }) => !added);
  const drawn: readonly (readonly [LaneSignName, string, boolean])[] = [
    ['full', full, hasFull],
    // Where nothing stands in its full colour, what is pale is named.
    ['pale', hasFull ? legend.added : `${full}, ${legend.added}`, whole.some(({ added }) => added)],
    ['part', nameOfThing(presence?.part, input), chosen.some(({ form }) => form === 'part')],
    ['announced', legend.announced, chosen.some(({ form }) => form === 'announced')],
    ['before', legend.before, chosen.some(({ isBefore }) => isBefore)],
    ['aside', legend.aside, segments.some(({ isAside }) => isAside)],
    ['figure', legend.figure, figures.length > 0],
    ['goal', legend.goal, promises.some(({ value }) => value !== null)],
    ['opening', legend.happened, points.length > 0],
    ['plan', legend.plan, rows.some(({ plans }) => plans.length > 0)],
    [
      'pale',
      legend.added,
      whole.length === 0 && [...figures, ...points].some(({ added }) => added),
    ],
  ];
  return drawn.flatMap(([sign, text, isDrawn]) => (isDrawn ? [{ sign, text }] : []));
}
