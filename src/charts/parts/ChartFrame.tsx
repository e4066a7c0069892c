import { use, useId, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { ChartBoxContext } from './chart-box';
import type { ChartEvents } from './mark';
import { DrawnContext } from './tab-stop';
import { TextScaleContext } from './text-scale';
import { Tooltip } from './Tooltip';
import { useMarks } from './use-marks';
import { useWidth } from './use-width';

type Props = Pick<ChartEvents, 'hrefOf' | 'onOpen'> & {
  /** What the chart shows, for those who do not see it; a sentence. */
  readonly summary: string;
  readonly help: string;
};

/** A chart that is drawn for the width that its frame has. */
export function ChartFrame({
  children,
  ...props
}: Props & { readonly children: (width: number) => ReactNode }): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const measured = useWidth(frame);
  const scale = use(TextScaleContext);
  const width = use(ChartBoxContext)?.width ?? Math.floor(measured / scale);
  // A tooltip that comes or goes lays nothing out anew.
  const drawn = useMemo((): ReactNode => children(width), [children, width]);
  return (
    <MarksFrame frame={frame} {...props}>
      {scale === 1 ? drawn : <div style={{ zoom: scale }}>{drawn}</div>}
    </MarksFrame>
  );
}

/** A chart that fits any width by itself, as one that was written into the page. */
export function FittingFrame({
  children,
  ...props
}: Props & { readonly children: ReactNode }): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  return (
    <MarksFrame frame={frame} {...props}>
      {children}
    </MarksFrame>
  );
}

/**
 * What every chart shares: one tab stop with arrow keys between marks, a tooltip that says the same on hover, focus and
 * tap, and what opens.
 */
function MarksFrame({
  frame,
  summary,
  help,
  children,
  ...events
}: Props & {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}): ReactNode {
  const { listeners, tip, ring, onDrawn } = useMarks(frame, events);
  const helpId = useId();
  return (
    // The marks inside are the controls: their events are caught here as they bubble.
    <div
      ref={frame}
      role="group"
      aria-label={summary}
      aria-describedby={helpId}
      className="chart relative w-full min-w-0"
      {...listeners}
    >
      <span id={helpId} className="sr-only">
        {help}
      </span>
      <div className="overflow-hidden">
        <DrawnContext value={onDrawn}>{children}</DrawnContext>
      </div>
      {ring}
      {tip === null ? null : <Tooltip tip={tip} />}
    </div>
  );
}
