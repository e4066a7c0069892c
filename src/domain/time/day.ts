/** A calendar day as `YYYY-MM-DD`. Days compare as strings. No time zone is ever involved. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The day as a fractional year (2015-07-01 is about 2015.496), for axes of time. */
export function fractionalYear(day: Day): number {
  const year = yearOf(day);
  const start = Date.UTC(year, 0, 1);
  const end = Date.UTC(year + 1, 0, 1);
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / (end - start);
}

/** Days from the first to the last, both included, of which neither may be later than the other. */
export type DaySpan = { readonly earliest: Day; readonly latest: Day };
