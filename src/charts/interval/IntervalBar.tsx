import { useId, type ReactNode } from 'react';
import { isGoal, type Kind } from '@/domain/record/claim';
import type { Box } from '../layout/geometry';
import type { PlacedRow } from './interval-axis-layout';

/** Solid what came, dashed what was aimed at, dotted what a third party estimates; fading what has no upper end. */
export function IntervalBar({ placed }: { readonly placed: PlacedRow }): ReactNode {
  const { bar, fades, row } = placed;
  const dashes = DASHES[row.form];
  if (fades) return <Fading placed={placed} />;
  if (placed.isPoint) return <Point placed={placed} />;
  if (row.lo === row.hi && isGoal({ kind: row.form })) return <Threshold placed={placed} />;
  const inset = row.form === 'interim' ? 3 : 0;
  // Intervals that end where the next begins have no point in common: nor do their marks.
  const gap = bar.width > 8 ? 1.5 : 0;
  return (
    <>
      <Whisker placed={placed} />
      <rect
        {...bar}
        x={bar.x + gap}
        width={bar.width - 2 * gap}
        y={bar.y + inset}
        height={bar.height - 2 * inset}
        rx={2}
        className={`mark anchor stroke-theme ${fillOf(placed, 'fill-transparent')}`}
        strokeWidth={1.6}
        strokeDasharray={dashes}
        strokeLinecap="round"
      />
    </>
  );
}

/** Solid what came, pale what was added, empty what was only aimed at or estimated. */
function fillOf({ row }: Pick<PlacedRow, 'row'>, empty: string): string {
  if (DASHES[row.form] !== undefined) return empty;
  return row.added ? 'fill-theme/35' : 'fill-theme';
}

/** One printed number, in the middle of what rounds to it. */
function Point({ placed }: { readonly placed: PlacedRow }): ReactNode {
  const { bar, row } = placed;
  return (
    <>
      <Whisker placed={placed} />
      <circle
        {...centreOf(bar)}
        r={row.form === 'interim' ? 4 : bar.width / 2 - 0.8}
        className={`mark anchor stroke-theme ${fillOf(placed, 'fill-card')}`}
        strokeWidth={1.6}
        strokeDasharray={DASHES[row.form]}
        strokeLinecap="round"
      />
    </>
  );
}

function centreOf({ x, y, width, height }: Box): { readonly cx: number; readonly cy: number } {
  return { cx: x + width / 2, cy: y + height / 2 };
}

/** All that the printed figure can stand for, as a thin line with an end on either side. */
function Whisker({ placed: { bar, whisker } }: { readonly placed: PlacedRow }): ReactNode {
  if (whisker === null) return null;
  const y = bar.y + bar.height / 2;
  const { from, to } = whisker;
  // Beside the mark and not through it: most are pale or empty.
  const left = from < bar.x ? `M${from} ${y - 4}v8m0-4H${bar.x}` : '';
  const end = bar.x + bar.width;
  const right = to > end ? `M${to} ${y - 4}v8m0-4H${end}` : '';
  if (left === right) return null;
  return <path d={left + right} className="fill-none stroke-theme" strokeWidth={1.2} />;
}

const DASHES: Readonly<Partial<Record<Kind, string>>> = {
  target: '4 3',
  plan: '4 3',
  estimate: '1.5 3',
};

/** A bound: an edge, and all beyond it. */
function Fading({ placed: { bar, row } }: { readonly placed: PlacedRow }): ReactNode {
  const gradient = useId();
  const dashes = DASHES[row.form];
  return (
    <>
      <defs>
        <linearGradient id={gradient}>
          <stop
            offset="0"
            stopColor="var(--theme)"
            stopOpacity={dashes === undefined ? 0.6 : 0.3}
          />
          <stop offset="1" stopColor="var(--theme)" stopOpacity={0} />
        </linearGradient>
      </defs>
      <rect {...bar} fill={`url(#${gradient})`} className="anchor" />
      <Edge x={bar.x + 1} bar={bar} dashes={dashes} />
    </>
  );
}

/** A goal with one end, with room around it for the pointer. */
function Threshold({ placed: { bar, row } }: { readonly placed: PlacedRow }): ReactNode {
  return (
    <>
      <rect {...bar} x={bar.x - 8} width={bar.width + 16} className="anchor fill-transparent" />
      <Edge x={bar.x + bar.width / 2} bar={bar} dashes={DASHES[row.form]} />
    </>
  );
}

function Edge({
  x,
  bar,
  dashes,
}: {
  readonly x: number;
  readonly bar: Box;
  readonly dashes: string | undefined;
}): ReactNode {
  return (
    <line
      x1={x}
      x2={x}
      y1={bar.y - 2}
      y2={bar.y + bar.height + 2}
      className="mark stroke-theme"
      strokeWidth={2.4}
      strokeDasharray={dashes}
    />
  );
}
