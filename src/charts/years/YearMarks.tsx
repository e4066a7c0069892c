import { useId, type ReactNode } from 'react';
import { Fading } from '../parts/Fading';
import { MarkSignLink } from '../parts/MarkSignLink';
import type { Box } from '../layout/geometry';
import { hatched } from '../layout/hatching';
import { BAR_LINE, type TextPlace } from './label-writing';
import type { BarMark } from './year-chart-data';
import type { PlacedAbsence, PlacedBar } from './year-chart-layout';
import { BASELINE, signBox } from './year-reach';

/** A figure in the form of its kind, with its label, and a hairline where that stands away from it. */
export function BarShape({ placed }: { readonly placed: PlacedBar }): ReactNode {
  const { label, leader, onBar } = placed;
  return (
    <>
      {leader === null ? null : <line {...leader} className="stroke-muted" strokeWidth={0.8} />}
      <Form placed={placed} />
      {label === null ? null : (
        <BarLabel label={label} onBar={onBar} isOther={placed.mark.beside === true} />
      )}
    </>
  );
}

function BarLabel({
  label,
  onBar,
  isOther,
}: Pick<PlacedBar, 'onBar'> & {
  readonly label: TextPlace;
  readonly isOther: boolean;
}): ReactNode {
  const { lines } = label;
  const x = label.x + (label.signed ? 0 : label.width / 2);
  return (
    <text
      x={x}
      y={label.y + BASELINE}
      textAnchor={label.signed ? 'start' : 'middle'}
      // A pale bar carries dark text.
      className={isOther ? 'plain' : onBar ? 'strong on-mark' : 'strong'}
    >
      {lines.length === 1
        ? lines[0]
        : lines.map((line, index) => (
            <tspan key={line} x={x} dy={index === 0 ? 0 : BAR_LINE}>
              {/* The space keeps the lines apart for those who hear them. */}
              {index < lines.length - 1 ? `${line} ` : line}
            </tspan>
          ))}
    </text>
  );
}

/** The sign of a mark that has one, behind its label, at the height of the last line. */
export function BarSign({
  placed: { mark, label, onBar },
}: {
  readonly placed: PlacedBar;
}): ReactNode {
  if (label === null || mark.sign === null || !label.signed) return null;
  const { x, bottom } = signBox(label);
  return <MarkSignLink mark={mark} sign={mark.sign} x={x} y={bottom} onBar={onBar} />;
}

function Form({ placed }: { readonly placed: PlacedBar }): ReactNode {
  const { mark, box } = placed;
  if (mark.beside === true) return <BesideForm placed={placed} />;
  switch (mark.form) {
    case 'solid':
      return <Bar placed={placed} />;
    case 'inset':
      return (
        <>
          {/* What is pale shows nothing of the bar that it stands in. */}
          <rect {...box} rx={2} className="fill-card" />
          <Bar placed={placed} />
        </>
      );
    case 'bound':
      return <BoundForm placed={placed} />;
    case 'dotted':
      return <Outline box={box} stroke="stroke-theme" dash="1.5 3" />;
    case 'outline':
      return <Outline box={box} stroke="stroke-muted" dash="4 3" />;
    case 'line':
      return <LineForm box={box} beside={mark.saidBy === null ? 0 : REACH} reach={placed.reach} />;
    case 'tick':
      return <Tick box={box} reach={placed.reach} />;
  }
}

function Bar({ placed: { mark, box } }: { readonly placed: PlacedBar }): ReactNode {
  const isInset = mark.form === 'inset';
  const edge = mark.added ? ' stroke-theme' : isInset ? ' stroke-card' : '';
  return (
    <rect
      {...box}
      rx={2}
      className={`mark anchor ${fillOf(mark)}${edge}`}
      strokeWidth={isInset && !mark.added ? 2 : undefined}
    />
  );
}

/** What was added to the record's own sources is pale, within an edge that can be told from the ground. */
function fillOf(mark: BarMark): string {
  return mark.added ? 'fill-theme/35' : 'fill-theme';
}

type OutlineProps = { readonly box: Box; readonly stroke: string; readonly dash: string };

function Outline({ box, stroke, dash }: OutlineProps): ReactNode {
  return (
    <rect
      {...box}
      rx={3}
      className={`mark anchor fill-transparent ${stroke}`}
      strokeWidth={1.6}
      strokeDasharray={dash}
      strokeLinecap="round"
    />
  );
}

/** A lower bound: solid up to it, fading beyond. */
function BoundForm({ placed }: { readonly placed: PlacedBar }): ReactNode {
  const gradient = useId();
  return (
    <>
      <Fading id={gradient} />
      {placed.fade === null ? null : <rect {...placed.fade} fill={`url(#${gradient})`} />}
      <rect
        {...placed.box}
        className={`mark anchor ${fillOf(placed.mark)}${placed.mark.added ? ' stroke-theme' : ''}`}
      />
    </>
  );
}

/**
 * A figure of another record: hatched in ink, within an edge that an estimate has dotted; a lower bound has no upper edge, and
 * its hatching goes on, paler.
 */
function BesideForm({ placed: { mark, box, fade } }: { readonly placed: PlacedBar }): ReactNode {
  const edge = { strokeWidth: 1, strokeDasharray: mark.form === 'dotted' ? '1.5 3' : undefined };
  if (mark.form === 'bound') {
    const { x, y, width, height } = box;
    return (
      <>
        {fade === null ? null : (
          <path
            d={hatched(fade)}
            className="fill-none stroke-ink"
            strokeWidth={0.8}
            opacity={0.4}
          />
        )}
        <path d={hatched(box)} className="fill-none stroke-muted" strokeWidth={0.8} />
        <path
          d={`M${x} ${y}v${height}h${width}v${-height}`}
          className="mark fill-none stroke-ink"
          {...edge}
        />
        <rect {...box} className="anchor fill-transparent" />
      </>
    );
  }
  return (
    <>
      {mark.form === 'dotted' ? null : (
        <path d={hatched(box)} className="fill-none stroke-muted" strokeWidth={0.8} />
      )}
      <rect {...box} className="mark anchor fill-transparent stroke-ink" {...edge} />
    </>
  );
}

/** By how much a goal that another's label says is longer to the pointer, so that it is reached where the two lie on one another. */
const REACH = 10;

type ThinProps = { readonly box: Box; readonly reach: PlacedBar['reach'] };

/** What the pointer finds of a line. */
function Reached({ box, reach }: ThinProps): ReactNode {
  const { up = 0, down = 0 } = reach ?? {};
  return (
    <rect
      x={box.x}
      y={box.y - up}
      width={box.width}
      height={up + box.height + down}
      className="anchor fill-transparent"
    />
  );
}

/** A goal with one end: a dashed line, with room around it for the pointer. */
function LineForm({ box, beside, reach }: ThinProps & { readonly beside: number }): ReactNode {
  return (
    <>
      <Reached box={{ ...box, x: box.x - beside, width: box.width + 2 * beside }} reach={reach} />
      <line
        x1={box.x}
        x2={box.x + box.width}
        y1={box.y}
        y2={box.y}
        className="mark stroke-muted"
        strokeWidth={2.4}
        strokeDasharray="4 3"
      />
    </>
  );
}

/** An estimate at the edge of the bar of what it guesses: seen on the bar and beside it. */
function Tick({ box, reach }: ThinProps): ReactNode {
  const line = { x1: box.x, x2: box.x + box.width, y1: box.y, y2: box.y };
  return (
    <>
      <Reached box={box} reach={reach} />
      <line {...line} className="stroke-card" strokeWidth={4} />
      <line {...line} className="mark stroke-ink" strokeWidth={1.8} strokeDasharray="2 1.5" />
    </>
  );
}

/** "None published", in the place where a bar would stand. */
export function AbsenceShape({ placed }: { readonly placed: PlacedAbsence }): ReactNode {
  const { box, lines } = placed;
  const middle = box.x + box.width / 2;
  return (
    <>
      <rect {...box} className="anchor fill-transparent" />
      {lines.map((line, index) => (
        <text
          key={line}
          x={middle}
          y={box.y + BASELINE + index * 15}
          textAnchor="middle"
          fontStyle="italic"
        >
          {index < lines.length - 1 ? `${line} ` : line}
        </text>
      ))}
    </>
  );
}
