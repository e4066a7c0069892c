import { LANES_NARROW } from '../parts/heights';
import type { ChartSize } from '../parts/mark';
import { layoutCells, type CellsLayout } from './lane-cells-layout';
import type { LaneChartData } from './lane-chart-data';
import { pillLines, widthOf, type PlacedPill, type PlacedText } from './lane-parts-layout';
import { layoutRows, type RowsLayout } from './lane-rows-layout';

export type LaneLayout = {
  readonly cells: CellsLayout['cells'];
  readonly rows: RowsLayout;
  readonly pills: readonly PlacedPill[];
  readonly pillsLabel: PlacedText | null;
  readonly height: number;
};

/** Lines of pills. */
const LINES: Readonly<Record<ChartSize, number>> = { card: 1, page: 5 };
const BETWEEN = 10;
const ABOVE_PILLS = 4;

/** Where everything on a chart of lanes stands, one part below the other. */
export function layoutLanes(data: LaneChartData, width: number, size: ChartSize): LaneLayout {
  const isNarrow = width < LANES_NARROW;
  const cells = layoutCells(data, { width, isNarrow, size });
  const below = cells.height + (cells.height > 0 && data.rows.length > 0 ? BETWEEN : 0);
  const rows = layoutRows(data, { top: below, width, isNarrow, size });
  const top = below + rows.height + (below + rows.height > 0 ? ABOVE_PILLS : 0);
  if (data.pills.length === 0)
    return { cells: cells.cells, rows, pills: [], pillsLabel: null, height: below + rows.height };
  const left = Math.ceil(widthOf(data.pillsLabel)) + 10;
  const words = { others: data.formatOthers, more: data.formatMore };
  const { pills, height } = pillLines(
    data.pills,
    { left, top, width: width - left - 1 },
    isNarrow ? 2 : LINES[size],
    words,
  );
  return {
    cells: cells.cells,
    rows,
    pills,
    pillsLabel: { text: data.pillsLabel, box: { x: 0, y: top + 3.5, width: left, height: 15 } },
    height: top + height + 1,
  };
}
