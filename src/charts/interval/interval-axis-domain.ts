import type { IntervalAxisData } from './interval-axis-data';
import { niceTicks } from '../layout/nice-scale';

/** Figures nearer to each other than this, in the axis' unit, are taken as one. */
const LEAST_SPAN = 1e-9;

/** First and last value of an axis. */
export type Domain = { readonly lo: number; readonly hi: number };

/** From 0 where the figures lie far apart, else around them: there is no bar whose length would count. */
export function domainOf({ rows, band, whole, fromZero }: IntervalAxisData): Domain {
  const ends = [
    ...rows.flatMap(({ lo, hi }) => [lo, hi]),
    ...(band === null ? [] : [band.lo, band.hi]),
  ].filter(Number.isFinite);
  const [min, max] = ends.length === 0 ? [0, 1] : [Math.min(...ends), Math.max(...ends)];
  const open = rows.some(({ hi }) => hi === Infinity);
  const atZero = fromZero || (min >= 0 && min <= max * 0.6);
  const lo = atZero ? Math.min(0, min) : min;
  const span = max - lo > LEAST_SPAN ? max - lo : Math.max(Math.abs(max) * 0.1, 1);
  const hi = max + span * (open ? 0.6 : 0.08);
  if (atZero && min >= 0) return { lo: 0, hi };
  const below = min - span * 0.2;
  if (whole) return { lo: Math.floor(below), hi: Math.ceil(hi) };
  return { lo: min >= 0 ? Math.max(0, below) : below, hi };
}

/** Round values within the domain, some `count` of them; whole ones where there is nothing between. */
export function roundValues({ lo, hi }: Domain, count: number, whole: boolean): readonly number[] {
  const nice = niceTicks(hi - lo, count)[1] ?? hi - lo;
  const step = whole ? Math.max(1, Math.ceil(nice)) : nice;
  const values: number[] = [];
  for (let index = Math.ceil(lo / step); index * step <= hi; index += 1)
    values.push(Number((index * step).toPrecision(12)));
  return values;
}
