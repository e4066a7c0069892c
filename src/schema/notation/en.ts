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
};
