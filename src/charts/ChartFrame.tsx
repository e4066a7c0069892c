import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
} from 'react';
import type { MarkText } from './mark';

type Props = {
  /** What the chart shows, for those who do not see it; a sentence. */
  readonly summary: string;
  readonly help: string;
  readonly height: number;
  readonly texts: ReadonlyMap<string, MarkText>;
  readonly children: (width: number) => ReactNode;
};

type Tip = { readonly key: string; readonly x: number; readonly y: number };

/** Width before the first measurement, and where nothing can be measured. */
const INITIAL_WIDTH = 520;

/**
 * What every chart shares: its measured width, one tab stop with arrow keys between marks,
 * and a tooltip that says the same on hover, focus and tap.
 */
export function ChartFrame({ summary, help, height, texts, children }: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(INITIAL_WIDTH);
  const [tip, setTip] = useState<Tip | null>(null);
  const helpId = useId();

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  const show = (event: SyntheticEvent): void => {
    const mark = markOf(event.target);
    const at = mark === null ? null : positionOf(mark, frame.current);
    setTip(mark === null || at === null ? null : { key: mark.dataset['mark'] ?? '', ...at });
  };
  const hide = (): void => {
    setTip(null);
  };
  const text = tip === null ? undefined : texts.get(tip.key);

  return (
    // The marks inside are the controls: their events are caught here as they bubble.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={frame}
      role="group"
      aria-label={summary}
      aria-describedby={helpId}
      className="chart relative w-full min-w-0 overflow-hidden"
      onKeyDown={(event) => {
        moveFocus(event);
        if (event.key === 'Escape') hide();
      }}
      onPointerOver={show}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
    >
      <span id={helpId} className="sr-only">
        {help}
      </span>
      <div className={height === 0 ? '' : 'overflow-hidden'}>{children(width)}</div>
      {tip !== null && text !== undefined ? <Tooltip tip={tip} text={text} width={width} /> : null}
    </div>
  );
}

const TIP_WIDTH = 240;

function Tooltip({
  tip,
  text,
  width,
}: {
  readonly tip: Tip;
  readonly text: MarkText;
  readonly width: number;
}): ReactNode {
  const left = Math.min(Math.max(0, tip.x - TIP_WIDTH / 2), Math.max(0, width - TIP_WIDTH));
  const below = tip.y < 96;
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute z-10 max-w-60 rounded-lg border border-line bg-card px-3 py-2 text-[0.8125rem] leading-snug shadow-md"
      style={below ? { left, top: tip.y + 22 } : { left, bottom: `calc(100% - ${tip.y - 10}px)` }}
    >
      <p className="font-semibold">{text.figure}</p>
      {text.lines.map((line) => (
        <p key={line} className="text-muted">
          {line}
        </p>
      ))}
    </div>
  );
}

type MarkElement = SVGElement | HTMLElement;

function isMarkElement(element: Element | null): element is MarkElement {
  return element instanceof SVGElement || element instanceof HTMLElement;
}

function markOf(target: EventTarget): MarkElement | null {
  const mark = target instanceof Element ? target.closest('[data-mark]') : null;
  return isMarkElement(mark) ? mark : null;
}

function positionOf(mark: MarkElement, frame: HTMLElement | null): { x: number; y: number } | null {
  if (frame === null) return null;
  const box = (mark.querySelector('.anchor') ?? mark).getBoundingClientRect();
  const outer = frame.getBoundingClientRect();
  return { x: box.left + box.width / 2 - outer.left, y: box.top - outer.top };
}

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => Math.min(last, index + 1),
  ArrowDown: (index, last) => Math.min(last, index + 1),
  ArrowLeft: (index) => Math.max(0, index - 1),
  ArrowUp: (index) => Math.max(0, index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

/** The marks of a chart are one tab stop; arrow keys, Home and End move between them. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const from = markOf(event.target);
  if (step === undefined || from === null) return;
  const marks = [...event.currentTarget.querySelectorAll('[data-mark]')].filter(isMarkElement);
  const to = marks[step(marks.indexOf(from), marks.length - 1)];
  if (to === undefined) return;
  event.preventDefault();
  for (const mark of marks) mark.setAttribute('tabindex', mark === to ? '0' : '-1');
  to.focus();
}
