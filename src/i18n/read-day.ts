import type { Day } from '@/domain/time/day';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** "1 May 2015", "1. Mai 2015", "May 1, 2015": a month in letters, so that no order of numbers is guessed. */
const DAY_FIRST = /^(\d{1,2})\.?\s+(\p{L}+)\.?,?\s+(\d{4})$/u;
const MONTH_FIRST = /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u;
/** Letters by which a month is told from all others, in any language that has an alphabet. */
const LEAST_LETTERS = 3;

/**
 * A day as a reader of the language types it, or as machines write it (YYYY-MM-DD). Null for what is no day, and for what may be
 * two: "5/1/2015".
 */
export function readDay(text: string, locale: string): Day | null {
  const typed = text.trim();
  const iso = ISO.exec(typed);
  if (iso !== null) return dayOf(iso[1], Number(iso[2]), iso[3]);
  const dayFirst = DAY_FIRST.exec(typed);
  if (dayFirst !== null) return dayOf(dayFirst[3], monthOf(dayFirst[2] ?? '', locale), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(typed);
  if (monthFirst === null) return null;
  return dayOf(monthFirst[3], monthOf(monthFirst[1] ?? '', locale), monthFirst[2]);
}

/** Number of a month by its name or the beginning of it; zero for what is none. */
function monthOf(name: string, locale: string): number {
  if (name.length < LEAST_LETTERS) return 0;
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const sought = name.toLocaleLowerCase(locale);
  const months = Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(0, month, 1))).toLocaleLowerCase(locale),
  );
  return months.findIndex((month) => month.startsWith(sought)) + 1;
}

function dayOf(year: string | undefined, month: number, date: string | undefined): Day | null {
  const [y, d] = [Number(year), Number(date)];
  const on = new Date(Date.UTC(y, month - 1, d));
  // The thirtieth of February is a day of March.
  const isDay =
    on.getUTCFullYear() === y && on.getUTCMonth() === month - 1 && on.getUTCDate() === d;
  return isDay ? on.toISOString().slice(0, 10) : null;
}
