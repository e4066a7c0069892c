/** Letters to add, drop or change to make one text the other. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, change));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/**
 * The name on the list that was probably meant by one of some words: the first of those that are the fewest letters off,
 * whatever their case. Null where all are off by more letters than `most` allows for that name.
 */
export function nearest(
  words: readonly string[],
  names: readonly string[],
  most: (name: string) => number,
): string | null {
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const name of names) {
    for (const word of words) {
      const least = best === null ? most(name) : Math.min(most(name), best.distance - 1);
      // As far off as it is longer or shorter, at the least: a hostile word shall not cost time.
      if (Math.abs(word.length - name.length) > least) continue;
      const distance = editDistance(word.toLowerCase(), name.toLowerCase());
      if (distance <= least) best = { name, distance };
    }
  }
  return best?.name ?? null;
}
