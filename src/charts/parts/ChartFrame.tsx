import { use, useCallback, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { ChartBoxContext } from './chart-box';
import { markKeyOf, moveFocus } from './move-focus';
import { FocusedMarkContext } from './tab-stop';
import { TipContext, Tooltip, type ShowTip, type Tip } from './Tooltip';
import { useWidth } from './use-width';

type Props = {
  /** What the chart shows, for those who do not see it; a sentence. */
  readonly summary: string;
  readonly help: string;
  readonly children: (width: number) => ReactNode;
};

/**
 * What every chart shares: its measured width, one tab stop with arrow keys between marks,
 * and a tooltip that says the same on hover, focus and tap.
 */
export function ChartFrame({ summary, help, children }: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const measured = useWidth(frame);
  const width = use(ChartBoxContext)?.width ?? measured;
  // A tooltip that comes or goes lays nothing out anew.
  const drawn = useMemo((): ReactNode => children(width), [children, width]);
  const [tip, setTip] = useState<Tip | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const helpId = useId();

  const showTip = useCallback<ShowTip>((shown) => {
    const outer = frame.current?.getBoundingClientRect();
    if (shown === null || outer === undefined) {
      setTip(null);
      return;
    }
    const { left, top, width: wide, height } = shown.element.getBoundingClientRect();
    setTip({
      text: shown.text,
      box: { x: left - outer.left, y: top - outer.top, width: wide, height },
    });
  }, []);

  return (
    // The marks inside are the controls: their keys are caught here as they bubble.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={frame}
      role="group"
      aria-label={summary}
      aria-describedby={helpId}
      className="chart relative w-full min-w-0"
      onKeyDown={(event) => {
        moveFocus(event);
        if (event.key === 'Escape') setTip(null);
      }}
      onFocus={(event) => {
        setFocused(markKeyOf(event.target) ?? focused);
      }}
    >
      <span id={helpId} className="sr-only">
        {help}
      </span>
      <div className="overflow-hidden">
        <FocusedMarkContext value={focused}>
          <TipContext value={showTip}>{drawn}</TipContext>
        </FocusedMarkContext>
      </div>
      {tip === null ? null : <Tooltip tip={tip} width={width} />}
    </div>
  );
}
