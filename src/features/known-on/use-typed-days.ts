import { useState } from 'react';
import type { Day } from '@/domain/time/day';
import { useChangeFilters, type Days } from '@/site/use-change-filters';
import { useEnd } from '@/ui/use-end';

/** What stands in a field while a day is typed into it. */
type Typed = {
  readonly field: keyof Days;
  readonly text: string;
  /** The days from before, to which each step applies: a day on the way moves no other for good. */
  readonly start: Days;
  /** The days as shown since the last step. */
  readonly reached: Days;
};

export type TypedDays = {
  /** Null where the field shows the day in view. */
  readonly textIn: (field: keyof Days) => string | null;
  readonly type: (field: keyof Days, text: string) => void;
  readonly end: () => void;
};

type Line = {
  readonly isOnLine: (day: Day) => boolean;
  /** Stands in the first field where no day is chosen. */
  readonly latest: Day;
  readonly readDay: (text: string) => Day | null;
};

/** Days as they are typed: each that is on the line is a step. Days that come from elsewhere take the place of it all. */
export function useTypedDays(days: Days, { isOnLine, latest, readDay }: Line): TypedDays {
  const { typeDays, endTypedDays } = useChangeFilters();
  const { step, end } = useEnd(endTypedDays);
  const [typed, setTyped] = useState<Typed | null>(null);
  const going =
    typed?.reached.asof === days.asof && typed.reached.compare === days.compare ? typed : null;
  return {
    textIn: (field) => (going?.field === field ? going.text : null),
    type: (field, text) => {
      const start = going?.field === field ? going.start : days;
      const read = readDay(text);
      // While a year is being typed it is 2, 20 and 201 first: these lie before the line, or are no days.
      if (read === null || !isOnLine(read)) {
        setTyped({ field, text, start, reached: days });
        return;
      }
      step();
      const day = start[field] === null && read === latest ? null : read;
      setTyped({ field, text, start, reached: typeDays({ ...start, [field]: day }) });
    },
    end: () => {
      setTyped(null);
      end();
    },
  };
}
