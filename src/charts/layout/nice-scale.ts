/** Round steps that reach from `min` (0 or below) to `max` (above 0): about `count` of them, one of them 0. */
export function niceTicks(max: number, count: number, min = 0): readonly number[] {
  const raw = (max - min) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= raw * 0.9) ?? 10) * power;
  const tickAt = (index: number): number => Number((index * step).toPrecision(12));
  const first = Math.floor(min / step);
  const ticks: number[] = [];
  // One tick at or above the largest figure, and none to spare.
  for (let index = first; ticks.length === 0 || (ticks.at(-1) ?? 0) < max; index += 1) {
    ticks.push(tickAt(index));
  }
  return ticks;
}

/** Powers of ten from the one at or below `min` to another at or above `max`, both above 0; with halves where there are few. */
export function logTicks(min: number, max: number): readonly number[] {
  const last = Math.ceil(Math.log10(max) - 1e-9);
  const first = Math.min(Math.floor(Math.log10(min)), last - 1);
  const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  const parts = powers.length > 3 ? [1] : [1, 2, 5];
  return powers
    .flatMap((power) => parts.map((part) => part * power))
    .filter((tick) => tick <= 10 ** last);
}

/** Digits after the decimal point that tell the ticks apart: as many for all of them. */
export function decimalsOfTicks(ticks: readonly number[]): number {
  return Math.max(0, ...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
}
