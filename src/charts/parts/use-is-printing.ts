import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being laid out for paper: what is cut short on a screen, or left out, is whole there. */
export function useIsPrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useLayoutEffect(() => {
    // The browser looks at the page as soon as the event is over.
    const tell = (now: boolean) => (): void => {
      flushSync(() => {
        setPrinting(now);
      });
    };
    const [begin, end] = [tell(true), tell(false)];
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    // A page that is shown as on paper is not being printed.
    const paper = typeof matchMedia === 'undefined' ? null : matchMedia('print');
    const turn = ({ matches }: MediaQueryListEvent): void => {
      tell(matches)();
    };
    paper?.addEventListener('change', turn);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      paper?.removeEventListener('change', turn);
    };
  }, []);
  return printing;
}
