import { memoLast } from '@/domain/basics/memo';

/** Where the lines of a text end, in order: a text with many problems is asked for a line as many times. */
const endsOf = memoLast((text: string): readonly number[] => {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at);
  return ends;
});

/** Line of a place in a text, from 1. */
export function lineAt(text: string, offset: number): number {
  const ends = endsOf(text);
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ends[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
