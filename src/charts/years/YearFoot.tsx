import { Fragment, type ReactNode } from 'react';
import type { Box } from '../layout/geometry';
import { textWidth } from '../layout/text-width';
import type { ChartEvents } from '../parts/mark';
import { MarkLink } from '../parts/MarkLink';
import { BRACKET_LINE, bracketsHeight, type Bracket } from './year-brackets';
import type { NoteMark, YearChartData } from './year-chart-data';
import { belowGrowth, GROWTH_STEP, YEARS_ROW } from './year-chart-frame';
import { LABEL_SIZE } from './label-writing';
import type { YearLayout } from './year-chart-layout';
import type { PlacedGrowth } from './year-growth-layout';

/** A year's place narrower than this has no room for its whole number. */
const YEAR_WIDTH = 34;

type Props = Pick<ChartEvents, 'pageOf'> & {
  readonly data: YearChartData;
  readonly layout: YearLayout;
  /** Of the axis. */
  readonly y: number;
};

/** What stands below the axis: the years, growth, what the bars count, and how many claims more there are. */
export function YearFoot({ data, layout, y, pageOf }: Props): ReactNode {
  const { bands, growth, brackets } = layout;
  const rows = Math.max(0, ...growth.map(({ row }) => row + 1));
  const below = y + belowGrowth(rows);
  const nameOf = bands.least < YEAR_WIDTH ? data.formatYear : String;
  return (
    <>
      <g aria-hidden="true" data-years>
        {data.years.map((year) => (
          <text key={year} x={bands.centre(year)} y={y + 17} textAnchor="middle">
            {nameOf(year)}
          </text>
        ))}
      </g>
      <Growths growth={growth} y={y + YEARS_ROW} pageOf={pageOf} />
      <Brackets brackets={brackets} y={below} />
      {data.notes.map((mark) => (
        <Note
          key={mark.key}
          mark={mark}
          x={bands.centre(mark.year)}
          y={below + bracketsHeight(brackets) + 12}
          pageOf={pageOf}
        />
      ))}
    </>
  );
}

type Opening = Pick<ChartEvents, 'pageOf'>;
type GrowthProps = Opening & { readonly growth: readonly PlacedGrowth[]; readonly y: number };

/** Growth stands below the year that it leads to. */
function Growths({ growth, y, pageOf }: GrowthProps): ReactNode {
  return growth.map(({ mark, x, row, text }) => (
    <MarkLink key={mark.key} mark={mark} visible={text} href={pageOf(mark.claims[0])}>
      <text x={x} y={y + row * GROWTH_STEP + 9} textAnchor="middle" className="anchor">
        {text}
      </text>
    </MarkLink>
  ));
}

/** Which bars count the same: a change of basis is no fall. */
function Brackets({
  brackets,
  y,
}: {
  readonly brackets: readonly Bracket[];
  readonly y: number;
}): ReactNode {
  return brackets.map(({ series, x, width, lines }) => (
    <Fragment key={series}>
      <path
        d={`M${x + 1} ${y} v4 h${width - 2} v-4`}
        className="fill-none stroke-muted"
        strokeWidth={1}
      />
      {lines.map((line, index) => (
        <text key={line} x={x + width / 2} y={y + 17 + index * BRACKET_LINE} textAnchor="middle">
          {line}
        </text>
      ))}
    </Fragment>
  ));
}

type NoteProps = Opening & { readonly mark: NoteMark; readonly x: number; readonly y: number };

/** How many claims of a year are no figure on this axis. */
function Note({ mark, x, y, pageOf }: NoteProps): ReactNode {
  const half = Math.max(12, textWidth(mark.label, LABEL_SIZE) / 2 + 2);
  const box: Box = { x: x - half, y: y - 12, width: 2 * half, height: 17 };
  return (
    <MarkLink mark={mark} visible={mark.label} href={pageOf(mark.claims[0])}>
      <rect {...box} className="anchor fill-transparent" />
      <text x={x} y={y} textAnchor="middle">
        {mark.label}
      </text>
    </MarkLink>
  );
}
