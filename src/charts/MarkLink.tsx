import type { MouseEvent, ReactNode } from 'react';
import { markLabel, type ChartEvents, type Mark } from './mark';

type Props = Pick<ChartEvents, 'hrefOf' | 'onOpen'> & {
  readonly mark: Mark;
  /** What is written on it. */
  readonly visible?: string;
  /** The first mark of a chart takes the tab stop. */
  readonly first: boolean;
  readonly children: ReactNode;
};

/** Whether a click is an ordinary one, and not one that asks for a new tab or a download. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** A mark as what it is: a link to its claim. Works on HTML and SVG alike. */
export function MarkLink({ mark, visible, first, hrefOf, onOpen, children }: Props): ReactNode {
  return (
    <a
      href={hrefOf(mark.claims[0])}
      data-mark={mark.key}
      data-claim={mark.claims[0]}
      tabIndex={first ? 0 : -1}
      aria-label={markLabel(mark.text, visible)}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onOpen(mark.claims);
      }}
    >
      {children}
    </a>
  );
}
