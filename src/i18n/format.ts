import { wholeYear, type Period } from '@/domain/time/period';
import { decimalsOf, type Quantity } from '@/domain/figures/quantity';
import type { Unit } from '@/domain/record/record';
import type { Day } from '@/domain/time/day';
import type { Messages } from './messages';

/** Turns figures, days and periods into words of one language. Never more digits than were printed. */
export type Formatter = {
  /** "> 70 M", "16 bn GBP", "80–100 M", "top 3", "×3": with scale and printed currency. */
  readonly quantity: (quantity: Quantity, unit: Unit | undefined) => string;
  /** The bare figure of an axis or a label whose unit is said elsewhere: "61", "> 70", "80–100". */
  readonly bare: (quantity: Quantity) => string;
  readonly number: (value: number, decimals?: number) => string;
  /** With its sign, as growth has it: "+160%". */
  readonly percent: (share: number) => string;
  /** Without a plus: "40%". */
  readonly share: (share: number) => string;
  readonly period: (period: Period) => string;
  readonly periodShort: (period: Period) => string;
  /** A part of a year without the year: "H1", "by 26 Oct". Null for whole years and for what is none. */
  readonly partOfYear: (period: Period) => string | null;
  readonly day: (day: Day) => string;
  /** With a short name of the month. */
  readonly dayShort: (day: Day) => string;
  readonly list: (items: readonly string[]) => string;
  /** Which of two texts comes first, as a dictionary of the language has them; numbers by their value. */
  readonly compare: (a: string, b: string) => number;
  /** "31.6 or 32.6". */
  readonly either: (items: readonly string[]) => string;
  readonly language: (code: string) => string;
};

const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** What is read has a minus sign: a hyphen, as some locales write it, is shorter than a plus and breaks lines. */
function withMinus(number: string): string {
  return number.replace('-', '\u2212');
}

export function makeFormatter(locale: string, t: Messages): Formatter {
  const numbers = new Map<number, Intl.NumberFormat>();
  const number = (value: number, decimals = 0): string => {
    const known = numbers.get(decimals);
    const format =
      known ??
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
    numbers.set(decimals, format);
    return withMinus(format.format(value));
  };
  const printed = (text: string): string => number(Number(text), decimalsOf(text));
  const percents = { style: 'percent', maximumFractionDigits: 0 } as const;
  const shares = new Intl.NumberFormat(locale, percents);
  const growths = new Intl.NumberFormat(locale, { ...percents, signDisplay: 'exceptZero' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const dates = makeDateFormats(locale);
  const collator = new Intl.Collator(locale, { numeric: true });

  return {
    number,
    share: (share) => withMinus(shares.format(share)),
    percent: (share) => withMinus(growths.format(share)),
    quantity: (quantity, unit) => formatQuantity(quantity, unit, t, printed),
    bare: (quantity) => formatQuantity({ ...quantity, scale: 'one' }, undefined, t, printed),
    period: (p) => formatPeriod(p, dates.day, dates.month, t),
    periodShort: (p) => formatPeriod(p, dates.shortMonth, dates.shortMonth, t),
    partOfYear: (p) => partOfYear(p, dates, t),
    day: (day) => dates.day.format(utc(day)),
    dayShort: (day) => dates.shortDay.format(utc(day)),
    list: (items) => list.format(items),
    compare: collator.compare,
    either: (items) => either.format(items),
    language: (code) => t.languages[code] ?? code,
  };
}

type DateFormats = Readonly<
  Record<'day' | 'shortDay' | 'month' | 'shortMonth' | 'bareDay' | 'bareMonth', Intl.DateTimeFormat>
>;

function makeDateFormats(locale: string): DateFormats {
  const bare = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    bare({ ...options, year: 'numeric' });
  return {
    day: format({ day: 'numeric', month: 'long' }),
    shortDay: format({ day: 'numeric', month: 'short' }),
    month: format({ month: 'long' }),
    shortMonth: format({ month: 'short' }),
    bareDay: bare({ day: 'numeric', month: 'short' }),
    bareMonth: bare({ month: 'short' }),
  };
}

function partOfYear(period: Period, dates: DateFormats, t: Messages): string | null {
  const { from, to, grain, text } = period;
  if (from.slice(0, 4) !== to.slice(0, 4) || wholeYear(period) !== null) return null;
  const nth = Number(text.slice(-1));
  if (grain === 'half') return t.period.halfShort(nth === 1 ? 1 : 2);
  if (grain === 'quarter') return t.period.quarterShort(nth);
  const isToTheDay = /-\d\d-\d\d$/.test(text);
  const dated = isToTheDay ? dates.bareDay : dates.bareMonth;
  const end = dated.format(utc(to));
  if (grain !== 'span') return end;
  if (from.endsWith('-01-01')) return t.period.upTo(end);
  return t.figure.range(dated.format(utc(from)), end);
}

function formatPeriod(
  { text }: Period,
  day: Intl.DateTimeFormat,
  month: Intl.DateTimeFormat,
  t: Messages,
): string {
  const part = (of: string): string => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(of)) return day.format(utc(of));
    if (/^\d{4}-\d{2}$/.test(of)) return month.format(utc(`${of}-01`));
    const piece = /^(\d{4})-([HQ])(\d)$/.exec(of);
    if (piece === null) return of;
    const year = Number(piece[1]);
    const nth = Number(piece[3]);
    return piece[2] === 'H' ? t.period.half(nth === 1 ? 1 : 2, year) : t.period.quarter(nth, year);
  };
  const [from = '', to] = text.split('..');
  return to === undefined ? part(from) : t.period.span(part(from), part(to));
}

function formatQuantity(
  quantity: Quantity,
  unit: Unit | undefined,
  t: Messages,
  printed: (text: string) => string,
): string {
  const type = unit?.type ?? 'count';
  const [first, second = quantity.numbers[0]] = quantity.numbers;
  if (type === 'rank') return formatRank(Number(first), Number(second), t);
  const show = type === 'year' ? (text: string): string => text : printed;
  const tail = [t.scales[quantity.scale], unit?.symbol.en ?? '']
    .filter((word) => word !== '')
    .join('\u00a0');
  const withTail = (figure: string): string => {
    if (type === 'factor') return t.figure.times(figure);
    return tail === '' ? figure : `${figure}\u00a0${tail}`;
  };
  switch (quantity.form) {
    case 'value':
    case 'truncated':
      return withTail(show(first));
    case 'about':
      return t.figure.about(withTail(show(first)));
    case 'more-than':
      return t.figure.moreThan(withTail(show(first)));
    case 'at-least':
      return t.figure.atLeast(withTail(show(first)));
    case 'less-than':
      return t.figure.lessThan(withTail(show(first)));
    case 'at-most':
      return t.figure.atMost(withTail(show(first)));
    case 'range':
    case 'rank':
      return withTail(t.figure.range(show(first), show(second)));
  }
}

function formatRank(from: number, to: number, t: Messages): string {
  if (from === to) return t.figure.rank(from);
  return from === 1 ? t.figure.topRank(to) : t.figure.ranks(from, to);
}
