import { use, type ReactNode } from 'react';
import { CameLaterContext } from './came-later';
import { cutsOf, markLabel, type Mark } from './mark';

type Props = {
  readonly mark: Mark;
  /** What is written on it. */
  readonly visible?: string;
  readonly href: string;
  /** Whether it leads to the conflict that its claims are in. */
  readonly sign?: boolean;
  readonly children: ReactNode;
};

/**
 * A mark as what it is: a link. Works on HTML and SVG alike. All that the frame around it needs to serve it stands on it as
 * data (`mark-data.ts`), so that a mark from the written page is as good as one that was drawn just now.
 */
export function MarkLink({ mark, visible, href, sign = false, children }: Props): ReactNode {
  const cameLater = use(CameLaterContext);
  const came = sign ? null : cameLater(mark.claims);
  const text = came === null ? mark.text : { ...mark.text, lines: [...mark.text.lines, came] };
  return (
    <a
      href={href}
      data-mark={mark.key}
      data-claim={mark.claims[0]}
      data-claims={mark.claims.length > 1 ? mark.claims.join(' ') : undefined}
      data-sign={sign ? '' : undefined}
      data-came={came === null ? undefined : ''}
      data-cuts={cutsOf(text, visible)}
      // The frame lets the Tab key stop at one of them.
      tabIndex={-1}
      aria-label={markLabel(text, visible)}
    >
      {children}
    </a>
  );
}
