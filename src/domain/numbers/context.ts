import { foldPlaced } from '../notation/fold';
import { notationOf } from '../notation/languages';
import type { Period } from '../time/period';
import type { Lexicon } from './lexicon';
import { saysPart, timesIn, type SaidTime } from './times-in';
import { contentWords } from './words-of';

/** What a sentence says around its figures. */
export type SentenceContext = {
  readonly text: string;
  readonly folded: string;
  readonly places: readonly number[];
  readonly language: string;
  readonly times: readonly SaidTime[];
  readonly periods: readonly Period[];
  /** Whether the times of its figures are surely those that were read. */
  readonly isTimeSure: boolean;
  /** How much its words speak of each metric. */
  readonly metrics: ReadonlyMap<string, number>;
  /** Markets of the record that it names. */
  readonly markets: readonly string[];
  /** Whether it names a place that is no market of the record. */
  readonly isElsewhere: boolean;
  /** Whether it names what the record is about, and nobody else of whom it could speak. */
  readonly isOfCompany: () => boolean;
};

export function contextOf(text: string, language: string, lexicon: Lexicon): SentenceContext {
  const notation = notationOf(language);
  const { folded, places } = foldPlaced(text);
  const times = timesIn(folded, language, notation);
  const periods = times.flatMap(({ period }) => period ?? []);
  const named = placesNamed(folded, lexicon.placesIn(language), notation.spaced);
  return {
    text,
    folded,
    places,
    language,
    times,
    periods,
    isTimeSure: times.every(({ period }) => period !== null) && !saysPart(folded, times, notation),
    metrics: metricsSaid(text, language, lexicon),
    markets: named.flatMap((market) => market ?? []),
    isElsewhere: named.includes(null),
    isOfCompany: () => isOfCompany(text, folded, named, { language, lexicon }),
  };
}

/** Names of places that stand as words of their own. Those of one letter or two are as often other words. */
function placesNamed(
  folded: string,
  names: ReadonlyMap<string, string | null>,
  isSpaced: boolean,
): readonly (string | null)[] {
  return [...names]
    .filter(([name]) => {
      const at = folded.indexOf(name);
      if (at === -1 || name.length < 2) return false;
      if (!isSpaced) return true;
      const around = folded.charAt(at - 1) + folded.charAt(at + name.length);
      return !/\p{L}/u.test(around);
    })
    .map(([, market]) => market);
}

function metricsSaid(
  text: string,
  language: string,
  { metricWords, metricNames }: Lexicon,
): ReadonlyMap<string, number> {
  const metrics = new Map<string, number>();
  const add = (metric: string, share: number): void => {
    metrics.set(metric, (metrics.get(metric) ?? 0) + share);
  };
  const words = contentWords(text, language);
  for (const word of words) {
    for (const [metric, share] of metricWords.get(word) ?? []) add(metric, share);
  }
  // A whole name tells most, and a longer one more than one within it.
  for (const [metric, name] of metricNames)
    if (name.size > 0 && [...name].every((word) => words.has(word))) add(metric, name.size);
  return metrics;
}

/** Conservative: one capital too many, which may be anybody's, and the sentence may speak of somebody else. */
function isOfCompany(
  text: string,
  folded: string,
  named: readonly (string | null)[],
  { language, lexicon }: { readonly language: string; readonly lexicon: Lexicon },
): boolean {
  if (named.includes(null)) return false;
  if (!lexicon.company.some((name) => folded.includes(name))) return false;
  const known = new Set([
    ...lexicon.company.flatMap((name) => name.split(' ')),
    ...lexicon.people,
    ...[...lexicon.placesIn(language)].flatMap(([name, market]) =>
      market !== null && folded.includes(name) ? name.split(' ') : [],
    ),
    ...notationOf(language).common,
  ]);
  const times = timesIn(folded, language, notationOf(language));
  const said = new Set(
    times.flatMap(({ start, end }) => folded.slice(start, end).split(/[^\p{L}]+/u)),
  );
  const capitals = text.match(/(?<!\p{L})\p{Lu}[\p{L}’']*/gu) ?? [];
  return capitals.every((word, index) => {
    const plain = foldPlaced(word).folded.replace(/'s?$/, '');
    const isBeginning = index === 0 && text.trimStart().startsWith(word);
    return (
      known.has(plain) ||
      said.has(plain) ||
      lexicon.unitWords.has(plain) ||
      (isBeginning && lexicon.plainWords.has(plain))
    );
  });
}
