import { useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useIsPrinting } from './use-is-printing';

/** Width before the first measurement, and where nothing can be measured. */
const INITIAL_WIDTH = 520;

/** What a sheet of A4 leaves for a chart in a card, in CSS pixels. A wider sheet scales it. */
const PAPER_WIDTH = 620;

/** What was measured last: frames on a page are mostly alike, and to ask each one lays the whole page out anew. */
let last: number | null = null;

/**
 * The measured width of a chart's frame. A sheet of paper is not measured before it is printed, so that its width is given:
 * else the chart of a wide screen would be shrunk until nobody can read it.
 */
export function useWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(last ?? INITIAL_WIDTH);
  const onPaper = useIsPrinting();
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    if (typeof ResizeObserver === 'undefined') {
      measure();
      return undefined;
    }
    if (last === null) measure();
    // Is called once the page has been laid out, and before it is painted.
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) last = element.clientWidth;
      flushSync(measure);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [frame]);
  return onPaper ? PAPER_WIDTH : width;
}
