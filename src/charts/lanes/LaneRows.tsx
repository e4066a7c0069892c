import type { ReactNode } from 'react';
import type { Box } from '../layout/geometry';
import { hatched } from '../layout/hatching';
import { MarkLink } from '../parts/MarkLink';
import { Badge, PillLink, PointLink, Room, SignBehind, Words, type PageOf } from './LaneParts';
import { RADIUS } from './lane-parts-layout';
import type { PlacedPlan, PlacedRow, PlacedSegment } from './lane-row-labels';
import type { RowsLayout } from './lane-rows-layout';

type Props = { readonly layout: RowsLayout; readonly pageOf: PageOf };

/** Lanes on one line of time. */
export function LaneRows({ layout, pageOf }: Props): ReactNode {
  const { rows, isNarrow, plot, ticks } = layout;
  if (rows.length === 0) return null;
  const foot = plot.y + plot.height;
  return (
    <>
      <path d={gridOf(layout)} className="fill-none stroke-grid" />
      {ticks.map(({ year, x }) => (
        <text key={year} x={x} y={foot + 16} textAnchor="middle" aria-hidden="true">
          {year}
        </text>
      ))}
      {rows.map((placed) => (
        <Row key={placed.row.id} {...{ placed, plot, isNarrow, pageOf }} />
      ))}
      <line x1={0} x2={plot.x + plot.width} y1={foot} y2={foot} className="stroke-line" />
    </>
  );
}

/** Where years begin, and lines between rows, in one stroke. */
function gridOf({ rows, plot, ticks }: RowsLayout): string {
  const years = ticks.map(({ line }) => `M${round(line)} ${plot.y}v${round(plot.height)}`);
  const between = rows
    .slice(1)
    .map(({ top, all }) => `M0 ${round(top)}H${round(all.box.x + all.box.width)}`);
  return [...years, ...between].join('');
}

function Row({
  placed,
  plot,
  isNarrow,
  pageOf,
}: {
  readonly placed: PlacedRow;
  readonly plot: Box;
  readonly isNarrow: boolean;
  readonly pageOf: PageOf;
}): ReactNode {
  const { row, middle, segments, points, plans, all } = placed;
  const isBare = segments.length === 0 && points.length > 0;
  return (
    <g data-row={row.id}>
      <Head placed={placed} isNarrow={isNarrow} />
      {isBare ? (
        <line
          x1={plot.x}
          x2={plot.x + plot.width}
          y1={middle}
          y2={middle}
          className="stroke-line"
        />
      ) : null}
      {segments.map((segment) => (
        <Segment key={segment.mark.key} placed={segment} pageOf={pageOf} />
      ))}
      {points.map((point) => (
        <PointLink key={point.mark.key} placed={point} pageOf={pageOf} />
      ))}
      {plans.map((plan) => (
        <Plan key={plan.mark.key} placed={plan} pageOf={pageOf} />
      ))}
      <PillLink placed={all} pageOf={pageOf} />
    </g>
  );
}

/** Name and state: one after the other on a narrow screen, else at either end. */
function Head({
  placed: { name, state },
  isNarrow,
}: {
  readonly placed: PlacedRow;
  readonly isNarrow: boolean;
}): ReactNode {
  if (!isNarrow || state === null)
    return (
      <>
        <Words placed={name} className="strong" />
        <Words placed={state} />
      </>
    );
  return (
    <text x={name.box.x} y={name.box.y + 11.5} className="strong">
      {`${name.text} `}
      <tspan dx={5} className="state">
        {state.text}
      </tspan>
    </text>
  );
}

const FORMS: Readonly<Record<PlacedSegment['mark']['form'], string>> = {
  full: 'fill-theme',
  part: 'fill-card',
  announced: 'fill-card',
};

function Segment({
  placed: { mark, box, end, room },
  pageOf,
}: {
  readonly placed: PlacedSegment;
  readonly pageOf: PageOf;
}): ReactNode {
  const isPale = mark.added && mark.form === 'full';
  const isOver = mark.isOver && !mark.isAside;
  return (
    <MarkLink mark={mark} visible={end?.text ?? ''} href={pageOf(mark.claims[0])}>
      <path
        d={mark.isBefore ? pointed(box) : barred(box)}
        className={`mark anchor stroke-theme ${isPale ? 'fill-theme/35' : FORMS[mark.form]}`}
        strokeLinejoin="round"
        strokeWidth={mark.form === 'announced' ? 1.2 : 1}
        strokeDasharray={mark.form === 'announced' ? '3 2.5' : undefined}
      />
      {mark.form === 'part' && !mark.isAside ? (
        <path d={hatched(box)} className="fill-none stroke-theme" strokeWidth={1} />
      ) : null}
      {isOver ? (
        <line
          x1={box.x + box.width}
          x2={box.x + box.width}
          y1={box.y - 3}
          y2={box.y + box.height + 3}
          className="stroke-ink"
          strokeWidth={1.6}
        />
      ) : null}
      <Room box={room} />
      <Words placed={end} />
    </MarkLink>
  );
}

function barred({ x, y, width, height }: Box): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${height}h${round(-width)}z`;
}

/** A bar that comes from before what is drawn: pointed to the left. */
function pointed({ x, y, width, height }: Box): string {
  const tip = Math.min(height * 0.7, width);
  return `M${round(x)} ${round(y + height / 2)}l${round(tip)} ${-height / 2}h${round(width - tip)}v${height}h${round(tip - width)}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** From a hollow dot along a dotted line to its verdict. */
function Plan({
  placed: { mark, x, y, dots, badge, label, room },
  pageOf,
}: {
  readonly placed: PlacedPlan;
  readonly pageOf: PageOf;
}): ReactNode {
  return (
    <>
      <MarkLink mark={mark} visible={label?.text ?? ''} href={pageOf(mark.claims[0])}>
        <line
          x1={dots.start}
          x2={dots.end}
          y1={y}
          y2={y}
          className="stroke-theme"
          strokeWidth={1.6}
          strokeDasharray="2 3"
        />
        <circle
          cx={x}
          cy={y}
          r={RADIUS - 0.5}
          className="mark fill-card stroke-theme"
          strokeWidth={1.6}
        />
        <Words placed={label} />
        <Room box={room} isAnchor />
        <Badge verdict={mark.verdict} box={badge} />
      </MarkLink>
      <SignBehind mark={mark} placed={{ text: '', box: { ...badge, x: badge.x + badge.width } }} />
    </>
  );
}
