import { useEffect, useState } from 'react';
import { numbersByPart, type FoundFigure } from '@/domain/numbers/find-numbers';
import type { Dataset } from '@/domain/record/record';

/** So much of a text is read: a long report, and no book. */
export const MOST_CHARACTERS = 100_000;

export type ReadFigures = {
  readonly figures: readonly FoundFigure[];
  /** Whether more of the text is still being read. */
  readonly isReading: boolean;
};

const NONE: ReadFigures = { figures: [], isReading: false };

/** The figures of a text, read part by part between what the reader does meanwhile. Another text begins anew. */
export function useFigures(text: string, dataset: Dataset): ReadFigures {
  const [read, setRead] = useState<{ readonly of: string; readonly state: ReadFigures }>({
    of: '',
    state: NONE,
  });
  useEffect(() => {
    if (text.trim() === '') return undefined;
    const parts = numbersByPart(text.slice(0, MOST_CHARACTERS), dataset);
    const figures: FoundFigure[] = [];
    let timer = 0;
    const step = (): void => {
      const next = parts.next();
      if (next.done !== true) figures.push(...next.value);
      if (next.done === true) setRead({ of: text, state: { figures, isReading: false } });
      else timer = window.setTimeout(step);
    };
    timer = window.setTimeout(step);
    return () => {
      clearTimeout(timer);
    };
  }, [text, dataset]);
  if (text.trim() === '') return NONE;
  return read.of === text ? read.state : { figures: [], isReading: true };
}
