import type { Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import { fractionalYear } from '@/domain/time/day';
import type { Period } from '@/domain/time/period';
import type { I18n } from '@/i18n/i18n';

type Days = Pick<Period, 'from' | 'to'>;

/** The middle of some days, as a fractional year. */
export function middleOf({ from, to }: Days): number {
  return (fractionalYear(from) + fractionalYear(to)) / 2;
}

/** Days at which a claim says that something happened; null for what did not happen, or nobody knows when. */
export function daysOfEvent({ kind, period }: Claim): Days | null {
  return kind === 'outcome' || kind === 'interim' ? period : null;
}

/** When a promise was made: the day on which it was said, else that from which it runs. Null where neither is told. */
export function startOfPromise({ statedOn, period }: Claim): number | null {
  if (statedOn !== null) return middleOf(statedOn);
  return period === null ? null : fractionalYear(period.from);
}

/** Month and year, or the year alone where no more is told. */
export function whenShort(days: Days, { format }: I18n): string {
  const months = days.from.slice(0, 7) === days.to.slice(0, 7);
  const text = months ? days.from.slice(0, 7) : days.from.slice(0, 4);
  return format.periodShort({ ...days, grain: months ? 'month' : 'year', text });
}

export type Years = { readonly from: number; readonly to: number };

/** First and last year that some times lie in; null for none. */
export function yearsOfTimes(times: readonly number[]): Years | null {
  if (times.length === 0) return null;
  return { from: Math.floor(Math.min(...times)), to: Math.floor(Math.max(...times)) };
}

/** The last moment that a record tells of, within its years: nobody knows of one as it was on an earlier day what came then. */
export function endOfRecord({
  claims,
  vocabulary,
}: Pick<Dataset, 'claims' | 'vocabulary'>): number {
  let last = '';
  for (const claim of claims) if (claim.public.latest > last) last = claim.public.latest;
  const end = vocabulary.years.to + 1;
  return last === '' ? end : Math.min(end, fractionalYear(last));
}
