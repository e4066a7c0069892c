import { isDay } from '@/domain/time/day';
import { parsePeriod } from '@/domain/time/period';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A time as a spreadsheet has it, in the notation of the data: `2015`, `2015-H1`, `Q4 2017`, `Apr 2015`, `24 April 2015`,
 * `24.04.2015`, `2015–2017`. Null where it is none, or where day and month cannot be told apart.
 */
export function readTime(text: string): string | null {
  const own = readSingle(text) ?? (parsePeriod(text).ok ? text : null);
  if (own !== null) return own;
  const [first, second, ...rest] = text.split(/\s*(?:\.\.|–|—|\bto\b|\buntil\b)\s*|\s+-\s+/u);
  if (first === undefined || second === undefined || rest.length > 0) return null;
  const [from, to] = [readTime(first), readTime(second)];
  const span = `${from ?? ''}..${to ?? ''}`;
  return from !== null && to !== null && parsePeriod(span).ok ? span : null;
}

function readSingle(text: string): string | null {
  const part = /^([HQ])([1-4])[\s-]*(\d{4})$|^(\d{4})[\s-]*([HQ])([1-4])$/i.exec(text);
  if (part !== null) {
    const made = `${part[3] ?? part[4] ?? ''}-${(part[1] ?? part[5] ?? '').toUpperCase()}${part[2] ?? part[6] ?? ''}`;
    return parsePeriod(made).ok ? made : null;
  }
  const month = /^(\p{L}{3,9})\.?\s+(\d{4})$/u.exec(text);
  if (month !== null)
    return monthOf(month[1]) === null ? null : `${month[2] ?? ''}-${monthOf(month[1]) ?? ''}`;
  const named =
    /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+(\p{L}{3,9})\.?,?\s+(\d{4})$/u.exec(text) ??
    swapped(/^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text));
  if (named !== null) return dayOf(named[3], monthOf(named[2]), named[1]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted !== null) return dayOf(dotted[3], two(Number(dotted[2])), dotted[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed !== null) return fromSlashes(Number(slashed[1]), Number(slashed[2]), slashed[3]);
  const whole = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text);
  return whole === null ? null : dayOf(whole[1], two(Number(whole[2])), whole[3]);
}

const swapped = (found: RegExpExecArray | null): readonly (string | undefined)[] | null =>
  found === null ? null : [found[0], found[2], found[1], found[3]];

/** Only where one of the two can be no month is it said which is the day. */
function fromSlashes(a: number, b: number, year: string | undefined): string | null {
  if (a > 12) return dayOf(year, two(b), String(a));
  if (b > 12 || a === b) return dayOf(year, two(a), String(b));
  return null;
}

function monthOf(name: string | undefined): string | null {
  const said = (name ?? '').toLowerCase();
  const at = said.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(said));
  return at === -1 ? null : two(at + 1);
}

function dayOf(
  year: string | undefined,
  month: string | null,
  day: string | undefined,
): string | null {
  const made = `${year ?? ''}-${month ?? ''}-${two(Number(day))}`;
  return isDay(made) ? made : null;
}

const WAYS = 'write YYYY, YYYY-MM, YYYY-MM-DD, YYYY-H1, YYYY-Q4 or YYYY..YYYY';

/** What is wrong with a time that cannot be read, and what would be right. */
export function faultOfTime(text: string): string {
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [, a = '', b = '', year = ''] = slashed ?? [];
  const [one, other] = [
    `${year}-${two(Number(b))}-${two(Number(a))}`,
    `${year}-${two(Number(a))}-${two(Number(b))}`,
  ];
  if (isDay(one) && isDay(other)) return `may be one of two days; write ${one} or ${other}`;
  if (/^\d{5}$/.test(text))
    return 'is the number that spreadsheets have for a day; show the column as a date, year first, and save again';
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'is no day of the calendar; look at month and day';
  const ends = text.split('..').map((part) => readTime(part));
  if (ends.length === 2 && !ends.includes(null)) return 'ends before it begins; exchange the two';
  return `is no time that can be read; ${WAYS}`;
}
