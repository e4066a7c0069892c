import {
  use,
  useCallback,
  useRef,
  type HTMLAttributes,
  type ReactNode,
  type RefObject,
} from 'react';
import { ConflictLinkContext } from './conflict-link';
import type { ChartEvents } from './mark';
import { keyOf, markAt, readMark, type MarkElement } from './mark-data';
import { moveFocus } from './move-focus';
import { isPlainClick } from './plain-click';
import { drawingAround, setTabStop } from './tab-stop';
import type { Tip } from './Tooltip';
import { useRing } from './use-ring';
import { useTip } from './use-tip';

type Listeners = Pick<
  HTMLAttributes<HTMLElement>,
  | 'onPointerOver'
  | 'onPointerLeave'
  | 'onPointerDown'
  | 'onClick'
  | 'onKeyDown'
  | 'onFocus'
  | 'onBlur'
>;

type Marks = {
  /** One of each kind for all marks of the frame. */
  readonly listeners: Listeners;
  readonly tip: Tip | null;
  readonly ring: ReactNode;
  /** To be called each time marks have been drawn. */
  readonly onDrawn: () => void;
};

/** All that can be done with the marks of a chart, drawn and written alike: their data stands on them. */
export function useMarks(
  frame: RefObject<Element | null>,
  { hrefOf, onOpen }: Pick<ChartEvents, 'hrefOf' | 'onOpen'>,
): Marks {
  const focused = useRef<string | null>(null);
  const conflicts = use(ConflictLinkContext);
  const { tip, show, hide, settleTip } = useTip(frame);
  const { ring, ringAt, settleRing } = useRing(frame);

  const onDrawn = useCallback((): void => {
    const { current } = frame;
    // What was written has a stop in each of its drawings.
    if (current?.querySelector('[data-drawing]') === null) setTabStop(current, focused.current);
    settleTip();
    settleRing();
  }, [frame, settleTip, settleRing]);

  /** A mark that is reached leads to the view as it is now. */
  const reach = (target: EventTarget): MarkElement | null => {
    const mark = markAt(target);
    if (mark === null) return null;
    const { claims, isSign } = readMark(mark);
    const href = isSign ? conflicts?.hrefOf(claims) : hrefOf(claims[0]);
    if (href !== undefined) mark.setAttribute('href', href);
    return mark;
  };

  const listeners: Listeners = {
    onPointerOver: ({ target }) => {
      const mark = reach(target);
      if (mark === null) hide();
      else show(mark);
    },
    onPointerLeave: hide,
    onPointerDown: ({ target }) => {
      reach(target);
    },
    onClick: (event) => {
      const mark = markAt(event.target);
      if (mark === null || !isPlainClick(event)) return;
      const { claims, isSign } = readMark(mark);
      const open = isSign ? conflicts?.onOpen : onOpen;
      if (open === undefined) return;
      event.preventDefault();
      open(claims);
    },
    onKeyDown: (event) => {
      moveFocus(event);
      if (event.key === 'Escape') hide();
    },
    onFocus: ({ target, currentTarget }) => {
      const mark = reach(target);
      if (mark === null) return;
      focused.current = keyOf(mark);
      setTabStop(drawingAround(mark, currentTarget), focused.current);
      show(mark);
      ringAt(mark);
    },
    onBlur: () => {
      hide();
      ringAt(null);
    },
  };
  return { listeners, tip, ring, onDrawn };
}
