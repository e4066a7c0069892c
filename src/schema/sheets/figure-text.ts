import type { Quantity, QuantityForm, Scale } from '@/domain/figures/quantity';
import { currencyBySign } from '@/domain/figures/currency-signs';
import { english } from '@/domain/notation/en';
import { readNumber } from './number-text';

/** A figure as a cell says it: its unit is still a word. */
export type SaidFigure = Omit<Quantity, 'unit'> & { readonly unit: string };

/** Signs and words of spreadsheets that are none of the language's own. */
const SIGNS: readonly (readonly [QuantityForm, readonly string[]])[] = [
  ['more-than', ['>']],
  ['at-least', ['≥', '>=']],
  ['less-than', ['<']],
  ['at-most', ['≤', '<=']],
  ['truncated', ['truncated', 'cut off at']],
  ['about', ['~', '≈']],
];

/** Longer ones before those that begin them. */
const FORMS = [...SIGNS, ...english.bounds.map(({ form, before }) => [form, before] as const)]
  .flatMap(([form, words]) => words.map((word) => ({ form, word })))
  .toSorted((a, b) => b.word.length - a.word.length);

const SCALES: Readonly<Record<string, Scale>> = {
  k: 'thousand',
  thousand: 'thousand',
  m: 'million',
  mn: 'million',
  mln: 'million',
  million: 'million',
  millions: 'million',
  bn: 'billion',
  b: 'billion',
  billion: 'billion',
  billions: 'billion',
};

/** Words and signs of units that no vocabulary needs to name. */
const WORDS: Readonly<Record<string, string>> = {
  '%': 'percent',
  percent: 'percent',
  'per cent': 'percent',
  '×': 'factor',
  x: 'factor',
  times: 'factor',
};

/** The id of a unit that is said as a word or a sign; else what was said. */
function unitOf(said: string): string {
  if (Object.hasOwn(WORDS, said)) return WORDS[said] ?? said;
  return currencyBySign().get(said.replace(/^US(?=\$)/, '')) ?? said;
}

const NUMBER = String.raw`\d[\d.,'\u00A0\u202F ]*\d|\d`;
const PREFIX = String.raw`(US\$|\p{Sc}|[A-Z]{3}(?=\s*\d))?\s*`;
const SHAPE = new RegExp(
  String.raw`^${PREFIX}(${NUMBER})(?:\s*(?:-|–|—|\bto\b)\s*${PREFIX}(${NUMBER}))?(\s*)(.*)$`,
  'u',
);
const TOP = /^(?:top|first)\s+(\d+)$/i;
const RANKS = /^rank\s+(\d+)\s+to\s+(\d+)$/i;
const RANK = /^(?:rank|no\.?|number|#)\s*(\d+)$|^(\d+)(?:st|nd|rd|th)$/i;

/** Reads "about 61 million phones", "more than 12.6 bn GBP", "80–100 million", "$16 billion", "40 %", "top 3". Null where it is none. */
export function readFigure(text: string): SaidFigure | null {
  const top = TOP.exec(text);
  if (top !== null) return rank('1', top[1] ?? '');
  const ranks = RANKS.exec(text);
  if (ranks !== null) return rank(ranks[1] ?? '', ranks[2] ?? '');
  const place = RANK.exec(text);
  if (place !== null) {
    const at = place[1] ?? place[2] ?? '';
    return rank(at, at);
  }
  const [form, rest] = formOf(text);
  const found = SHAPE.exec(rest);
  if (found === null) return null;
  const [, before, first = '', between, second, gap = '', after = ''] = found;
  const numbers = [first, second].flatMap((number) =>
    number === undefined ? [] : [readNumber(number)],
  );
  const [a, b] = numbers;
  if (a === undefined || a === null || b === null) return null;
  if (b !== undefined && form !== 'value' && form !== 'about') return null;
  const [scale, unit] = scaleOf(after);
  // "61M phones" is one; "1e9 phones" is not.
  if (gap === '' && scale === 'one' && /^\p{L}/u.test(unit) && unitOf(unit) === unit) return null;
  const known = unitOf(before ?? between ?? unit);
  return b === undefined
    ? { form, numbers: [a], scale, unit: known }
    : { form: 'range', numbers: [a, b], scale, unit: known };
}

function rank(from: string, to: string): SaidFigure {
  return { form: 'rank', numbers: [from, to], scale: 'one', unit: 'rank' };
}

function formOf(text: string): readonly [QuantityForm, string] {
  const folded = text.toLowerCase();
  for (const { form, word } of FORMS) {
    const rest = text.slice(word.length);
    // "about 5" and "~5", but not "aboutfive".
    if (folded.startsWith(word) && (/^\P{L}/u.test(rest) || !/\p{L}$/u.test(word)))
      return [form, rest.trimStart()];
  }
  return ['value', text];
}

function scaleOf(after: string): readonly [Scale, string] {
  const [word = '', ...others] = after.trim().split(/\s+/);
  const bare = word.replace(/\.$/, '').toLowerCase();
  return Object.hasOwn(SCALES, bare)
    ? [SCALES[bare] ?? 'one', others.join(' ')]
    : ['one', after.trim()];
}
