import { describe, expect, it } from 'vitest';
import type { LaneLayout } from '@/charts/lanes/lane-chart-layout';
import { layoutLanes } from '@/charts/lanes/lane-chart-layout';
import { KINDS } from '@/domain/record/claim';
import { lanesModelOf, yearsModelOf } from '@/testing/panel-input';
import { readRealRecord } from '@/testing/real-record';
import { inputsOf, lensViews } from '@/testing/record-views';
import type { ViewState } from '@/view/view-state';
import { panelOf } from './panels-of';
import type { PanelInput } from './panel';

const RECORD = readRealRecord();
const { years, markets, topics } = RECORD.vocabulary;

type Choice = Partial<ViewState>;
type Facet = 'markets' | 'topics' | 'kinds';

function each(facet: Facet, ids: readonly string[]): readonly Choice[] {
  return [{}, ...ids.map((id) => ({ [facet]: [id] }))];
}

/** Each single year with each market or topic and each kind. A panel has one theme of the record, so each theme is met as well. */
const CHOICES: readonly Choice[] = Array.from({ length: years.to - years.from + 1 }, (_, index) => {
  const year = years.from + index;
  return { years: { from: year, to: year } };
}).flatMap((alone) =>
  [
    ...each(
      'markets',
      markets.map(({ id }) => id),
    ),
    ...topics.map(({ id }): Choice => ({ topics: [id] })),
  ].flatMap((place) => each('kinds', KINDS).map((kind) => ({ ...alone, ...place, ...kind }))),
);

/** How many marks stand in the plot of a chart of lanes, row by row and small chart by small chart. */
function marksIn({ rows, cells, pills }: LaneLayout): readonly number[] {
  const inParts = [
    ...rows.rows.map(
      ({ segments, points, plans }) => segments.length + points.length + plans.length,
    ),
    ...cells.map(
      ({ figures, points, promises }) =>
        figures.length + points.length + promises.filter(({ line }) => line !== null).length,
    ),
  ];
  return inParts.length > 0 ? inParts : [pills.length];
}

/** Whether a chart would be a plot without a mark. */
function isEmptyPlot(id: string, input: PanelInput): boolean {
  const panel = panelOf(RECORD.vocabulary, id);
  if (panel === undefined) throw new Error(`no panel ${id}`);
  if (!panel.present(input).isPlotted) return false;
  if (panel.kind === 'lanes') {
    const { drawing } = lanesModelOf(id, input);
    return [318, 572].some((width) => marksIn(layoutLanes(drawing, width, input.size)).includes(0));
  }
  const { bars, growth, absences } = yearsModelOf(id, input).drawing;
  return bars.length + growth.length + absences.length === 0;
}

function emptyPlots(kind: 'years' | 'lanes', choices: readonly Choice[]): readonly string[] {
  return choices.flatMap((choice) =>
    inputsOf(RECORD, kind, choice)
      .filter(({ id, input }) => isEmptyPlot(id, input))
      .map(({ id, input }) => `${id} of ${input.size} in ${JSON.stringify(choice)}`),
  );
}

describe('no chart is a plot without a mark', () => {
  it.each(['years', 'lanes'] as const)(
    'of %s, whatever year, market or topic, and kind',
    (kind) => {
      expect(emptyPlots(kind, CHOICES)).toEqual([]);
    },
    240_000,
  );

  it('through whatever lens', () => {
    expect(emptyPlots('years', lensViews(RECORD))).toEqual([]);
  }, 120_000);
});
