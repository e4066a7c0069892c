import type { WordStretch } from './digits';

const DIGITS = '零一二三四五六七八九';
const OTHER_DIGITS: Readonly<Record<string, number>> = { 〇: 0, 两: 2, 兩: 2 };
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Numbers below ten thousand in Chinese words: "三百五十" is 350. One sign alone is as often a part of a word. */
export function hanNumbersIn(folded: string): readonly WordStretch[] {
  return [
    ...folded.matchAll(
      /(?<![\d零〇一二三四五六七八九十百千两兩])[零〇一二三四五六七八九十百千两兩]+/gu,
    ),
  ].flatMap((match) => {
    const [run] = match;
    const number = valueOf(run);
    if (number === null) return [];
    const kind = run.length === 1 ? ('indefinite' as const) : ('cardinal' as const);
    const end = match.index + run.length;
    return [{ kind, number: String(number), start: match.index, end }];
  });
}

/** Null where the signs do not make one number, as digit after digit does not. */
function valueOf(run: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let last = Infinity;
  for (const sign of run) {
    const place = PLACES[sign];
    if (place === undefined) {
      const value = OTHER_DIGITS[sign] ?? DIGITS.indexOf(sign);
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else {
      if (place >= last) return null;
      sum += (digit ?? 1) * place;
      last = place;
      digit = null;
    }
  }
  return sum + (digit ?? 0);
}
