const LONGEST_LIST = 20;

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

/** The word of the list that was probably meant: off by two letters, or by a third of them, at most, or its beginning. Null where none is near. */
export function nearest(word: string, list: readonly string[]): string | null {
  let best: { word: string; distance: number } | null = null;
  for (const candidate of list) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    const most = candidate.length < 4 ? 1 : Math.max(2, Math.floor(candidate.length / 3));
    if (distance <= most) {
      if (best === null || distance < best.distance) best = { word: candidate, distance };
    }
  }
  const whole = list.filter((candidate) => word.length >= 3 && candidate.startsWith(word));
  return best?.word ?? (whole.length === 1 ? (whole[0] ?? null) : null);
}

/** What to do about a word that is not on the list: the one probably meant, or else the list. */
export function suggest(word: string, list: readonly string[], what: string): string {
  const near = nearest(word, list);
  if (near !== null) return `did you mean "${near}"?`;
  if (list.length === 0) return `there are no ${what}`;
  const more = list.length > LONGEST_LIST ? ` and ${list.length - LONGEST_LIST} more` : '';
  return `${what} are ${list.slice(0, LONGEST_LIST).join(', ')}${more}`;
}
