import { useMemo } from 'react';
import { yearOf, type Day } from '@/domain/time/day';
import { makeDayLine, type DayLine } from '@/domain/time/day-line';
import { EVERY_CORPUS } from '@/domain/selection/choices';
import { knownMarks, type KnownMark } from '@/domain/selection/known-on';
import { useApp } from '@/store/use-app';

/** The line of time on which the record came to be known. */
export type KnownLine = DayLine & {
  /** First and last day of the line; the last stands for all on record. */
  readonly from: Day;
  readonly to: Day;
  readonly marks: readonly KnownMark[];
  /** The days of the marks, each once. */
  readonly days: readonly Day[];
};

/** From the year of the first source to the edition; null until the record has begun to arrive. */
export function useKnownLine(): KnownLine | null {
  const dataset = useApp((state) => state.dataset);
  const corpus = useApp((state) => state.view.corpus);
  return useMemo(() => {
    if (dataset === null || dataset.claims.length === 0) return null;
    const { years, edition } = dataset.vocabulary;
    const all = knownMarks(dataset.claims);
    const from = `${yearOf(all[0]?.day ?? edition)}-01-01`;
    const marks = corpus === EVERY_CORPUS ? all : all.filter((mark) => mark.corpus === corpus);
    // Results of the last year come out in the next; behind that little is added.
    const line = makeDayLine(from, `${years.to + 2}-01-01`, edition);
    return { ...line, from, to: edition, marks, days: [...new Set(marks.map(({ day }) => day))] };
  }, [dataset, corpus]);
}
