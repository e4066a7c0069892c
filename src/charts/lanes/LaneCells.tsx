import { useId, type ReactNode } from 'react';
import { Fading } from '../parts/Fading';
import { MarkLink } from '../parts/MarkLink';
import { Badge, PointLink, Lines, Room, SignBehind, Words, type PageOf } from './LaneParts';
import type { PlacedCell, PlacedFigure, PlacedPromise } from './lane-cells-layout';

type Props = { readonly cells: readonly PlacedCell[]; readonly pageOf: PageOf };

/** Small charts: what was so against what was promised. */
export function LaneCells({ cells, pageOf }: Props): ReactNode {
  const gradient = useId();
  const fades = cells.flatMap(({ figures }) => figures.flatMap(({ fade }) => fade ?? []));
  return (
    <>
      {fades.length === 0 ? null : <Fading id={gradient} />}
      {cells.length === 0 ? null : <path d={basesOf(cells)} className="fill-none stroke-line" />}
      {cells.map((placed) => (
        <Cell key={placed.cell.id} {...{ placed, gradient, pageOf }} />
      ))}
    </>
  );
}

/** Where the small charts stand, in one stroke. */
function basesOf(cells: readonly PlacedCell[]): string {
  return cells.map(({ base: { x, y, width } }) => `M${x} ${y}h${width}`).join('');
}

function Cell({
  placed: { cell, name, base, years, figures, points, promises },
  gradient,
  pageOf,
}: {
  readonly placed: PlacedCell;
  readonly gradient: string;
  readonly pageOf: PageOf;
}): ReactNode {
  return (
    <g data-row={cell.id}>
      <Lines placed={name} className="strong" />
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
        <Figure key={figure.mark.key} placed={figure} {...{ gradient, pageOf }} />
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
  gradient,
  pageOf,
}: {
  readonly placed: PlacedFigure;
  readonly gradient: string;
  readonly pageOf: PageOf;
}): ReactNode {
  const isLimit = mark.form === 'limit';
  return (
    <>
      <MarkLink mark={mark} visible={label?.text ?? ''} href={pageOf(mark.claims[0])}>
        {fade === null ? null : <rect {...fade} fill={`url(#${gradient})`} />}
        <rect
          {...box}
          rx={1.5}
          className={`mark anchor ${isLimit ? 'fill-transparent stroke-theme' : mark.added ? 'fill-theme/35 stroke-theme' : 'fill-theme'}`}
          strokeWidth={isLimit ? 1.2 : 1}
          strokeDasharray={isLimit ? '1.5 2.5' : undefined}
        />
        <Words placed={label} className="strong" />
      </MarkLink>
      <SignBehind mark={mark} placed={label} isStrong />
    </>
  );
}

/** A goal at its height, and below the plot what was promised and what became of it. */
function Promised({
  placed: { mark, line, hits, figure, badge, words },
  pageOf,
}: {
  readonly placed: PlacedPromise;
  readonly pageOf: PageOf;
}): ReactNode {
  const written = words.map(({ text }) => text).join(' ');
  return (
    <>
      <Words placed={figure} />
      <MarkLink
        mark={mark}
        // What is written shorter than it is named stands before its name.
        visible={written === mark.label ? '' : `${written} ${mark.verdict.word}`}
        href={pageOf(mark.claims[0])}
      >
        {line === null ? null : (
          <line
            x1={line.x}
            x2={line.x + line.width}
            y1={line.y}
            y2={line.y}
            className="stroke-muted"
            strokeWidth={2}
            strokeDasharray="4 3"
            pointerEvents="none"
          />
        )}
        {hits.map((box) => (
          <Room key={box.x} box={box} />
        ))}
        <Lines placed={words} />
        <Badge verdict={mark.verdict} box={badge} isMark />
      </MarkLink>
      <SignBehind mark={mark} placed={figure ?? words.at(-1) ?? null} />
    </>
  );
}
