import { useId, type ReactNode } from 'react';
import { isGoal, type Kind } from '@/domain/record/claim';
import type { Box } from '../layout/geometry';
import type { PlacedRow } from './interval-axis-layout';

/** Solid what came, dashed what was aimed at, dotted what a third party estimates; fading what has no upper end. */
export function IntervalBar({ placed }: { readonly placed: PlacedRow }): ReactNode {
  const { bar, fades, row } = placed;
  const dashes = DASHES[row.form];
  if (fades) return <Fading placed={placed} />;
  if (row.lo === row.hi && isGoal({ kind: row.form })) return <Threshold placed={placed} />;
  const inset = row.form === 'interim' ? 3 : 0;
  // Intervals that end where the next begins have no point in common: nor do their marks.
  const gap = bar.width > 8 ? 1.5 : 0;
  const fill = row.added ? 'fill-theme/35' : 'fill-theme';
  return (
    <rect
      {...bar}
      x={bar.x + gap}
      width={bar.width - 2 * gap}
      y={bar.y + inset}
      height={bar.height - 2 * inset}
      rx={2}
      className={`mark anchor stroke-theme ${dashes === undefined ? fill : 'fill-transparent'}`}
      strokeWidth={1.6}
      strokeDasharray={dashes}
      strokeLinecap="round"
    />
  );
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
