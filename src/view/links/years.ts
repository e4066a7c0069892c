import type { YearRange } from '@/domain/selection/choices';
import { foldSigns } from '@/domain/basics/fold';
import { trimLeftOvers } from './percent';
import { invalid, MISSING, valid, type Decoded, type RawValue } from './decoded';
import type { KnownRecord } from './known-record';

const ALL: YearRange = { from: null, to: null };
/** `..` as written, and what people type: dots, dashes, a comma, `to`, a space. */
const RANGE = /^(.*?)\s*(?:\.{2,}|to|[-_,~:;|]|\s)\s*(.*)$/u;

/** Of anything longer no sense can be made, and the pattern above shall not try. */
const LONGEST = 40;

/** An end of a range on the number line: "earliest" and "latest" lie beyond every year. */
type End = number | 'none' | 'half' | 'bad';

/** Years as an address has them; `bounds` are the years on record, null while they are not known. */
export function parseYears(
  { text, last }: RawValue,
  bounds: KnownRecord['years'],
): Decoded<YearRange> {
  // One full stop may end a sentence; two begin a range that was cut.
  const typed = trimLeftOvers(foldSigns(text).toLowerCase().trim(), ',;:!?)]}>"\'').replace(
    /(?<!\.)\.$/,
    '',
  );
  if (typed === '') return MISSING;
  if (typed.length > LONGEST) return invalid(ALL, 'malformed');
  const range = RANGE.exec(typed);
  if (range === null) {
    const year = endOf(typed, last);
    return typeof year === 'number' ? within(year, year, bounds) : invalid(ALL, reasonOf(year));
  }
  const from = endOf(range[1] ?? '', false);
  const to = endOf(range[2] ?? '', last);
  if (typeof from === 'string' && (from !== 'none' || typeof to === 'string'))
    return invalid(ALL, 'malformed');
  if (to === 'bad') return invalid(ALL, 'malformed');
  const read = within(
    typeof from === 'number' ? from : -Infinity,
    typeof to === 'number' ? to : Infinity,
    bounds,
  );
  const cut = last && typeof to === 'string';
  return cut && read.status !== 'missing' ? invalid(read.value, 'cut-off') : read;
}

function reasonOf(end: End): 'cut-off' | 'malformed' {
  return end === 'half' ? 'cut-off' : 'malformed';
}

function endOf(text: string, last: boolean): End {
  if (text === '') return 'none';
  if (text === 'earliest') return -Infinity;
  if (text === 'latest') return Infinity;
  if (/^\d{4}$/.test(text)) return Number(text);
  const half = /^\d{1,3}$/.test(text) || 'earliest'.startsWith(text) || 'latest'.startsWith(text);
  return last && half ? 'half' : 'bad';
}

function within(a: number, b: number, bounds: KnownRecord['years']): Decoded<YearRange> {
  const [from, to] = a <= b ? [a, b] : [b, a];
  // "latest" alone has no null to stand for it at the near end: there it is a year like another.
  if (bounds === null && (from === Infinity || to === -Infinity)) return invalid(ALL, 'malformed');
  const range: YearRange = {
    from: from === -Infinity ? null : clampYear(from, bounds),
    to: to === Infinity ? null : clampYear(to, bounds),
  };
  const outside = [from, to].some(
    (year) => Number.isFinite(year) && clampYear(year, bounds) !== year,
  );
  return outside ? invalid(range, 'clamped') : valid(range);
}

function clampYear(year: number, bounds: KnownRecord['years']): number {
  return bounds === null ? year : Math.min(Math.max(year, bounds.from), bounds.to);
}

/** Years that are in order, brought to those on record: the very same where they lie within. */
export function clampYears(range: YearRange, bounds: KnownRecord['years']): YearRange {
  const from = range.from === null ? null : clampYear(range.from, bounds);
  const to = range.to === null ? null : clampYear(range.to, bounds);
  return from === range.from && to === range.to ? range : { from, to };
}

/** `2015`, `2012..2015`, `earliest..2015`, `2013..latest`; empty for all years. */
export function formatYears({ from, to }: YearRange): string {
  if (from === null && to === null) return '';
  return from === to ? String(from) : `${from ?? 'earliest'}..${to ?? 'latest'}`;
}
