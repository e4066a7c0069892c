import type { CSSProperties, ReactNode } from 'react';
import type { Box } from '../layout/geometry';
import type { MarkText } from '@/words/describe';

export type Tip = {
  readonly text: MarkText;
  /** Of its mark within the frame, and the width of that. */
  readonly box: Box;
  readonly width: number;
};

const WIDTH = 240;
const GAP = 10;
/** Above a mark stands its label, which is not to be covered. */
const ABOVE = 22;
/** Room that a tooltip needs above a mark, in pixels. */
const ROOM = 100;
/** A mark this tall is not covered from below: the tooltip goes beside it. */
const TALL = 30;

/** Says of a mark what its accessible name says too; so it is hidden from those who hear that. */
export function Tooltip({ tip }: { readonly tip: Tip }): ReactNode {
  const { text, box, width } = tip;
  return (
    <div
      aria-hidden="true"
      data-tooltip
      className="pointer-events-none absolute z-10 w-max max-w-60 rounded-lg border border-line bg-card px-3 py-2 text-[0.8125rem] leading-snug shadow-md"
      style={placeOf(box, width)}
    >
      <p className="font-semibold">{text.figure}</p>
      {text.lines.map((line, index) => (
        // Two sources may say the same line.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={`${index} ${line}`} className="text-muted">
          {line}
        </p>
      ))}
    </div>
  );
}

/** Above the mark where there is room; else below a low one, and beside a tall one. */
function placeOf(box: Box, width: number): CSSProperties {
  const centred = Math.min(
    Math.max(0, box.x + box.width / 2 - WIDTH / 2),
    Math.max(0, width - WIDTH),
  );
  if (box.y >= ROOM) return { left: centred, bottom: `calc(100% - ${box.y - ABOVE}px)` };
  if (box.height < TALL) return { left: centred, top: box.y + box.height + GAP };
  const right = box.x + box.width + GAP;
  return right + WIDTH <= width
    ? { left: right, top: Math.max(0, box.y) }
    : { right: width - box.x + GAP, top: Math.max(0, box.y) };
}
