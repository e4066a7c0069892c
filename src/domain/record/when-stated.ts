import type { Period } from '../time/period';
import type { Claim } from './claim';

/**
 * When a claim was said, as far as its source tells; else when it became public: the month where that is sure, or the year,
 * or from which year to which.
 */
export function whenStated({ statedOn, public: { earliest, latest } }: Claim): Period {
  if (statedOn !== null) return statedOn;
  const month = latest.slice(0, 7);
  if (earliest.startsWith(month))
    return { from: earliest, to: latest, grain: 'month', text: month };
  const [first, last] = [earliest.slice(0, 4), latest.slice(0, 4)];
  const years = { from: `${first}-01-01`, to: `${last}-12-31` };
  return first === last
    ? { ...years, grain: 'year', text: first }
    : { ...years, grain: 'span', text: `${first}..${last}` };
}
