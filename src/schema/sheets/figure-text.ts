import type { Quantity, QuantityForm, Scale } from '@/domain/figures/quantity';
import { lazy } from '@/domain/basics/memo';
import { readNumber } from './number-text';

/** A figure as a cell says it: its unit is still a word. */
export type SaidFigure = Omit<Quantity, 'unit'> & { readonly unit: string };

const FORMS: readonly (readonly [RegExp, QuantityForm])[] = [
  [/^(?:more than|over|above|beyond|>)\s*/i, 'more-than'],
  [/^(?:at least|no fewer than|≥|>=)\s*/i, 'at-least'],
  [/^(?:less than|fewer than|under|below|<)\s*/i, 'less-than'],
  [/^(?:at most|up to|no more than|≤|<=)\s*/i, 'at-most'],
  [/^(?:truncated|cut off at)\s*/i, 'truncated'],
  [/^(?:about|around|approximately|nearly|almost|some|ca\.?|circa|~|≈)\s*/i, 'about'],
];
/** Longer signs before those that begin them. */
const ORDERED = FORMS.toSorted(([a], [b]) => b.source.length - a.source.length);

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

/** Currencies by the signs that they alone have in English: $, €, £, ₹, … */
const currencyBySign = lazy(
  () =>
    new Map(
      Intl.supportedValuesOf('currency').map((code) => {
        const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency: code });
        const sign = parts.formatToParts(1).find(({ type }) => type === 'currency')?.value;
        return [sign ?? code, code];
      }),
    ),
);

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
  for (const [sign, form] of ORDERED) if (sign.test(text)) return [form, text.replace(sign, '')];
  return ['value', text];
}

function scaleOf(after: string): readonly [Scale, string] {
  const [word = '', ...others] = after.trim().split(/\s+/);
  const bare = word.replace(/\.$/, '').toLowerCase();
  return Object.hasOwn(SCALES, bare)
    ? [SCALES[bare] ?? 'one', others.join(' ')]
    : ['one', after.trim()];
}
