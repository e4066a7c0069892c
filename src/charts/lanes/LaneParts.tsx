import type { ReactNode } from 'react';
import type { VerdictTone } from '@/words/verdict-form';
import type { Box } from '../layout/geometry';
import type { Mark } from '../parts/mark';
import { MarkLink } from '../parts/MarkLink';
import { MarkSignLink } from '../parts/MarkSignLink';
import type { LanePoint, LaneVerdict } from './lane-chart-data';
import { badgeText, RADIUS, widthOf, type PlacedPill, type PlacedText } from './lane-parts-layout';
import { isStemmed } from './lane-room';
import type { PlacedPoint } from './lane-row-labels';

/** From the top of a line of text to its letters' feet. */
const FEET = 11.5;

export type PageOf = (claim: string) => string;

export function Words({
  placed,
  className = '',
}: {
  readonly placed: PlacedText | null;
  readonly className?: string;
}): ReactNode {
  return placed === null ? null : (
    <text x={placed.box.x} y={placed.box.y + FEET} className={className}>
      {placed.text}
    </text>
  );
}

/** A text on several lines; a space keeps them apart for those who hear them. */
export function Lines({
  placed,
  className = '',
}: {
  readonly placed: readonly PlacedText[];
  readonly className?: string;
}): ReactNode {
  return placed.map(({ text, box }, index) => (
    <Words
      key={box.y}
      placed={{ text: index < placed.length - 1 ? `${text} ` : text, box }}
      className={className}
    />
  ));
}

/** The sign of what is in conflict, a link to it, behind what is written of it. */
export function SignBehind({
  mark,
  placed,
  isStrong = false,
}: {
  readonly mark: Pick<LanePoint, 'sign'> & Mark;
  readonly placed: PlacedText | null;
  readonly isStrong?: boolean;
}): ReactNode {
  if (placed === null || mark.sign !== 'conflict') return null;
  const { text, box } = placed;
  return (
    <MarkSignLink
      mark={mark}
      sign={mark.sign}
      // Text is reckoned on the wide side.
      x={box.x + widthOf(text, isStrong) * 0.96 + 2}
      y={box.y + FEET}
    />
  );
}

/** Where a mark is hit beside what is seen of it. */
export function Room({
  box,
  isAnchor = false,
}: {
  readonly box: Box | null;
  /** Whether the tooltip stands at it. */
  readonly isAnchor?: boolean;
}): ReactNode {
  if (box === null) return null;
  return <rect {...box} className={isAnchor ? 'anchor fill-transparent' : 'fill-transparent'} />;
}

const FRAMES: Readonly<Record<VerdictTone, string>> = {
  kept: 'fill-grid stroke-ink',
  broken: 'fill-card stroke-warn',
  changed: 'fill-card stroke-ink',
  unsure: 'fill-card stroke-muted',
};

const LETTERS: Readonly<Record<VerdictTone, string>> = {
  kept: 'verdict',
  broken: 'verdict broken',
  changed: 'verdict',
  unsure: 'verdict unsure',
};

/** A verdict as a word in a frame. */
export function Badge({
  verdict,
  box,
  isMark = false,
}: {
  readonly verdict: LaneVerdict;
  readonly box: Box;
  /** Whether it is what is seen of a mark first. */
  readonly isMark?: boolean;
}): ReactNode {
  return (
    <>
      <rect
        x={box.x + 0.5}
        y={box.y}
        width={box.width - 1}
        height={box.height}
        rx={4}
        className={`${isMark ? 'mark anchor ' : ''}${FRAMES[verdict.tone]}`}
        strokeWidth={1}
        strokeDasharray={verdict.tone === 'unsure' ? '3 2' : undefined}
      />
      <text
        x={box.x + box.width / 2}
        y={box.y + 12.5}
        textAnchor="middle"
        className={LETTERS[verdict.tone]}
      >
        {badgeText(verdict)}
      </text>
    </>
  );
}

export function PillLink({
  placed: { pill, box },
  pageOf,
}: {
  readonly placed: PlacedPill;
  readonly pageOf: PageOf;
}): ReactNode {
  return (
    <MarkLink mark={pill} visible={pill.label} href={pageOf(pill.claims[0])}>
      <rect
        x={box.x}
        y={box.y + 1}
        width={box.width}
        height={box.height - 2}
        rx={box.height / 2 - 1}
        className="mark anchor fill-card stroke-theme"
        strokeWidth={1}
      />
      <text x={box.x + box.width / 2} y={box.y + 15} textAnchor="middle" className="pill">
        {pill.label}
      </text>
    </MarkLink>
  );
}

function fillOf({ added }: LanePoint): string {
  return added ? 'fill-theme/35' : 'fill-theme';
}

/** Something at one time, with its label and the hairline to one that had to move. */
export function PointLink({
  placed: { mark, x, y, label, room },
  pageOf,
}: {
  readonly placed: PlacedPoint;
  readonly pageOf: PageOf;
}): ReactNode {
  return (
    <>
      <MarkLink mark={mark} visible={label?.text ?? ''} href={pageOf(mark.claims[0])}>
        {label !== null && isStemmed(y, label) ? (
          <line
            x1={x}
            x2={x}
            y1={label.box.y + label.box.height}
            y2={y - RADIUS}
            className="stroke-muted"
            strokeWidth={0.8}
          />
        ) : null}
        <circle
          cx={x}
          cy={y}
          r={RADIUS}
          className={`mark anchor stroke-theme ${fillOf(mark)}`}
          strokeWidth={1.5}
        />
        <Room box={room} />
        <Words placed={label} className="strong plain" />
      </MarkLink>
      <SignBehind mark={mark} placed={label} />
    </>
  );
}
