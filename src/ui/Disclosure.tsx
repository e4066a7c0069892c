import {
  useEffect,
  useEffectEvent,
  useId,
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
  readonly children: ReactNode;
};

/** A button with a panel that opens below it, and closes by Escape, by a press elsewhere and when focus leaves. */
export function Disclosure({
  label,
  name,
  active,
  quiet = false,
  atEnd = false,
  children,
}: Props): ReactNode {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();

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
        className={`whitespace-nowrap ${quiet ? 'quiet -ml-1.5 gap-1' : 'control'} ${active ? 'border-warm-line bg-warm' : ''}`}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label}
        <span aria-hidden="true" className="text-[0.625rem] text-muted">
          ▾
        </span>
      </button>
      <div
        id={panel}
        hidden={!open}
        className={`absolute top-full z-30 mt-1 max-h-[min(26rem,70vh)] overflow-y-auto rounded-lg border border-line bg-card p-2 shadow-lg ${atEnd ? 'right-0 w-72 sm:w-88' : 'left-0 w-72'}`}
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
