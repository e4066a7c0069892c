import type { ReactNode } from 'react';
import type { PlacedMark } from './lane-chart-layout';

/** A dot on a lane, with the arrow to its horizon and its label. */
export function LaneShape({ placed }: { readonly placed: PlacedMark }): ReactNode {
  const { mark, x, y, radius, arrow, label } = placed;
  const hit = { x: x - 9, y: y - 9, width: 18, height: 18 };
  return (
    <>
      <rect {...hit} className="anchor fill-transparent" />
      {arrow === null ? null : <Arrow from={x + radius + 2} to={arrow.x} y={y} />}
      <circle
        cx={x}
        cy={y}
        r={radius}
        className={`mark stroke-theme ${fillOf(placed)}`}
        // What was added to the record's own sources is lighter: pale, within a thin edge.
        strokeWidth={mark.added ? 1.25 : 2}
      />
      {label === null ? null : (
        <text
          x={label.anchor === 'start' ? label.box.x : label.box.x + label.box.width}
          y={label.box.y + 11.5}
          textAnchor={label.anchor}
        >
          {label.text}
        </text>
      )}
    </>
  );
}

function fillOf({ mark }: PlacedMark): string {
  if (mark.form === 'announced') return 'fill-card';
  return mark.added ? 'fill-theme/40' : 'fill-theme';
}

function Arrow({
  from,
  to,
  y,
}: {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}): ReactNode {
  return (
    <g
      className="fill-none stroke-theme"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <line x1={from} x2={to - 2} y1={y} y2={y} strokeDasharray="0.5 5" />
      <path d={`M${to - 5} ${y - 4} L${to} ${y} L${to - 5} ${y + 4}`} />
    </g>
  );
}
