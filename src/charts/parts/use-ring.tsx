import { useCallback, useState, type ReactNode, type RefObject } from 'react';
import type { Box } from '../layout/geometry';
import { boxWithin } from './box-within';
import { markAt, type MarkElement } from './mark-data';

/** Room between a mark and its ring, in pixels. */
const AROUND = 4;

type Ring = {
  /** To be drawn in the frame: around the mark that has the focus where the browser would show that. */
  readonly ring: ReactNode;
  readonly ringAt: (mark: MarkElement | null) => void;
  /** Follows a mark that was drawn anew. */
  readonly settleRing: () => void;
};

/** The one ring of a chart. Around each mark, unseen, it would take what is meant for the neighbour. */
export function useRing(frame: RefObject<Element | null>): Ring {
  const [box, setBox] = useState<Box | null>(null);
  const ringAt = useCallback(
    (mark: MarkElement | null): void => {
      // Links of HTML have an outline of their own.
      const isRinged = mark instanceof SVGElement && mark.matches(':focus-visible');
      setBox(isRinged && frame.current !== null ? ringOf(mark, frame.current) : null);
    },
    [frame],
  );
  const settleRing = useCallback((): void => {
    setBox((before) => {
      const { current } = frame;
      const mark = markAt(document.activeElement);
      if (before === null || current === null || mark === null) return null;
      const now = ringOf(mark, current);
      return isSame(before, now) ? before : now;
    });
  }, [frame]);
  return { ring: box === null ? null : <FocusRing box={box} />, ringAt, settleRing };
}

function ringOf(mark: MarkElement, frame: Element): Box {
  return boxWithin(mark.querySelector('.mark') ?? mark.querySelector('.anchor') ?? mark, frame);
}

function isSame(one: Box, other: Box): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => one[side] === other[side]);
}

function FocusRing({ box }: { readonly box: Box }): ReactNode {
  return (
    <div
      aria-hidden="true"
      data-focus-ring
      className="pointer-events-none absolute rounded-[5px] border-2 border-ink"
      style={{
        left: box.x - AROUND,
        top: box.y - AROUND,
        width: box.width + 2 * AROUND,
        height: box.height + 2 * AROUND,
      }}
    />
  );
}
