import { rows, spellOut, type Notation } from './notation';

const SMALL =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  );
const TENS = ' dix vingt trente quarante cinquante soixante'.split(' ');

function spell(n: number): readonly string[] {
  if (n === 1) return ['un', 'une'];
  if (n <= 16) return [SMALL[n] ?? ''];
  if (n < 20) return [`dix ${SMALL[n - 10] ?? ''}`];
  if (n < 70) return afterTen(TENS[Math.floor(n / 10)] ?? '', n % 10);
  if (n < 100) return [...afterSixtyOrEighty(n), ...belgian(n)];
  const hundreds = Math.floor(n / 100);
  const head = hundreds === 1 ? 'cent' : `${SMALL[hundreds] ?? ''} cent`;
  if (n % 100 === 0) return hundreds === 1 ? [head] : [head, `${head}s`];
  return spell(n % 100).map((rest) => `${head} ${rest}`);
}

function afterTen(ten: string, unit: number): readonly string[] {
  if (unit === 0) return [ten];
  return spell(unit).map((word) => (unit === 1 ? `${ten} et ${word}` : `${ten} ${word}`));
}

/** 70 to 99 as counted in France: "soixante et onze", "quatre-vingt-dix". */
function afterSixtyOrEighty(n: number): readonly string[] {
  if (n === 71) return ['soixante et onze'];
  if (n < 80) return spell(n - 60).map((rest) => `soixante ${rest}`);
  if (n === 80) return ['quatre vingt', 'quatre vingts'];
  return spell(n - 80).map((rest) => `quatre vingt ${rest}`);
}

/** As counted in Belgium and Switzerland. */
function belgian(n: number): readonly string[] {
  const tens = [['septante'], ['octante', 'huitante'], ['nonante']][Math.floor(n / 10) - 7] ?? [];
  return tens.flatMap((ten) => afterTen(ten, n % 10));
}

export const french: Notation = {
  decimal: ',',
  groups: ['.', "'"],
  scales: [
    { power: 3, words: ['mille', 'milliers', 'millier', 'k'] },
    { power: 6, words: ['million', 'millions', 'mio', 'm'] },
    { power: 9, words: ['milliard', 'milliards', 'md', 'mds', 'mrd'] },
    { power: 12, words: ['billion', 'billions'] },
  ],
  cardinals: spellOut(999, spell),
  ordinals: rows(1, [
    'premier première premiers premières leader',
    'deuxième deuxièmes second seconde',
    'troisième troisièmes',
    'quatrième quatrièmes',
    'cinquième cinquièmes',
    'sixième sixièmes',
    'septième septièmes',
    'huitième huitièmes',
    'neuvième neuvièmes',
    'dixième dixièmes',
  ]),
  multiples: new Map([
    ...rows(2, ['doubl', 'tripl', 'quadrupl', 'quintupl', 'sextupl']),
    ...rows(10, ['décupl']),
  ]),
  indefinites: new Set(['un', 'une']),
  spaced: true,
  bounds: [
    { form: 'more-than', before: ['plus de', "plus d'", 'au dela de', 'superieur a'] },
    { form: 'at-least', before: ['au moins', 'pas moins de'], after: ['ou plus'] },
    { form: 'less-than', before: ['moins de', 'inferieur a'] },
    { form: 'at-most', before: ["jusqu'a", 'au plus'] },
    {
      form: 'about',
      before: ['environ', 'pres de', 'quelque', 'quelques', 'autour de', 'a peu pres', 'presque'],
      after: ['environ'],
    },
  ],
  ranges: [
    ['', 'a'],
    ['', '-'],
    ['entre', 'et'],
    ['', 'ou'],
  ],
  from: ['de', 'passe de'],
  of: ['de', "d'"],
  percent: ['pour cent', 'pourcent', 'pourcents'],
  parts: {
    half: ['semestre', 'moitie'],
    quarter: ['trimestre'],
    other: ['mois', 'semaine'],
  },
  common: new Set(
    "le la les des du de et en un une est a au aux que qui dans pour par sur avec ce cette ses son sa plus se il elle ne pas d'ici l'an dont ou l d s qu n".split(
      ' ',
    ),
  ),
};
