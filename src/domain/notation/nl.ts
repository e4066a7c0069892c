import { rows, spellOut, type Notation } from './notation';

const SMALL =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const TENS = ' tien twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

/** "tweeëntwintig" folds to the same as "tweeentwintig". */
function spell(n: number): readonly string[] {
  if (n < 20) return [SMALL[n] ?? ''];
  if (n < 100) {
    const ten = TENS[Math.floor(n / 10)] ?? '';
    return n % 10 === 0 ? [ten] : [`${SMALL[n % 10] ?? ''}en${ten}`];
  }
  const hundreds = Math.floor(n / 100);
  const heads = hundreds === 1 ? ['honderd', 'eenhonderd'] : [`${SMALL[hundreds] ?? ''}honderd`];
  if (n % 100 === 0) return heads;
  return heads.flatMap((head) =>
    spell(n % 100).flatMap((rest) => [`${head}${rest}`, `${head} ${rest}`, `${head}en${rest}`]),
  );
}

const TIMES =
  'dubbel drievoud viervoud vijfvoud zesvoud zevenvoud achtvoud negenvoud tienvoud'.split(' ');

export const dutch: Notation = {
  decimal: ',',
  groups: ['.', "'"],
  scales: [
    { power: 3, words: ['duizend', 'duizenden'] },
    { power: 6, words: ['miljoen', 'miljoenen', 'mln', 'mio'] },
    { power: 9, words: ['miljard', 'miljarden', 'mld', 'mrd'] },
    { power: 12, words: ['biljoen', 'biljoenen'] },
  ],
  cardinals: spellOut(999, spell),
  ordinals: rows(1, [
    'eerste eersten grootste marktleider',
    'tweede',
    'derde',
    'vierde',
    'vijfde',
    'zesde',
    'zevende',
    'achtste',
    'negende',
    'tiende',
  ]),
  multiples: rows(
    2,
    TIMES.map((word) => `${word} ver${word}`),
  ),
  indefinites: new Set(['een']),
  spaced: true,
  bounds: [
    { form: 'more-than', before: ['meer dan', 'ruim', 'boven'] },
    { form: 'at-least', before: ['minstens', 'ten minste', 'minimaal'], after: ['of meer'] },
    { form: 'less-than', before: ['minder dan', 'onder'] },
    { form: 'at-most', before: ['hoogstens', 'maximaal', 'tot'] },
    { form: 'about', before: ['ongeveer', 'circa', 'ca.', 'bijna', "zo'n", 'rond', 'een kleine'] },
  ],
  ranges: [
    ['', 'tot'],
    ['', '-'],
    ['tussen', 'en'],
    ['', 'of'],
  ],
  from: ['van'],
  of: ['aan'],
  percent: ['procent', 'procentpunten'],
  parts: {
    half: ['halfjaar', 'helft', 'jaarhelft'],
    quarter: ['kwartaal'],
    other: ['maand', 'week', 'weken'],
  },
  common: new Set(
    'de het een en in van is was zijn op te dat die met voor niet aan er om ook als door over bij naar heeft hebben wordt worden uit maar dan nieuwe meer of nog'.split(
      ' ',
    ),
  ),
};
