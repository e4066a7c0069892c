import { QUERY_KEYS } from '@/view/view-keys';
import type { Dice } from './dice';

/** What came of a link on its way. */
export type Mangle = (link: string, dice: Dice) => string;

const UNSEEN = [
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2060',
  '\u2066',
  '\ufeff',
];
const OTHERS = ['utm_source=x', 'fbclid=IwAR0_a-b', 'gclid=1.2', 'ref=years', 'flag'];
const ENTITIES = ['&amp;', '&#038;', '&#38;', '&#x26;', '&amp;amp;', '&%23038;', '&&'];

function halves(link: string): readonly [path: string, query: string] {
  const at = link.indexOf('?');
  return at === -1 ? [link, ''] : [link.slice(0, at), link.slice(at + 1)];
}

function inQuery(link: string, change: (query: string) => string): string {
  const [path, query] = halves(link);
  return query === '' ? link : `${path}?${change(query)}`;
}

/** Of each pair but that of `q`, which is a text and stays as it was typed. */
function inPairs(link: string, change: (pair: string) => string): string {
  return inQuery(link, (query) =>
    query
      .split('&')
      .map((pair) => (pair.startsWith('q=') ? pair : change(pair)))
      .join('&'),
  );
}

function insert(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}

/** As typed, or as a browser writes it. */
function unseen(pick: Dice['pick']): string {
  const char = pick(UNSEEN);
  return pick([char, encodeURIComponent(char)]);
}

function wide(text: string): string {
  return text.replace(/[\da-z]/gi, (char) =>
    String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfe_e0),
  );
}

/** What changes nothing of what a link means, and must go without a word. */
const HARMLESS: readonly Mangle[] = [
  (link, { pick }) => inQuery(link, (query) => query.replaceAll('&', pick(ENTITIES))),
  (link) => inQuery(link, encodeURIComponent),
  (link) => inQuery(link, (query) => query.replaceAll('%', '%25')),
  (link) => link.replace('?', '%3F'),
  (link) => link.replace('?', '??'),
  (link, { pick }) => inQuery(link, (query) => `${query}?${pick(OTHERS.slice(0, 4))}`),
  (link, { pick }) => inQuery(link, (query) => `${pick(OTHERS)}&${query}`),
  (link) => inPairs(link, (pair) => pair.toUpperCase()),
  (link) => inPairs(link, wide),
  (link) => inPairs(link, (pair) => pair.replaceAll('-', '\u2011').replaceAll('..', '–')),
  (link, { pick, below }) =>
    inPairs(link, (pair) => insert(pair, below(pair.length + 1), unseen(pick))),
  (link, { pick, below }) => {
    const [path, query] = halves(link);
    const changed = insert(path, 1 + below(path.length), unseen(pick));
    return query === '' ? changed : `${changed}?${query}`;
  },
  (link, { pick }) => link + pick(['.', ',', ')', '”', '…']),
];

export const harmless: Mangle = (link, dice) => dice.pick(HARMLESS)(link, dice);

/** Of what addresses are made, and of what they are broken by. */
const PIECES = [
  ...'% %2 %25 %2520 %E9 %00 %0d%0a %ED%A0%80 & &amp; &#038; = ? # / // .. . _ - , + * ~ | \\ " < [] a Z 0 9 é ß İ 米 萬 ５ — ’ …'.split(
    ' ',
  ),
  ...Array.from(' \u0000\u007f\ud83d\u0301\u202e\u2067\u061c'),
  '\u{1f4f1}',
  ...UNSEEN,
];

/** One to three letters of it dropped, put in, changed, or said twice; anywhere. */
export const mutated: Mangle = (link, { below, pick }) => {
  let text = link;
  for (let times = 1 + below(3); times > 0; times -= 1) {
    const at = below(text.length + 1);
    const rest = text.slice(at + 1);
    text = pick([
      text.slice(0, at) + rest,
      insert(text, at, pick(PIECES)),
      text.slice(0, at) + pick(PIECES) + rest,
      text.slice(0, at),
      insert(text, at, text.slice(at, at + 1 + below(6))),
    ]);
  }
  return text;
};

/** A page with keys of ours, each with what `value` gives. */
function asking(dice: Dice, value: () => string): string {
  const pairs = Array.from(
    { length: 1 + dice.below(4) },
    () => `${dice.pick(QUERY_KEYS)}=${value()}`,
  );
  return `${dice.pick(['/', '/sales/', '/claims/'])}?${pairs.join('&')}`;
}

function soup(dice: Dice, from: readonly string[], most: number): string {
  return Array.from({ length: 1 + dice.below(most) }, () => dice.pick(from)).join('');
}

export const unicode: Mangle = (_, dice) =>
  asking(dice, () =>
    dice.below(2) === 0
      ? soup(dice, PIECES, 8)
      : Array.from({ length: 6 }, () => String.fromCodePoint(dice.below(0x3_00_00))).join(''),
  );

export const escaped: Mangle = (link, dice) => {
  let text =
    dice.below(2) === 0
      ? link
      : asking(dice, () => soup(dice, ['a', '&', '=', '%', ' ', 'é', '2015'], 5));
  for (let times = 1 + dice.below(4); times > 0; times -= 1) {
    const at = dice.below(text.length);
    text = text.slice(0, at) + encodeURIComponent(text.slice(at).replace(/\p{Surrogate}/gu, ''));
  }
  return text;
};

const INHERITED = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '__defineGetter__',
];

export const inherited: Mangle = (link, dice) => {
  const name = dice.pick(INHERITED);
  const glued = dice.pick([
    name,
    `${name}[${dice.pick(QUERY_KEYS)}]`,
    `${dice.pick(QUERY_KEYS)}[${name}]`,
  ]);
  return dice.pick([
    inQuery(link, (query) => `${glued}=x&${query}`),
    asking(dice, () => name),
    `/${name}/`,
    `/claims/${name}/`,
  ]);
};

export const overlong: Mangle = (link, dice) => {
  const long = soup(dice, PIECES, 3).repeat(50 + dice.below(150));
  return dice.pick([asking(dice, () => long), `/${long}/`, `${link}&x=${long}`, `/?${long}`]);
};

const STEPS_OUT = [
  '..',
  '.',
  '%2e%2e',
  '%2E.',
  '．．',
  '\\',
  '\\\\',
  '//',
  '/',
  ';',
  '@',
  ':',
  'evil.example',
  'sales',
  'embed',
  '%2f',
  '%5c',
  '\t',
];

export const pathTricks: Mangle = (link, dice) => `/${soup(dice, STEPS_OUT, 6)}${link}`;
