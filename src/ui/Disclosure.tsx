import {
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';

type Props = {
  readonly label: ReactNode;
  /** Spoken name where the label alone does not say it. */
  readonly name: string;
  readonly active: boolean;
  /** Without the frame of a control. */
  readonly quiet?: boolean;
  /** Opens towards the left and wider, for a button at the right edge. */
  readonly atEnd?: boolean;
  /** As wide as the window has room for: what opens stands in columns. */
  readonly wide?: boolean;
  /** The label is a picture that says enough: no sign that something opens. */
  readonly icon?: boolean;
  readonly children: ReactNode;
};

/** A button with a panel that opens below it, and closes by Escape, by a press elsewhere and when focus leaves. */
export function Disclosure({
  label,
  name,
  active,
  quiet = false,
  atEnd = false,
  wide = false,
  icon = false,
  children,
}: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const list = useWithinWindow(open);

  usePressElsewhere(root, open, () => {
    setOpen(false);
  });

  return (
    // Escape and leaving focus are caught here for the controls inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget))
          setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={panel}
        aria-label={name}
        className={`whitespace-nowrap ${lookOf(quiet, icon)} ${active ? 'chosen' : ''}`}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span className="inline-flex items-center gap-1">{label}</span>
        {icon ? null : <Caret />}
      </button>
      <div
        ref={list}
        id={panel}
        hidden={!open}
        data-popover=""
        className={`absolute top-full z-30 mt-1 overflow-y-auto rounded-lg border border-line bg-card p-2 shadow-lg ${sizeOf(wide, atEnd)}`}
      >
        {open ? children : null}
      </div>
    </div>
  );
}

/** Tells of a press outside an element, while `active`. */
function usePressElsewhere(
  root: RefObject<HTMLElement | null>,
  active: boolean,
  onElsewhere: () => void,
): void {
  const told = useEffectEvent(onElsewhere);
  useEffect(() => {
    if (!active) return undefined;
    const onPress = (event: PointerEvent): void => {
      if (event.target instanceof Node && root.current?.contains(event.target) === false) told();
    };
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('pointerdown', onPress);
    };
  }, [active, root]);
}

function Caret(): ReactNode {
  return (
    <span aria-hidden="true" className="text-[0.625rem] text-muted">
      ▾
    </span>
  );
}

function lookOf(quiet: boolean, icon: boolean): string {
  if (!quiet) return 'control';
  return icon ? 'quiet' : 'quiet -ml-1.5 gap-1';
}

function sizeOf(wide: boolean, atEnd: boolean): string {
  if (wide) return 'left-0 max-h-[min(34rem,80vh)] w-[min(66rem,94vw)]';
  return `max-h-[min(26rem,70vh)] ${atEnd ? 'right-0 w-72 sm:w-88' : 'left-0 w-72'}`;
}

/** Least distance to the edge of the window, in pixels. */
const EDGE = 8;

/** For what opens: moves it sideways into the window where it would stick out of it. */
function useWithinWindow(open: boolean): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = panel.current;
    if (element === null || !open) return;
    element.style.transform = '';
    const { left, right, width } = element.getBoundingClientRect();
    const over = right - (document.documentElement.clientWidth - EDGE);
    const shift = left < EDGE ? EDGE - left : -Math.max(0, over);
    if (width > 0 && shift !== 0) element.style.transform = `translateX(${shift}px)`;
  }, [open]);
  return panel;
}
