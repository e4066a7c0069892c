import { currencyBySign } from '../figures/currency-signs';
import type { Notation } from '../notation/notation';
import type { PlacedNumber } from '../notation/numbers-in';
import type { Lexicon } from './lexicon';

/** The unit that stands around a figure. */
export type SaidUnit = {
  /** Where the figure with its unit begins and ends in the folded sentence. */
  readonly start: number;
  readonly end: number;
  /** Ids of the record's units that it can be; empty where none is said, or one that the record does not know. */
  readonly ids: readonly string[];
  /** As it is to be written: a unit's id, a currency's code, or the word of the text; null where none is said. */
  readonly said: string | null;
  /** Percent can be told of a growth as well, which records count in times. */
  readonly isPercent: boolean;
  readonly isRank: boolean;
};

type Sentence = {
  readonly text: string;
  readonly folded: string;
  readonly places: readonly number[];
};
type Context = { readonly notation: Notation; readonly lexicon: Lexicon };

const NONE = { ids: [], said: null, isPercent: false, isRank: false } as const;

/** What stands right before the first number of a figure, or after its last, and says its unit. */
export function unitAround(
  sentence: Sentence,
  first: PlacedNumber,
  last: PlacedNumber,
  context: Context,
): SaidUnit {
  const here = { start: first.start, end: last.end, ...NONE };
  const { folded } = sentence;
  const idsOf = (type: string): readonly string[] =>
    [...context.lexicon.unitById.values()].filter((unit) => unit.type === type).map(({ id }) => id);
  if (
    last.kind === 'ordinal' ||
    /^(?:st|nd|rd|th)(?!\p{L})/u.test(folded.slice(last.end, last.end + 4))
  )
    return { ...here, ids: idsOf('rank'), said: 'rank', isRank: true };
  const placeSign = /(?:#|no\.|n°|nr\.|number|top) ?$/u.exec(
    folded.slice(Math.max(0, first.start - 8), first.start),
  );
  if (placeSign !== null && last.power === 0)
    return {
      ...here,
      start: first.start - placeSign[0].length,
      ids: idsOf('rank'),
      said: 'rank',
      isRank: true,
    };
  if (last.kind === 'multiple') return { ...here, ids: idsOf('factor'), said: 'factor' };
  const percent = percentAfter(folded, last.end, context.notation);
  if (percent !== null)
    return { ...here, end: percent, ids: idsOf('percent'), said: 'percent', isPercent: true };
  return (
    moneyBefore(sentence, here, context.lexicon) ??
    wordAfter(folded, here, context) ?? {
      ...here,
      said: nextWord(folded, last.end, context.notation),
    }
  );
}

function percentAfter(folded: string, place: number, { percent }: Notation): number | null {
  const rest = folded.slice(place, place + 24);
  const gap = /^[ -]?/.exec(rest)?.[0].length ?? 0;
  const word = ['%', '％', ...percent].find((each) => rest.startsWith(each, gap));
  return word === undefined ? null : place + gap + word.length;
}

function moneyBefore(sentence: Sentence, here: SaidUnit, lexicon: Lexicon): SaidUnit | null {
  const { folded, text, places } = sentence;
  const before = folded.slice(Math.max(0, here.start - 8), here.start);
  const found = /(?<!\p{L})([a-z]{0,3}\p{Sc}|[a-z]{3}) ?$/u.exec(before)?.[1];
  if (found === undefined) return null;
  const start = here.start - Number(before.endsWith(' ')) - found.length;
  const printed = text.slice(places[start], places[start + found.length]);
  const isSign = /\p{Sc}$/u.test(found);
  if (!isSign && printed !== printed.toUpperCase()) return null;
  return moneyOf(found, { ...here, start }, lexicon);
}

/** Money by its sign or code, of the record's currencies or of any other. */
function moneyOf(said: string, here: SaidUnit, { unitWords }: Lexicon): SaidUnit | null {
  const ids = [...(unitWords.get(said) ?? unitWords.get(said.slice(-1)) ?? [])];
  const [id] = ids;
  if (id !== undefined) return { ...here, ids, said: id };
  const code = said.toUpperCase();
  const codes = currencyBySign();
  const other = codes.get(code) ?? ([...codes.values()].includes(code) ? code : undefined);
  return other === undefined ? null : { ...here, said: other };
}

/** So many words may stand between a figure and what is counted: "54 own new shops". */
const FURTHEST = 3;

function wordAfter(
  folded: string,
  here: SaidUnit,
  { notation, lexicon }: Context,
): SaidUnit | null {
  const { unitWords } = lexicon;
  const rest = folded.slice(here.end, here.end + 80);
  const sign = /^ ?(\p{Sc})/u.exec(rest);
  if (sign !== null)
    return moneyOf(sign[1] ?? '', { ...here, end: here.end + sign[0].length }, lexicon);
  if (!notation.spaced) return signsAfter(rest, here, { notation, lexicon });
  let at = linkLength(rest, notation);
  for (let n = 0; n < FURTHEST; n += 1) {
    const match = /^[ -]?(\p{L}+(?:\.\p{L}+)*\.?)/u.exec(rest.slice(at));
    const word = (match?.[1] ?? '').replace(/\.$/, '');
    if (match === null || notation.common.has(word)) return null;
    const ids = unitWords.get(word);
    at += match[0].length - Number(match[0].endsWith('.') && ids !== undefined);
    if (ids !== undefined)
      return { ...here, end: here.end + at, ids: [...ids], said: [...ids][0] ?? word };
  }
  return null;
}

function signsAfter(rest: string, here: SaidUnit, { notation, lexicon }: Context): SaidUnit | null {
  const link = linkLength(rest, notation);
  const run = /^ ?(\p{Script=Han}{1,3}|[a-z]{3})/u.exec(rest.slice(link));
  const signs = run?.[1] ?? '';
  for (let length = signs.length; length > 0; length -= 1) {
    const ids = lexicon.unitWords.get(signs.slice(0, length));
    const end = here.end + link + (run?.[0].length ?? 0) - signs.length + length;
    if (ids !== undefined) return { ...here, end, ids: [...ids], said: [...ids][0] ?? signs };
  }
  return null;
}

/** "of" between a figure and what is counted. */
function linkLength(rest: string, { of, spaced }: Notation): number {
  const gap = Number(rest.startsWith(' '));
  const link = of.find(
    (word) =>
      rest.startsWith(word, gap) &&
      (!spaced || word.endsWith("'") || !/\p{L}/u.test(rest.charAt(gap + word.length))),
  );
  return link === undefined ? 0 : link.length + gap;
}

/** What is counted in a word that the record does not know. */
function nextWord(folded: string, place: number, notation: Notation): string | null {
  if (!notation.spaced) return null;
  const rest = folded.slice(place, place + 40);
  const word = /^ ?(\p{L}{3,})/u.exec(rest.slice(linkLength(rest, notation)))?.[1];
  return word === undefined || notation.common.has(word) ? null : word;
}
