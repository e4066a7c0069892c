import { useState } from 'react';
import { useIsPrinting } from '@/charts/parts/use-is-printing';

/** A list of which a page holds as much as its reader has asked for. */
export type Growing<T> = {
  readonly part: readonly T[];
  /** How many entries come next; 0 where all are there. */
  readonly next: number;
  readonly grow: () => void;
};

/** The first entries of a long list, and so many more each time that they are asked for. Another list begins anew; on paper all are there. */
export function useGrowing<T>(all: readonly T[], step: number): Growing<T> {
  const [grown, setGrown] = useState({ all, most: step });
  const isPrinting = useIsPrinting();
  const most = grown.all === all ? grown.most : step;
  const isWhole = isPrinting || all.length <= most;
  return {
    part: isWhole ? all : all.slice(0, most),
    next: isWhole ? 0 : Math.min(step, all.length - most),
    grow: () => {
      setGrown({ all, most: most + step });
    },
  };
}
