import type { Quantity } from '@/domain/figures/quantity';

const FORM_WORDS: Readonly<Record<Quantity['form'], string>> = {
  value: '',
  about: 'about ',
  truncated: 'truncated ',
  'more-than': 'more than ',
  'at-least': 'at least ',
  'less-than': 'less than ',
  'at-most': 'at most ',
  range: '',
  rank: '',
};

/** A figure as `readFigure` reads it: the digits as printed, with a point. */
export function figureText({ form, numbers, scale, unit }: Quantity): string {
  const [from, to] = numbers;
  if (form === 'rank') return from === to ? `rank ${from}` : `rank ${from} to ${to ?? from}`;
  const amount = to === undefined ? from : `${from} to ${to}`;
  return `${FORM_WORDS[form]}${[amount, scale === 'one' ? '' : scale, unit].filter(Boolean).join(' ')}`;
}
