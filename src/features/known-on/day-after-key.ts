import type { Day } from '@/domain/time/day';
import { addYears } from '@/domain/time/day-line';

type Stops = { readonly from: Day; readonly to: Day; readonly days: readonly Day[] };

/**
 * Where a key takes a handle that stands on a day: arrows from mark to mark, page keys by a year, Home and End to the
 * ends. Null for any other key.
 */
export function dayAfterKey(key: string, day: Day, { from, to, days }: Stops): Day | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return days.find((mark) => mark > day) ?? to;
    case 'ArrowLeft':
    case 'ArrowDown':
      return days.findLast((mark) => mark < day) ?? from;
    case 'PageUp':
      return addYears(day, 1);
    case 'PageDown':
      return addYears(day, -1);
    case 'Home':
      return from;
    case 'End':
      return to;
    default:
      return null;
  }
}
