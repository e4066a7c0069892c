import { useId, type ReactNode } from 'react';
import type { Box } from '../layout/geometry';
import { MarkLink } from '../parts/MarkLink';
import { MarkSignLink } from '../parts/MarkSignLink';
import { Badge, PointLink, Target, Words, type PageOf } from './LaneParts';
import type { PlacedCell, PlacedFigure, PlacedPromise } from './lane-cells-layout';

type Props = { readonly cells: readonly PlacedCell[]; readonly pageOf: PageOf };

/** Small charts: what was so against what was promised. */
export function LaneCells({ cells, pageOf }: Props): ReactNode {
  return cells.map((placed) => <Cell key={placed.cell.id} placed={placed} pageOf={pageOf} />);
}

function Cell({
  placed: { cell, name, base, years, figures, points, promises },
  pageOf,
}: {
  readonly placed: PlacedCell;
  readonly pageOf: PageOf;
}): ReactNode {
  return (
    <g data-row={cell.id}>
      <Words placed={name} className="strong" />
      <line x1={base.x} x2={base.x + base.width} y1={base.y} y2={base.y} className="stroke-line" />
      {years.map(({ year, x }, index) => (
        <text
          key={year}
          x={x}
          y={base.y + 14}
          textAnchor={index === 0 ? 'start' : 'end'}
          aria-hidden="true"
        >
          {year}
        </text>
      ))}
      {figures.map((figure) => (
        <Figure key={figure.mark.key} placed={figure} pageOf={pageOf} />
      ))}
      {points.map((point) => (
        <PointLink key={point.mark.key} placed={point} pageOf={pageOf} />
      ))}
      {promises.map((promise) => (
        <Promised key={promise.mark.key} placed={promise} pageOf={pageOf} />
      ))}
    </g>
  );
}

function Figure({
  placed: { mark, box, fade, label },
  pageOf,
}: {
  readonly placed: PlacedFigure;
  readonly pageOf: PageOf;
}): ReactNode {
  return (
    <>
      <MarkLink mark={mark} visible={label?.text ?? ''} href={pageOf(mark.claims[0])}>
        <Target box={box} />
        {fade === null ? null : <Fade box={fade} />}
        {mark.form === 'limit' ? (
          <rect
            {...box}
            rx={1.5}
            className="mark fill-transparent stroke-theme"
            strokeWidth={1.2}
            strokeDasharray="1.5 2.5"
          />
        ) : (
          <rect
            {...box}
            rx={1.5}
            className={`mark ${mark.added ? 'fill-theme/35 stroke-theme' : 'fill-theme'}`}
            strokeWidth={1}
          />
        )}
        <Words placed={label} className="strong" />
      </MarkLink>
      {label === null || mark.sign !== 'conflict' ? null : (
        <MarkSignLink
          mark={mark}
          sign={mark.sign}
          x={label.box.x + label.box.width + 2}
          y={label.box.y + 11.5}
        />
      )}
    </>
  );
}

/** Beyond a lower bound. */
function Fade({ box }: { readonly box: Box }): ReactNode {
  const gradient = useId();
  return (
    <>
      <defs>
        <linearGradient id={gradient} x1="0" y1="1" x2="0" y2="0">
          <stop offset="0" stopColor="var(--theme)" stopOpacity={0.55} />
          <stop offset="1" stopColor="var(--theme)" stopOpacity={0} />
        </linearGradient>
      </defs>
      <rect {...box} fill={`url(#${gradient})`} />
    </>
  );
}

/** A goal at its height, and below the plot what was promised and what became of it. */
function Promised({
  placed: { mark, line, figure, badge, text },
  pageOf,
}: {
  readonly placed: PlacedPromise;
  readonly pageOf: PageOf;
}): ReactNode {
  const right = text.box.x + text.box.width;
  return (
    <MarkLink mark={mark} href={pageOf(mark.claims[0])}>
      <Target box={{ ...badge, width: right - badge.x }} />
      {line === null ? null : (
        <>
          <rect
            x={line.x}
            y={line.y - 8}
            width={line.width}
            height={16}
            className="fill-transparent"
          />
          <line
            x1={line.x}
            x2={line.x + line.width}
            y1={line.y}
            y2={line.y}
            className="stroke-muted"
            strokeWidth={2}
            strokeDasharray="4 3"
          />
        </>
      )}
      <Words placed={figure} />
      <Badge verdict={mark.verdict} box={badge} />
      <Words placed={text} />
    </MarkLink>
  );
}
