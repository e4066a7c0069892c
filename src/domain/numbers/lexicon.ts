import { memoOf } from '../basics/memo';
import { allOf } from '../basics/text';
import { comparedInterval, inBaseUnits } from '../figures/quantity';
import type { Interval } from '../figures/interval';
import { fold } from '../notation/fold';
import { notationOf } from '../notation/languages';
import { placedNumbers } from '../notation/numbers-in';
import type { Claim } from '../record/claim';
import type { Dataset, Unit } from '../record/record';
import type { Figured } from './figured';
import { placeNames } from './places';
import { unitWordsOf } from './unit-words';
import { contentWords } from './words-of';

/** What a record knows of the words that stand around its figures. Made once for each record. */
export type Lexicon = {
  /** Languages of its sources, those first that most claims are in. */
  readonly languages: readonly string[];
  readonly unitById: ReadonlyMap<string, Unit>;
  /** Folded words and signs after or before a figure, and the units that they can mean. */
  readonly unitWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** Folded words, and of which metrics they speak: shares of the claims in which they stand. */
  readonly metricWords: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The words of the names of metrics, in each language that they have. */
  readonly metricNames: readonly (readonly [metric: string, words: ReadonlySet<string>])[];
  /** Words that the record writes in small letters, so that they are no names. */
  readonly plainWords: ReadonlySet<string>;
  /** Folded names of what the record is about. */
  readonly company: readonly string[];
  /** Folded words of the names of people who speak in it. */
  readonly people: ReadonlySet<string>;
  /** Folded names of places in a language, with the market of each; null for those that are no market of the record. */
  readonly placesIn: (language: string) => ReadonlyMap<string, string | null>;
  /** Claims by an amount in them, in base units. */
  readonly byAmount: ReadonlyMap<number, readonly Figured[]>;
  /** Claims by a number in their fragment, in base units as far as a scale stands with it. */
  readonly byNumber: ReadonlyMap<number, readonly Figured[]>;
  readonly byMetric: ReadonlyMap<string, readonly Figured[]>;
  /** The market of most claims of a metric. */
  readonly mainMarket: ReadonlyMap<string, string>;
  readonly intervalOf: (claim: Figured) => Interval;
  /** The folded fragment of a claim. */
  readonly wordsOf: (claim: Figured) => string;
};

type Known = Pick<Dataset, 'vocabulary' | 'claims'>;

export const lexiconOf = memoOf(makeLexicon);

function makeLexicon({ vocabulary, claims }: Known): Lexicon {
  const figured = claims.filter((claim): claim is Figured => claim.quantity !== null);
  const unitWords = unitWordsOf(vocabulary, figured);
  const places = new Map<string, ReadonlyMap<string, string | null>>();
  const markets = new Map(vocabulary.markets.map(({ id, name }) => [fold(name.en), id]));
  const own = vocabulary.markets.flatMap(({ id, name }) =>
    allOf(name).map((said) => [fold(said), id] as const),
  );
  return {
    languages: byFrequency(claims.map(({ fragment }) => fragment.language)),
    unitById: new Map(vocabulary.units.map((unit) => [unit.id, unit])),
    unitWords,
    metricWords: metricWordsOf(vocabulary, figured, unitWords),
    metricNames: vocabulary.metrics.flatMap(({ id, name }) =>
      allOf(name).map((said) => [id, contentWords(said, 'en')] as const),
    ),
    plainWords: plainWordsOf(claims),
    company: allOf(vocabulary.company).map(fold),
    people: new Set(
      vocabulary.people
        .filter(({ person }) => person)
        .flatMap(({ name }) => allOf(name).flatMap((said) => fold(said).split(' '))),
    ),
    placesIn: (language) => {
      const known = places.get(language) ?? new Map([...placeNames(language, markets), ...own]);
      places.set(language, known);
      return known;
    },
    byAmount: grouped(figured, ({ quantity }) =>
      quantity.numbers.map((number) => inBaseUnits(number, quantity.scale)),
    ),
    byNumber: grouped(figured, ({ fragment: { text, language } }) =>
      placedNumbers(fold(text), notationOf(language)).flatMap(({ kind, number, power, lent }) =>
        kind === 'indefinite' && power === 0
          ? []
          : [power, lent].map((each) => Number(`${number}e${each}`)),
      ),
    ),
    byMetric: grouped(figured, ({ metric }) => (metric === null ? [] : [metric])),
    mainMarket: mainMarketsOf(figured),
    intervalOf: memoOf((claim: Figured) => comparedInterval(claim.quantity)),
    wordsOf: memoOf((claim: Figured) => fold(claim.fragment.text)),
  };
}

function grouped<K>(
  claims: readonly Figured[],
  keysOf: (claim: Figured) => readonly K[],
): ReadonlyMap<K, readonly Figured[]> {
  const groups = new Map<K, Figured[]>();
  for (const claim of claims) {
    for (const key of new Set(keysOf(claim))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [claim]);
      else group.push(claim);
    }
  }
  return groups;
}

function byFrequency(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
}

/** A word of one claim or two tells little. */
const LEAST_CLAIMS = 3;
const LEAST_SHARE = 0.4;

function metricWordsOf(
  { metrics, company }: Dataset['vocabulary'],
  claims: readonly Figured[],
  unitWords: Lexicon['unitWords'],
): Lexicon['metricWords'] {
  const own = new Set(allOf(company).flatMap((said) => fold(said).split(' ')));
  const counts = new Map<string, Map<string, number>>();
  const add = (words: ReadonlySet<string>, metric: string): void => {
    for (const word of words) {
      // What is counted does not yet say what of it is measured.
      if (unitWords.has(word) || own.has(word)) continue;
      const of = counts.get(word) ?? new Map<string, number>();
      of.set(metric, (of.get(metric) ?? 0) + 1);
      counts.set(word, of);
    }
  };
  for (const { id, name } of metrics) {
    // A name says more than a claim: it alone is enough.
    const words = new Set(allOf(name).flatMap((said) => [...contentWords(said, 'en')]));
    add(words, id);
    add(words, id);
  }
  for (const { metric, fragment, label, gloss } of claims) {
    if (metric === null) continue;
    const words = [
      ...contentWords(fragment.text, fragment.language),
      ...contentWords(label.en, 'en'),
      ...contentWords(gloss.en, 'en'),
    ];
    add(new Set(words), metric);
  }
  return new Map(
    [...counts].flatMap(([word, of]) => {
      const all = [...of.values()].reduce((sum, n) => sum + n, 0);
      const shares = [...of]
        .map(([metric, n]) => [metric, n / all] as const)
        .filter(([, share]) => share >= LEAST_SHARE);
      return all < LEAST_CLAIMS || shares.length === 0 ? [] : [[word, new Map(shares)] as const];
    }),
  );
}

function plainWordsOf(claims: readonly Claim[]): ReadonlySet<string> {
  const texts = claims.flatMap(({ fragment, gloss }) => [fragment.text, gloss.en]);
  return new Set(
    texts.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? []).map((word) => fold(word)),
  );
}

function mainMarketsOf(claims: readonly Figured[]): ReadonlyMap<string, string> {
  const byMetric = grouped(claims, ({ metric }) => (metric === null ? [] : [metric]));
  return new Map(
    [...byMetric].map(([metric, some]) => [
      metric,
      byFrequency(some.flatMap(({ markets }) => markets))[0] ?? '',
    ]),
  );
}
