import { isGoal, type Claim } from '../record/claim';
import { marketAndAbove, type Vocabulary } from '../record/record';
import { isCurrencyCode } from '../figures/pair';
import { comparedInterval, SCALES } from '../figures/quantity';
import { meets } from '../figures/interval';
import { samePeriod } from '../time/period';
import { amountsOf, digitsThatCount, factorOf, quantityOf } from './amounts';
import type { SentenceContext } from './context';
import type { Figured } from './figured';
import type { Lexicon } from './lexicon';
import type { SaidFigure } from './said-figures';

/**
 * `on-record`: a claim says it. `contradicts`: claims on the same thing say another figure. `same-figure`: a claim has the
 * figure, perhaps of something else. `not-yet`: no claim has it.
 */
export const MARKS = ['contradicts', 'not-yet', 'same-figure', 'on-record'] as const;
export type Mark = (typeof MARKS)[number];

export type Match = {
  readonly mark: Mark;
  /** The claims that it is on record by, that it contradicts, or that have the same figure; the best first. */
  readonly claims: readonly Claim[];
  /** The metric that the words speak of, where they do. */
  readonly metric: string | null;
};

type Facts = { readonly lexicon: Lexicon; readonly vocabulary: Vocabulary };

/** What the record has of a figure. Null for a number that is no figure worth a claim: "two", "5". */
export function matchOf(figure: SaidFigure, context: SentenceContext, facts: Facts): Match | null {
  const same = sameFigures(figure, facts.lexicon);
  const inWords = verbatim(figure, context, facts.lexicon);
  const metric = metricOf(figure, context, facts);
  if (inWords.length > 0) return { mark: 'on-record', claims: inWords, metric };
  const alike = comparable(figure, context, facts, metric);
  const agreeing = alike.filter((claim) => agrees(figure, claim, same, facts.lexicon));
  const known = same.filter((claim) => isKnownBy(figure, claim, context, metric, facts.lexicon));
  const onRecord = [
    ...new Set([...agreeing.filter((claim) => same.includes(claim)), ...known, ...agreeing]),
  ];
  if (onRecord.length > 0) return { mark: 'on-record', claims: onRecord, metric };
  const against = contradicted(figure, alike, context, facts.lexicon);
  if (against.length > 0) return { mark: 'contradicts', claims: against, metric };
  if (!isWorthAClaim(figure, context, facts.lexicon)) return null;
  if (same.length > 0 && isTelling(figure))
    return { mark: 'same-figure', claims: likeliest(same, context, metric), metric };
  return { mark: 'not-yet', claims: [], metric };
}

/** Claims with the same number in a unit that the figure can be of. */
function sameFigures(figure: SaidFigure, { byAmount, unitById }: Lexicon): readonly Figured[] {
  const { unit } = figure;
  const amounts = amountsOf(figure);
  const [first = Number.NaN] = amounts;
  const found = (byAmount.get(first) ?? []).filter(({ quantity }) => {
    // A word that the record does not know may mean what it counts; another currency does not.
    const isOpen = unit.ids.length === 0 && !isCurrencyCode(unit.said ?? '');
    return (isOpen || unit.ids.includes(quantity.unit)) && hasAmounts(quantity, amounts);
  });
  if (!unit.isPercent || amounts.length > 1) return found;
  const grown = (byAmount.get(factorOf(first)) ?? []).filter(
    ({ quantity }) => unitById.get(quantity.unit)?.type === 'factor',
  );
  return [...found, ...grown];
}

function hasAmounts(quantity: Figured['quantity'], amounts: readonly number[]): boolean {
  const own = valuesOf(quantity);
  if (quantity.form === 'rank') return own.at(-1) === amounts.at(-1);
  return own.length === amounts.length && own.every((amount, at) => amount === amounts[at]);
}

/** Claims whose own words the text repeats, the number among them. */
function verbatim(
  figure: SaidFigure,
  { folded }: SentenceContext,
  { byNumber, wordsOf }: Lexicon,
): readonly Claim[] {
  const [number = Number.NaN, second] = amountsOf(figure);
  const near = second === undefined ? byNumber.get(number) : byNumber.get(second);
  const standing = (near ?? []).filter((claim) => holds(folded, wordsOf(claim), figure.at));
  const said = standing.filter(({ quantity }) => valuesOf(quantity).includes(number));
  return said.length > 0 ? said : standing.filter(({ derived }) => derived !== null);
}

/** Whether some words stand around a place of a text. */
function holds(folded: string, words: string, place: number): boolean {
  const from = Math.max(0, place - words.length);
  const at = folded.slice(from, place + words.length).indexOf(words);
  return at !== -1 && from + at <= place;
}

function valuesOf({ numbers, scale }: Figured['quantity']): readonly number[] {
  return amountsOf({ numbers, power: SCALES[scale] });
}

/** A metric is spoken of where its words add up to so much. */
const SPOKEN = 0.5;

/** The metric that the words around a figure speak of most, of those that its unit can measure; null where none is clear. */
function metricOf(
  { unit }: SaidFigure,
  { metrics }: SentenceContext,
  { vocabulary, lexicon }: Facts,
): string | null {
  const types = new Set(unit.ids.map((id) => lexicon.unitById.get(id)?.type));
  const possible = vocabulary.metrics.filter((metric) => {
    const type = lexicon.unitById.get(metric.unit)?.type;
    if (unit.ids.includes(metric.unit)) return true;
    return (type === 'money' && types.has('money')) || (type === 'factor' && unit.isPercent);
  });
  const [best, next] = possible
    .map(({ id }) => ({ id, said: metrics.get(id) ?? 0 }))
    .filter(({ said }) => said >= SPOKEN)
    .toSorted((a, b) => b.said - a.said);
  if (best === undefined) return null;
  return next !== undefined && next.said > best.said * CLEAR ? null : best.id;
}

/** Another metric that is spoken of nearly as much leaves it open. */
const CLEAR = 0.8;

/** Claims on what the words speak of: the same metric, in a unit, of a time and on a market that the sentence names. */
function comparable(
  figure: SaidFigure,
  { periods, markets, isElsewhere }: SentenceContext,
  { lexicon, vocabulary }: Facts,
  metric: string | null,
): readonly Figured[] {
  if (metric === null || isElsewhere) return [];
  return (lexicon.byMetric.get(metric) ?? []).filter((claim) => {
    const { quantity, period } = claim;
    if (!figure.unit.ids.includes(quantity.unit)) return false;
    if (
      !isYear(figure, lexicon) &&
      !(period !== null && periods.some((said) => samePeriod(said, period)))
    )
      return false;
    return markets.length === 0
      ? claim.markets.includes(lexicon.mainMarket.get(metric) ?? '')
      : claim.markets.some((own) =>
          marketAndAbove(vocabulary, own).some((market) => markets.includes(market)),
        );
  });
}

function isYear({ unit }: SaidFigure, { unitById }: Lexicon): boolean {
  return unit.ids.some((id) => unitById.get(id)?.type === 'year');
}

/** Whether two figures can be one: the same number, or two that meet, neither of them a bound. */
function agrees(
  figure: SaidFigure,
  claim: Figured,
  same: readonly Figured[],
  { intervalOf }: Lexicon,
): boolean {
  if (same.includes(claim)) return true;
  const isBound = [figure.form, claim.quantity.form].some((form) => BOUNDS.has(form));
  return (
    !isBound && meets(comparedInterval(quantityOf(figure, claim.quantity.unit)), intervalOf(claim))
  );
}

const BOUNDS = new Set<string>(['more-than', 'at-least', 'less-than', 'at-most']);

/** Whether the same number in a claim is no coincidence: unit said, and time or metric as well. */
function isKnownBy(
  figure: SaidFigure,
  claim: Figured,
  { periods, isElsewhere }: SentenceContext,
  metric: string | null,
  lexicon: Lexicon,
): boolean {
  if (figure.unit.ids.length === 0 || isElsewhere) return false;
  const isOfTime =
    claim.period !== null &&
    periods.some((said) => claim.period !== null && samePeriod(said, claim.period));
  if (metric !== null && claim.metric !== metric) return false;
  if (isYear(figure, lexicon)) return metric !== null;
  return isOfTime || (metric !== null && periods.length === 0 && digitsThatCount(figure) >= 3);
}

/**
 * The claims that a figure contradicts: on the same metric, unit, time and market, in a sentence that names the company and
 * nobody else. Goals are no outcomes: there has to be a claim that tells what came, and none may meet the figure.
 */
function contradicted(
  figure: SaidFigure,
  alike: readonly Figured[],
  { isOfCompany, isTimeSure }: SentenceContext,
  { intervalOf }: Lexicon,
): readonly Claim[] {
  if (!isTimeSure || !isOfCompany() || figure.power > LARGEST) return [];
  const own = (claim: Figured) => comparedInterval(quantityOf(figure, claim.quantity.unit));
  // "At least 40 million" of a goal is met by whatever is more.
  const isOpen = (claim: Figured): boolean => isGoal(claim) && BOUNDS.has(claim.quantity.form);
  if (alike.some((claim) => !isOpen(claim) && meets(own(claim), intervalOf(claim)))) return [];
  return alike.filter((claim) => !isGoal(claim));
}

/** Above billions the data have no scale, and print cannot be held to its digits. */
const LARGEST = 9;

/** Whether the same number elsewhere tells anything: "7" does not. */
function isTelling(figure: SaidFigure): boolean {
  return figure.unit.ids.length > 0 || figure.power > 0 || digitsThatCount(figure) >= 3;
}

/** Not every number is a figure: places in a row, years, spans of time, small numbers and names of things are none. */
function isWorthAClaim(
  { kind, power, unit, numbers, at }: SaidFigure,
  { text, places }: SentenceContext,
  { unitById }: Lexicon,
): boolean {
  if (unit.isRank || kind === 'ordinal' || kind === 'multiple') return false;
  if (unit.ids.some((id) => NO_FIGURES.has(unitById.get(id)?.type ?? ''))) return false;
  if (power > 0 || unit.isPercent) return true;
  if (kind !== 'digits') return false;
  if (unit.ids.length > 0) return true;
  const before = text.slice(0, places[at]);
  const isName = /\S\s+\p{Lu}[\p{L}\d]*\s$/u.test(before.slice(-30));
  return !isName && Number(numbers[0]) >= LEAST;
}

const NO_FIGURES = new Set(['year', 'duration']);

/** A number in digits that nothing says more of: from here on it may be one that matters. */
const LEAST = 10;

/** Those of the time and the metric that the sentence names first. */
function likeliest(
  claims: readonly Figured[],
  { periods }: SentenceContext,
  metric: string | null,
): readonly Claim[] {
  const weight = (claim: Claim): number =>
    Number(claim.metric === metric) +
    Number(periods.some((said) => claim.period !== null && samePeriod(said, claim.period)));
  return claims.toSorted((a, b) => weight(b) - weight(a));
}
