/** Years in order as stretches without a gap: first and last of each. */
export function yearSpans(years: readonly number[]): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last !== undefined && year === last[1] + 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans;
}
