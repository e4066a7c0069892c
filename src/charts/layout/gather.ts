import type { MarkSign } from '@/words/mark-sign';
import type { Mark } from '../parts/mark';

/** What stands together in one mark: the first speaks for all. */
export type Together<T extends Mark> = readonly [T, ...T[]];

/** The others that a mark names; of more it tells the number. */
const NAMED = 5;

/** Says that a mark stands for so many more than it names. */
export type FormatMore = (count: number) => string;

/** The claims and the words of marks that stand together. */
export function gatheredMark<T extends Mark>(
  [lead, ...others]: Together<T>,
  more: FormatMore,
): Pick<Mark, 'claims' | 'text'> {
  const rest = others.length - NAMED;
  return {
    claims: [...lead.claims, ...others.flatMap((other) => other.claims)],
    text: {
      figure: lead.text.figure,
      lines: [
        ...lead.text.lines,
        ...others.slice(0, NAMED).map((other) => `+ ${other.text.figure}`),
        ...(rest > 0 ? [more(rest)] : []),
      ],
    },
  };
}

/** A conflict among gathered marks is signed before anything quieter. */
export function strongestSign(
  marks: readonly { readonly sign: MarkSign | null }[],
): MarkSign | null {
  const signs = marks.flatMap(({ sign }) => sign ?? []);
  return signs.find((sign) => sign === 'conflict') ?? signs[0] ?? null;
}
