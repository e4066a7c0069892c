import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

type Props = {
  readonly name: string;
  readonly className: string;
  readonly children: ReactNode;
};

/**
 * Buttons in a row that are one stop of the Tab key: arrow keys, Home and End move among them. What a button opens, marked as
 * `data-popover`, has its own keys.
 */
export function Toolbar({ name, className, children }: Props): ReactNode {
  const bar = useRef<HTMLDivElement>(null);
  const stop = useRef<HTMLElement | null>(null);
  // After every drawing: buttons come, go and are hidden with the width of the window.
  useLayoutEffect(() => {
    if (bar.current !== null) setStop(toolsOf(bar.current), stop.current);
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const tools = toolsOf(event.currentTarget);
    const at = tools.findIndex((tool) => tool === event.target);
    const next = at === -1 ? undefined : tools.at(indexAfter(event.key, at, tools.length) ?? at);
    if (next === undefined || next === tools[at]) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // Its buttons have the focus, one of them at a time.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- a stop of its own would be one too many
    <div
      ref={bar}
      role="toolbar"
      aria-label={name}
      className={className}
      onKeyDown={onKeyDown}
      onFocus={({ target, currentTarget }) => {
        const tools = toolsOf(currentTarget);
        const tool = tools.find((some) => some === target);
        if (tool === undefined) return;
        stop.current = tool;
        setStop(tools, tool);
      }}
    >
      {children}
    </div>
  );
}

/** The buttons that can be reached, in the order in which they stand. */
function toolsOf(bar: HTMLElement): readonly HTMLElement[] {
  return [...bar.querySelectorAll('button')].filter(
    (button) => !button.disabled && button.closest('[data-popover]') === null && isThere(button),
  );
}

/** Not hidden by a style; where nothing is laid out everything is there. */
function isThere(element: HTMLElement): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}

function setStop(tools: readonly HTMLElement[], last: HTMLElement | null): void {
  const stop = tools.find((tool) => tool === last) ?? tools[0];
  for (const tool of tools) tool.tabIndex = tool === stop ? 0 : -1;
}

function indexAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return -1;
    default:
      return null;
  }
}
