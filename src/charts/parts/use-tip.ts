import { useCallback, useState, type RefObject } from 'react';
import { boxWithin } from './box-within';
import { readMark, type MarkElement } from './mark-data';
import type { Tip } from './Tooltip';

type Shown = Tip & { readonly mark: MarkElement };

/** The tooltip of a chart: of one mark, for as long as that stands. */
export function useTip(frame: RefObject<Element | null>): {
  readonly tip: Tip | null;
  readonly show: (mark: MarkElement) => void;
  readonly hide: () => void;
  /** Takes it away where its mark is gone. */
  readonly settleTip: () => void;
} {
  const [tip, setTip] = useState<Shown | null>(null);
  const show = useCallback(
    (mark: MarkElement): void => {
      const { current } = frame;
      if (current !== null)
        setTip((before) => (before?.mark === mark ? before : tipOf(mark, current)));
    },
    [frame],
  );
  const hide = useCallback((): void => {
    setTip(null);
  }, []);
  const settleTip = useCallback((): void => {
    setTip((before) => (before !== null && document.contains(before.mark) ? before : null));
  }, []);
  return { tip, show, hide, settleTip };
}

function tipOf(mark: MarkElement, frame: Element): Shown {
  const box = boxWithin(mark.querySelector('.anchor') ?? mark, frame);
  return { mark, text: readMark(mark).text, box, width: frame.clientWidth };
}
