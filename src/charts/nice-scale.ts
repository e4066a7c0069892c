/** Round steps from 0 to at least `max`: about `count` of them. `max` is above 0. */
export function niceTicks(max: number, count: number): readonly number[] {
  const raw = max / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= raw * 0.9) ?? 10) * power;
  const ticks: number[] = [];
  for (let index = 0; (index - 1) * step < max; index += 1)
    ticks.push(Number((index * step).toPrecision(12)));
  return ticks;
}

/** Digits after the decimal point that tell the ticks apart: as many for all of them. */
export function decimalsOfTicks(ticks: readonly number[]): number {
  return Math.max(0, ...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
}
