import type { Interval } from '@/domain/figures/interval';

/** Whether the number is one that the interval stands for. */
export function contains(i: Interval, value: number): boolean {
  const aboveLo = i.loOpen ? value > i.lo : value >= i.lo;
  const belowHi = i.hiOpen ? value < i.hi : value <= i.hi;
  return aboveLo && belowHi;
}

/** Whether every number of `inner` lies in `outer`. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  const loFits = inner.lo > outer.lo || (inner.lo === outer.lo && (inner.loOpen || !outer.loOpen));
  const hiFits = inner.hi < outer.hi || (inner.hi === outer.hi && (inner.hiOpen || !outer.hiOpen));
  return loFits && hiFits;
}
