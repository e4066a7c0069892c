import { Converter } from 'opencc-js/t2cn';

const FIRST = 0x34_00;
const LAST = 0x9f_ff;

/**
 * Which Chinese letters are read as another, as far as a text has one of the two: pair after pair, the traditional letter and
 * the simplified one. Made at build, so that the app, which needs few of some thousands, has these only.
 */
export function sameLetters(text: string): string {
  const written = new Set(text.match(/\p{Script=Han}/gu));
  if (written.size === 0) return '';
  const simplify = Converter({ from: 't', to: 'cn' });
  const read = new Set(Array.from(written, simplify));
  const all = Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCodePoint(FIRST + at));
  return all
    .map((letter) => [letter, simplify(letter)] as const)
    .filter(([letter, simple]) => letter !== simple && read.has(simple))
    .map((pair) => pair.join(''))
    .join('');
}
