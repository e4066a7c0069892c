import type { Claim } from '@/domain/record/claim';
import { parsePeriod } from '@/domain/time/period';
import type { I18n } from '@/i18n/i18n';

type Days = Pick<Claim['public'], 'earliest' | 'latest'>;

/** On which day something became public, or between which: a whole year or month by its name. */
export function publicDays({ earliest, latest }: Days, { t, format }: I18n): string {
  for (const text of [earliest.slice(0, 4), earliest.slice(0, 7)]) {
    const period = parsePeriod(text);
    if (period.ok && period.value.from === earliest && period.value.to === latest)
      return t.claim.sometimeIn(format.period(period.value));
  }
  return t.claim.publicBetween(format.day(earliest), format.day(latest));
}

/** When a claim was made, as far as its source tells; else only when it became public, and said to be that. */
export function whenMade(claim: Claim, i18n: I18n): string {
  const { t, format } = i18n;
  return claim.statedOn === null
    ? t.claim.publicAt(publicDays(claim.public, i18n))
    : format.period(claim.statedOn);
}
