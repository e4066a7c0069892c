import type { Day } from './day';

/** Share of the line that is kept for what lies behind its bend. */
const BEHIND = 0.12;
const MS = 86_400_000;

const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS;
const dayOf = (number: number): Day => new Date(number * MS).toISOString().slice(0, 10);

/**
 * A line of time in whole steps from 0 to `last`. A step is a day up to the bend; behind it, where little happens, the
 * days are drawn together so that they take a small part of the line.
 */
export type DayLine = {
  readonly last: number;
  /** The step of a day; days beyond the line stand at its ends. */
  readonly stepOf: (day: Day) => number;
  readonly dayAt: (step: number) => Day;
};

export function makeDayLine(from: Day, bend: Day, to: Day): DayLine {
  const [start, end] = [numberOf(from), Math.max(numberOf(from) + 1, numberOf(to))];
  const near = Math.min(Math.max(numberOf(bend), start + 1), end) - start;
  const far = end - start - near;
  const farSteps = Math.min(far, Math.round((near * BEHIND) / (1 - BEHIND)));
  const last = near + farSteps;
  return {
    last,
    stepOf: (day) => {
      const days = Math.min(Math.max(numberOf(day), start), end) - start;
      return days <= near ? days : near + Math.round(((days - near) / far) * farSteps);
    },
    dayAt: (step) => {
      const at = Math.min(Math.max(Math.round(step), 0), last);
      const days = at <= near ? at : near + Math.round(((at - near) / farSteps) * far);
      return dayOf(start + days);
    },
  };
}

/** The same day so many years later; 29 February is 28 where there is none. */
export function addYears(day: Day, years: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  const month = moved.getUTCMonth();
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  if (moved.getUTCMonth() !== month) moved.setUTCDate(0);
  return moved.toISOString().slice(0, 10);
}
