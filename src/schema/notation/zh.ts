import type { Notation } from './notation';

/** Digits with 万 (ten thousand) and 亿 (a hundred million): "7000万" is 70 million. Number words are not read yet. */
export const chinese: Notation = {
  decimal: '.',
  groups: [','],
  scales: [
    { power: 4, words: ['万', '萬'] },
    { power: 8, words: ['亿', '億'] },
  ],
  cardinals: new Map(),
  ordinals: new Map(),
  multiples: new Map(),
  indefinites: new Set(),
  spaced: false,
};
