import type { LaneChartData } from '@/charts/lanes/lane-chart-data';
import type { LaneSign, LaneSignName } from '@/charts/lanes/lane-signs';
import { nameOf, type LanesPanel } from '@/domain/record/record';
import type { PanelInput } from '@/panels/panel';

/** How to read the forms that are drawn, and no other. */
export function lanesLegend(
  { presence }: LanesPanel,
  { cells, rows }: LaneChartData,
  { dataset: { vocabulary }, i18n }: PanelInput,
): readonly LaneSign[] {
  const { legend } = i18n.t.lanes;
  const segments = rows.flatMap((row) => row.segments);
  const figures = cells.flatMap((cell) => cell.figures);
  const points = [...rows, ...cells].flatMap((part) => part.points);
  const promises = cells.flatMap((cell) => cell.promises);
  const nameOfThing = (thing: string | null | undefined): string =>
    i18n.say(nameOf(vocabulary.things, thing ?? ''));
  const full = nameOfThing(presence?.full);
  const whole = segments.filter(({ form }) => form === 'full');
  const hasFull = whole.some(({ added }) => !added);
  const drawn: readonly (readonly [LaneSignName, string, boolean])[] = [
    ['full', full, hasFull],
    // Where nothing stands in its full colour, what is pale is named.
    ['pale', hasFull ? legend.added : `${full}, ${legend.added}`, whole.some(({ added }) => added)],
    ['part', nameOfThing(presence?.part), segments.some(({ form }) => form === 'part')],
    ['announced', legend.announced, segments.some(({ form }) => form === 'announced')],
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
