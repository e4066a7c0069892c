import { rows, spellOut, type Notation } from './notation';

const SMALL =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const TENS = ' zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const ONE = ['ein', 'eine', 'einen', 'einem', 'einer', 'eines'];

function spell(n: number): readonly string[] {
  if (n === 1) return ['eins', ...ONE];
  if (n < 20) return [SMALL[n] ?? ''];
  if (n < 100) {
    const ten = TENS[Math.floor(n / 10)] ?? '';
    return n % 10 === 0 ? [ten] : [`${SMALL[n % 10] ?? ''}und${ten}`];
  }
  const hundreds = Math.floor(n / 100);
  const heads = [`${SMALL[hundreds] ?? ''}hundert`, ...(hundreds === 1 ? ['hundert'] : [])];
  if (n % 100 === 0) return heads;
  return heads.flatMap((head) =>
    spell(n % 100).flatMap((rest) => [`${head}${rest}`, `${head}und${rest}`]),
  );
}

const ENDINGS = ['e', 'er', 'es', 'en', 'em'];
const ORDINALS = 'erst zweit dritt viert fünft sechst siebt acht neunt zehnt'.split(' ');

export const german: Notation = {
  decimal: ',',
  groups: ['.', "'"],
  scales: [
    { power: 3, words: ['tausend', 'tsd'] },
    { power: 6, words: ['million', 'millionen', 'mio'] },
    { power: 9, words: ['milliarde', 'milliarden', 'mrd'] },
    { power: 12, words: ['billion', 'billionen'] },
  ],
  cardinals: spellOut(999, spell),
  ordinals: new Map([
    ...rows(
      1,
      ORDINALS.map((stem) => ENDINGS.map((ending) => `${stem}${ending}`).join(' ')),
    ),
    ...rows(1, ['größte größter größten marktführer']),
  ]),
  multiples: new Map([
    ...rows(2, ['doppelt zweifach verdoppel']),
    ...rows(
      3,
      SMALL.slice(3, 11).map((word) => `${word}fach ver${word}fach`),
    ),
  ]),
  indefinites: new Set(ONE),
  spaced: true,
  bounds: [
    { form: 'more-than', before: ['mehr als', 'uber', 'mehr wie'] },
    { form: 'at-least', before: ['mindestens', 'wenigstens'], after: ['oder mehr'] },
    { form: 'less-than', before: ['weniger als', 'unter'] },
    { form: 'at-most', before: ['hochstens', 'bis zu'] },
    {
      form: 'about',
      before: ['etwa', 'rund', 'ca.', 'circa', 'ungefahr', 'knapp', 'fast', 'gut', 'nahezu'],
    },
  ],
  ranges: [
    ['', 'bis'],
    ['', '-'],
    ['zwischen', 'und'],
    ['', 'oder'],
  ],
  from: ['von'],
  of: ['an'],
  percent: ['prozent', 'prozentpunkte'],
  parts: {
    half: ['halbjahr', 'halfte', 'hj'],
    quarter: ['quartal'],
    other: ['monat', 'woche'],
  },
  common: new Set(
    'der die das des dem den und in im ein eine einen einer ist war sind mit von vom auf fur als nicht sich auch zu zum zur bei nach wird werden hat haben es aus an dass oder mehr neue'.split(
      ' ',
    ),
  ),
};
