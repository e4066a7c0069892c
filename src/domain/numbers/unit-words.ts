import { allOf } from '../basics/text';
import { fold, foldPlaced } from '../notation/fold';
import { notationOf } from '../notation/languages';
import type { Notation } from '../notation/notation';
import { placedNumbers } from '../notation/numbers-in';
import type { Dataset } from '../record/record';
import type { Figured } from './figured';

type UnitWords = ReadonlyMap<string, ReadonlySet<string>>;

/** A word means a unit where it follows figures of that unit so often. */
const LEAST_SHARE = 0.2;
const LEAST_CLAIMS = 2;

/**
 * What stands beside figures of each unit: names and symbols of the vocabulary, signs and names of its currencies, and the
 * words that follow figures in the record's own fragments, so that "toestellen" and "台" are known where sources use them.
 */
export function unitWordsOf(
  { units, panels, company }: Dataset['vocabulary'],
  claims: readonly Figured[],
): UnitWords {
  const words = new Map<string, Set<string>>();
  const add = (word: string, unit: string): void => {
    const known = words.get(word);
    if (known === undefined) words.set(word, new Set([unit]));
    else known.add(unit);
  };
  for (const unit of units) {
    const { id, type, name, symbol } = unit;
    if (type === 'rank' || type === 'year') continue;
    const said = allOf(name).map((each) => fold(each).split(' '));
    if (type === 'money') {
      for (const word of moneyWords(id)) add(word, id);
      for (const each of said) for (const word of forms(each.at(-1) ?? '')) add(word, id);
    } else if (type !== 'percent') {
      for (const word of [...said.flat(), ...allOf(symbol).map(fold)])
        if (word.length > 2 || !/\p{L}/u.test(word)) add(word, id);
    }
  }
  for (const panel of panels) {
    if (panel.kind === 'years' && panel.noun !== null)
      for (const noun of allOf(panel.noun)) add(fold(noun), panel.unit);
  }
  const types = new Map(units.map(({ id, type }) => [id, type]));
  for (const [word, unit] of learned(claims, types)) add(word, unit);
  for (const word of ['', 'and', ...allOf(company).map(fold)]) words.delete(word);
  return words;
}

const forms = (word: string): readonly string[] => [word, `${word}s`];

/** Code and signs of a currency. */
function moneyWords(code: string): readonly string[] {
  const sign = (currencyDisplay: 'symbol' | 'narrowSymbol'): string =>
    new Intl.NumberFormat('en', { style: 'currency', currency: code, currencyDisplay })
      .formatToParts(1)
      .find(({ type }) => type === 'currency')?.value ?? code;
  return [code, sign('symbol'), sign('narrowSymbol')].map(fold);
}

/** The word right after the figure of each claim in its own fragment, where it follows one unit as a rule. */
function learned(
  claims: readonly Figured[],
  types: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { quantity, fragment } of claims) {
    const type = types.get(quantity.unit);
    if (type !== 'count' && type !== 'money') continue;
    for (const word of wordsBeside(fragment, quantity.numbers)) {
      const of = counts.get(word) ?? new Map<string, number>();
      of.set(quantity.unit, (of.get(quantity.unit) ?? 0) + 1);
      counts.set(word, of);
    }
  }
  return [...counts].flatMap(([word, of]) => {
    const all = [...of.values()].reduce((sum, n) => sum + n, 0);
    const some = [...of].filter(([, n]) => n / all >= LEAST_SHARE);
    // A word that stands with money and with things is the name of neither: "target".
    const kinds = new Set(some.map(([id]) => types.get(id)));
    if (all < LEAST_CLAIMS || kinds.size > 1) return [];
    return some.map(([id]) => [word, id] as const);
  });
}

function wordsBeside(
  { text, language }: Figured['fragment'],
  numbers: readonly string[],
): readonly string[] {
  const notation = notationOf(language);
  const { folded, places } = foldPlaced(text);
  return placedNumbers(folded, notation)
    .filter(({ number, power }) => numbers.includes(number) || power % 3 !== 0)
    .flatMap(({ start, end }) => [
      codeBefore(text.slice(0, places[start])),
      ...afterFigure(folded.slice(end), notation),
    ])
    .filter((word) => word !== '' && !notation.common.has(word));
}

/** Capitals before a figure are a currency's, with its sign or without: "CHF 100 billion". */
function codeBefore(text: string): string {
  return fold(/(?<![\p{L}\d])([A-Z]{2,3}\p{Sc}?) ?$/u.exec(text)?.[1] ?? '');
}

function afterFigure(rest: string, { spaced, of }: Notation): readonly string[] {
  const link = of.find((word) => rest.startsWith(spaced ? ` ${word}` : word)) ?? '';
  const bare = rest.slice(link === '' ? 0 : link.length + Number(spaced)).trimStart();
  const word = (spaced ? /^\p{L}{3,}/u : /^\p{Script=Han}{1,2}/u).exec(bare)?.[0] ?? '';
  return spaced ? [word] : [word, word.slice(0, 1)];
}
