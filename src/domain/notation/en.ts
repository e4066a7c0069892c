import { rows, spellOut, type Notation } from './notation';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spell(n: number): readonly string[] {
  if (n < 20) return [SMALL[n] ?? ''];
  if (n < 100) {
    const ten = TENS[Math.floor(n / 10)] ?? '';
    return n % 10 === 0 ? [ten] : [`${ten} ${SMALL[n % 10] ?? ''}`];
  }
  const hundreds = Math.floor(n / 100);
  const heads = [`${SMALL[hundreds] ?? ''} hundred`, ...(hundreds === 1 ? ['a hundred'] : [])];
  if (n % 100 === 0) return hundreds === 1 ? [...heads, 'hundred'] : heads;
  return heads.flatMap((head) =>
    spell(n % 100).flatMap((rest) => [`${head} ${rest}`, `${head} and ${rest}`]),
  );
}

export const english: Notation = {
  decimal: '.',
  groups: [','],
  scales: [
    { power: 3, words: ['thousand', 'thousands', 'k'] },
    { power: 5, words: ['lakh', 'lakhs'] },
    { power: 7, words: ['crore', 'crores', 'cr'] },
    { power: 6, words: ['million', 'millions', 'mn', 'mln', 'm'] },
    { power: 9, words: ['billion', 'billions', 'bn', 'bln', 'b'] },
    { power: 12, words: ['trillion', 'trillions', 'tn'] },
  ],
  cardinals: new Map([...spellOut(999, spell), ['a', 1], ['an', 1]]),
  ordinals: rows(1, [
    'first biggest largest leader',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
  ]),
  multiples: new Map([
    ...rows(2, ['doubl twofold twice', 'tripl trebl threefold thrice', 'quadrupl fourfold']),
    ...rows(5, ['quintupl fivefold']),
    ...rows(10, ['tenfold']),
  ]),
  indefinites: new Set(['a', 'an']),
  spaced: true,
  bounds: [
    {
      form: 'more-than',
      before: ['more than', 'over', 'above', 'beyond', 'exceeding', 'surpassing', 'in excess of'],
    },
    { form: 'at-least', before: ['at least', 'no fewer than', 'no less than'], after: ['or more'] },
    { form: 'less-than', before: ['less than', 'fewer than', 'under', 'below', 'just under'] },
    {
      form: 'at-most',
      before: ['at most', 'up to', 'no more than'],
      after: ['or less', 'or fewer'],
    },
    {
      form: 'about',
      before: [
        'about',
        'around',
        'approximately',
        'nearly',
        'almost',
        'some',
        'roughly',
        'circa',
        'ca.',
        'ca',
        'close to',
      ],
      after: ['or so'],
    },
  ],
  ranges: [
    ['', 'to'],
    ['', '-'],
    ['between', 'and'],
    ['', 'or'],
  ],
  from: ['from'],
  of: ['of'],
  percent: ['percent', 'per cent', 'pct', 'percentage points'],
  parts: {
    half: ['half'],
    quarter: ['quarter'],
    other: ['month', 'week'],
  },
  common: new Set(
    'the of and to in a an is was were are be been has had have that this it its for on with by as at from will which their more than new year last also but not he his they we our other total some or mark'.split(
      ' ',
    ),
  ),
};
