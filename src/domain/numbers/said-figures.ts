import type { QuantityForm } from '../figures/quantity';
import type { Notation } from '../notation/notation';
import { placedNumbers, type PlacedNumber } from '../notation/numbers-in';
import { unitAround, type SaidUnit } from './said-unit';
import type { Lexicon } from './lexicon';
import type { SentenceContext } from './context';

/** A figure as a sentence says it. Places are those of the folded sentence. */
export type SaidFigure = {
  readonly start: number;
  readonly end: number;
  /** Where its first number begins. */
  readonly at: number;
  readonly kind: PlacedNumber['kind'];
  readonly form: QuantityForm;
  readonly numbers: readonly [string] | readonly [string, string];
  /** Power of ten of its scale word. */
  readonly power: number;
  readonly unit: SaidUnit;
};

/** The figures of a folded sentence in order: numbers that are no part of a time, ranges as one, each with bound and unit. */
export function saidFigures(
  sentence: SentenceContext,
  notation: Notation,
  lexicon: Lexicon,
): readonly SaidFigure[] {
  const { folded, times } = sentence;
  const numbers = placedNumbers(folded, notation).filter(
    (number) =>
      !times.some(({ start, end }) => number.start < end && start < number.end) &&
      (number.kind !== 'indefinite' || number.power > 0) &&
      standsAlone(folded, number, notation),
  );
  const figures: SaidFigure[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    const [first, second] = [numbers[at], numbers[at + 1]];
    if (first === undefined) continue;
    const isRange = second !== undefined && isRangeOf(folded, first, second, notation);
    if (isRange) at += 1;
    const last = isRange ? second : first;
    const unit = unitAround(sentence, first, last, { notation, lexicon });
    const [begun, form] = boundBefore(folded, unit.start, notation);
    // A sign between two figures is of the first.
    const start = Math.max(begun, figures.at(-1)?.end ?? 0);
    const [end, later] = boundAfter(folded, unit.end, notation);
    const bound = form === 'value' ? later : form;
    figures.push({
      start,
      end,
      at: first.start,
      kind: first.kind,
      form: isRange ? 'range' : unit.isRank ? 'rank' : bound,
      numbers: isRange ? [first.number, last.number] : [first.number],
      power: last.power,
      unit,
    });
  }
  return figures;
}

/** "4G", "5x" and "A7" are names, "7:50" is a time of day. */
function standsAlone(
  folded: string,
  { kind, start, end, power }: PlacedNumber,
  { spaced }: Notation,
): boolean {
  if (kind !== 'digits') return true;
  if (
    /\d:$/.test(folded.slice(Math.max(0, start - 3), start)) ||
    /^:\d/.test(folded.slice(end, end + 2))
  )
    return false;
  if (!spaced) return true;
  const before = /[\p{L}\d]*$/u.exec(folded.slice(Math.max(0, start - 5), start))?.[0] ?? '';
  const after = /^\p{L}*/u.exec(folded.slice(end, end + 5))?.[0] ?? '';
  const isAfterCode = before === '' || /^[a-z]{3}$/.test(before);
  return isAfterCode && (after === '' || power > 0 || /^(?:st|nd|rd|th)$/.test(after));
}

function isRangeOf(
  folded: string,
  a: PlacedNumber,
  b: PlacedNumber,
  { ranges, from }: Notation,
): boolean {
  if (a.kind !== b.kind || Number(a.number) >= Number(b.number)) return false;
  if (a.power !== b.power && !(a.power === 0 && a.lent === b.power)) return false;
  const between = folded.slice(a.end, b.start).trim().replace(/[–—]/u, '-');
  const before = folded.slice(Math.max(0, a.start - 16), a.start);
  return ranges.some(([opening, joint]) => {
    if (joint !== between) return false;
    if (opening !== '') return endsInWord(before, opening);
    return !from.some((word) => endsInWord(before, word));
  });
}

function endsInWord(text: string, word: string): boolean {
  const bare = text.trimEnd();
  return bare.endsWith(word) && !/\p{L}$/u.test(bare.slice(0, -word.length));
}

const SIGNS: readonly (readonly [string, QuantityForm])[] = [
  ['>', 'more-than'],
  ['≥', 'at-least'],
  ['<', 'less-than'],
  ['≤', 'at-most'],
  ['~', 'about'],
  ['≈', 'about'],
];

/** Where the words or the sign begin that make a bound of a figure, and which. */
function boundBefore(
  folded: string,
  place: number,
  { bounds, spaced }: Notation,
): readonly [number, QuantityForm] {
  const wide = folded.slice(Math.max(0, place - 24), place);
  const before = wide.trimEnd();
  const found = [
    ...SIGNS.filter(([sign]) => before.endsWith(sign)),
    ...bounds.flatMap((bound) =>
      bound.before
        .filter((word) => (spaced ? endsInWord(before, word) : before.endsWith(word)))
        .map((word) => [word, bound.form] as const),
    ),
  ].toSorted(([a], [b]) => b.length - a.length)[0];
  if (found === undefined) return [place, 'value'];
  const [word, form] = found;
  return [place - (wide.length - before.length) - word.length, form];
}

function boundAfter(
  folded: string,
  place: number,
  { bounds }: Notation,
): readonly [number, QuantityForm] {
  const after = folded.slice(place, place + 16);
  for (const bound of bounds) {
    for (const word of bound.after ?? []) {
      const gap = after.startsWith(' ') ? 1 : 0;
      if (after.startsWith(word, gap)) return [place + gap + word.length, bound.form];
    }
  }
  return [place, 'value'];
}
