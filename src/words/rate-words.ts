import { parsePeriod } from '@/domain/time/period';
import type { I18n } from '@/i18n/i18n';

/** The month or year whose average a rate is, in words: "December 2014". */
export function averageOf(over: string, { format }: I18n): string {
  const period = parsePeriod(over);
  return period.ok ? format.period(period.value) : over;
}
