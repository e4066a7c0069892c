import type { Notation } from './notation';

/** Digits with 万 (ten thousand) and 亿 (a hundred million): "7000万" is 70 million. Number words are read by `hanNumbersIn`. */
export const chinese: Notation = {
  decimal: '.',
  groups: [','],
  scales: [
    { power: 2, words: ['百'] },
    { power: 3, words: ['千'] },
    { power: 4, words: ['万', '萬'] },
    { power: 8, words: ['亿', '億'] },
  ],
  cardinals: new Map(),
  ordinals: new Map(),
  multiples: new Map(),
  indefinites: new Set(),
  spaced: false,
  bounds: [
    {
      form: 'more-than',
      before: ['超过', '突破', '逾', '超', '超過', '高于', '多于'],
      after: ['多', '余'],
    },
    { form: 'at-least', before: ['至少', '不低于', '不少于'], after: ['以上'] },
    { form: 'less-than', before: ['不到', '低于', '少于', '不足'], after: ['以下'] },
    { form: 'at-most', before: ['至多', '最多'] },
    { form: 'about', before: ['约', '大约', '近', '接近', '大概', '約'], after: ['左右'] },
  ],
  ranges: [
    ['', '至'],
    ['', '到'],
    ['', '-'],
    ['', '~'],
  ],
  from: ['从', '由'],
  of: ['个', '個'],
  percent: ['百分点'],
  parts: {
    half: ['半年'],
    quarter: ['季度', '季'],
    other: ['月', '周'],
  },
  common: new Set(),
};
