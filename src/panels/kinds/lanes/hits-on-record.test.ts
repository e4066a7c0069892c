import { expect, it } from 'vitest';
import { layoutLanes } from '@/charts/lanes/lane-chart-layout';
import { wrongHits } from '@/testing/lane-hits';
import { lanesModelOf } from '@/testing/panel-input';
import { readRealRecord } from '@/testing/real-record';
import { inputsOf, recordViews } from '@/testing/record-views';

const WIDTHS = [264, 318, 358, 572, 712, 1206] as const;

it('opens the mark in whose middle one points, in all views of the record, at any width', () => {
  const record = readRealRecord();
  const found = recordViews(record).flatMap((view) =>
    inputsOf(record, 'lanes', view).flatMap(({ id, input }) => {
      const { drawing } = lanesModelOf(id, input);
      return WIDTHS.flatMap((width) =>
        wrongHits(layoutLanes(drawing, width, input.size)).map(
          (wrong) => `${id} at ${width} in ${JSON.stringify(view)}: ${wrong}`,
        ),
      );
    }),
  );
  expect(found).toEqual([]);
});
