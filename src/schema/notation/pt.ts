import { rows, spellOut, type Notation } from './notation';

const SMALL =
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove'.split(
    ' ',
  );
const TENS = ' dez vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ');
const HUNDREDS =
  ' cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(
    ' ',
  );

function spell(n: number): readonly string[] {
  if (n < 20) return [SMALL[n] ?? ''];
  if (n === 100) return ['cem'];
  const [head, rest] =
    n < 100
      ? [TENS[Math.floor(n / 10)] ?? '', n % 10]
      : [HUNDREDS[Math.floor(n / 100)] ?? '', n % 100];
  return rest === 0 ? [head] : spell(rest).map((tail) => `${head} e ${tail}`);
}

/** Portuguese, of sources only: the interface does not speak it. */
export const portuguese: Notation = {
  decimal: ',',
  groups: ['.'],
  scales: [
    { power: 3, words: ['mil'] },
    { power: 6, words: ['milhao', 'milhoes', 'mi'] },
    { power: 9, words: ['bilhao', 'bilhoes', 'bi'] },
  ],
  cardinals: spellOut(999, spell),
  ordinals: rows(1, [
    'primeiro primeira maior líder',
    'segundo segunda',
    'terceiro terceira',
    'quarto quarta',
    'quinto quinta',
  ]),
  multiples: rows(2, ['dobro dobrou', 'triplo triplicou', 'quádruplo']),
  indefinites: new Set(['um', 'uma']),
  spaced: true,
};
