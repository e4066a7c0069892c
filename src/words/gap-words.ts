import type { Interval } from '@/domain/figures/interval';
import type { I18n } from '@/i18n/i18n';

/** How far off, in whole per cent: one number where rounding leaves one, else its ends, moved outwards. */
export function gapWords(off: Interval, { t, format }: I18n): string {
  // Binary arithmetic leaves a trace far behind the decimals that matter: 0.2 must not become 19 %.
  const [lo, hi] = [off.lo, off.hi].map((share) => Number((share * 100).toFixed(6)));
  const say = (share: number): string => format.percent((share === 0 ? 0 : share) / 100);
  if (lo === undefined || hi === undefined) return '';
  if (hi === Infinity) return t.targets.off.atLeast(say(Math.floor(lo)));
  if (lo <= -100) return t.targets.off.atMost(say(Math.ceil(hi)));
  const middle = Math.round((lo + hi) / 2);
  if (lo >= middle - 0.5 && hi <= middle + 0.5) return say(middle);
  return t.targets.off.between(say(Math.floor(lo)), say(Math.ceil(hi)));
}
