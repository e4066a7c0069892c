import { daysInMonth, isDay, yearOf, type Day } from './day';
import { fail, ok, type Result } from '../basics/result';

export type Grain = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'span';

/** What a claim is about in time: real first and last days. A half-year is not a year. */
export type Period = {
  readonly from: Day;
  readonly to: Day;
  readonly grain: Grain;
  /** As written in the data: `2015`, `2015-H1`, `2015-Q4`, `2015-06`, `2015-06-30`, `2015..2018`. */
  readonly text: string;
};

const two = (n: number): string => String(n).padStart(2, '0');

function monthsOf(year: string, first: number, last: number): { from: Day; to: Day } {
  return {
    from: `${year}-${two(first)}-01`,
    to: `${year}-${two(last)}-${two(daysInMonth(Number(year), last))}`,
  };
}

function parseSingle(text: string): Period | null {
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(text);
  if (match === null) return null;
  const [, year = '', half, quarter, month, day] = match;
  if (half !== undefined)
    return { ...monthsOf(year, half === '1' ? 1 : 7, half === '1' ? 6 : 12), grain: 'half', text };
  if (quarter !== undefined) {
    return {
      ...monthsOf(year, Number(quarter) * 3 - 2, Number(quarter) * 3),
      grain: 'quarter',
      text,
    };
  }
  if (day !== undefined) return isDay(text) ? { from: text, to: text, grain: 'day', text } : null;
  if (month !== undefined) {
    const m = Number(month);
    return m >= 1 && m <= 12 ? { ...monthsOf(year, m, m), grain: 'month', text } : null;
  }
  return { ...monthsOf(year, 1, 12), grain: 'year', text };
}

/** Reads the notation of the data files. `2015..2018-04-24` is a span from the first day of one to the last of the other. */
export function parsePeriod(text: string): Result<Period> {
  const [first = '', second, ...rest] = text.split('..');
  const a = parseSingle(first);
  if (second === undefined) return a === null ? notAPeriod(text) : ok(a);
  const b = parseSingle(second);
  if (a === null || b === null || rest.length > 0) return notAPeriod(text);
  if (a.from > b.to) return fail('', `the period "${text}" ends before it begins`);
  return ok({ from: a.from, to: b.to, grain: 'span', text });
}

function notAPeriod(text: string): Result<never> {
  return fail(
    '',
    `"${text}" is not a period; write YYYY, YYYY-H1, YYYY-Q4, YYYY-MM, YYYY-MM-DD or YYYY..YYYY`,
  );
}

/** First and last calendar year that the period touches. */
export function yearsOf(period: Pick<Period, 'from' | 'to'>): {
  readonly from: number;
  readonly to: number;
} {
  return { from: yearOf(period.from), to: yearOf(period.to) };
}

/** The one year that the period is, or null when it is a part of a year or more than one. */
export function wholeYear(period: Period): number | null {
  const { from, to } = yearsOf(period);
  return from === to && period.from === `${from}-01-01` && period.to === `${from}-12-31`
    ? from
    : null;
}

/** The same stretch of the calendar a year earlier. */
export function yearBefore({ from, to }: Pick<Period, 'from' | 'to'>): Pick<Period, 'from' | 'to'> {
  const earlier = (day: Day, isLast: boolean): Day => {
    const [year, month] = [yearOf(day) - 1, Number(day.slice(5, 7))];
    const last = daysInMonth(year, month);
    const date = Number(day.slice(8));
    const wasLast = date === daysInMonth(year + 1, month);
    return `${year}-${two(month)}-${two(isLast && wasLast ? last : Math.min(date, last))}`;
  };
  return { from: earlier(from, false), to: earlier(to, true) };
}

/** Same first and last day, however written: `2015-H1` and `2015-01..2015-06` are one period. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}
