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
    { power: 12, words: ['trilhao', 'trilhoes', 'tri'] },
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
  bounds: [
    { form: 'more-than', before: ['mais de', 'acima de', 'superior a'] },
    { form: 'at-least', before: ['pelo menos', 'no minimo', 'ao menos'], after: ['ou mais'] },
    { form: 'less-than', before: ['menos de', 'abaixo de', 'inferior a'] },
    { form: 'at-most', before: ['ate', 'no maximo'] },
    {
      form: 'about',
      before: ['cerca de', 'aproximadamente', 'quase', 'por volta de', 'perto de', 'em torno de'],
    },
  ],
  ranges: [
    ['', 'a'],
    ['', '-'],
    ['entre', 'e'],
    ['', 'ou'],
  ],
  from: ['de', 'passou de'],
  of: ['de'],
  percent: ['por cento', 'porcento'],
  parts: {
    half: ['semestre', 'metade'],
    quarter: ['trimestre'],
    other: ['mes', 'meses', 'semana'],
  },
  common: new Set(
    'o a os as um uma de do da dos das em no na nos nas e que para por com se foi ser sao sua seu mais como ao aos pela pelo tem nao ou ja'.split(
      ' ',
    ),
  ),
};
