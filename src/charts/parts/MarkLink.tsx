import { use, useEffect, type ReactNode, type SyntheticEvent } from 'react';
import { markLabel, type ChartEvents, type Mark } from './mark';
import { isPlainClick } from './plain-click';
import { TipContext } from './Tooltip';

type Props = Pick<ChartEvents, 'hrefOf' | 'onOpen'> & {
  readonly mark: Mark;
  /** What is written on it. */
  readonly visible?: string;
  /** Key of the one mark of the chart that the Tab key stops at. */
  readonly stop: string | undefined;
  readonly children: ReactNode;
};

/** A mark as what it is: a link to its claim. Works on HTML and SVG alike. */
export function MarkLink({ mark, visible, stop, hrefOf, onOpen, children }: Props): ReactNode {
  const showTip = use(TipContext);
  const show = ({ currentTarget }: SyntheticEvent): void => {
    showTip({ text: mark.text, element: currentTarget.querySelector('.anchor') ?? currentTarget });
  };
  const hide = (): void => {
    showTip(null);
  };
  // A mark that a filter takes away takes its tooltip with it.
  useEffect(
    () => () => {
      showTip(null);
    },
    [showTip],
  );
  return (
    <a
      href={hrefOf(mark.claims[0])}
      data-mark={mark.key}
      data-claim={mark.claims[0]}
      tabIndex={mark.key === stop ? 0 : -1}
      aria-label={markLabel(mark.text, visible)}
      onPointerEnter={show}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
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
