import { foldText } from '../basics/search-text';
import type { Text } from '../basics/text';
import type { BesideTerms } from '../record/beside';
import type { Known, Metric, Named, Unit, Vocabulary, YearsPanel } from '../record/record';
import { unitOf } from '../record/units';

/** What the figures of a panel are in another record. */
export type Counterpart = {
  readonly metric: string;
  readonly market: string;
  /** Id of the axis' unit in the other record; of money as in this one. */
  readonly unit: string;
  /** What is to be known by who compares them; null where they are the very same. */
  readonly note: Text | null;
};

/** Why there is none: nothing is measured alike, or it is measured in another unit or of another market. */
export type Unmatched = 'metric' | 'unit' | 'market';

type Names = Pick<Vocabulary, 'metrics' | 'markets' | 'units'>;

/**
 * The metric of another record that a panel's figures can stand beside. What an editor says of a metric decides; of others the
 * one of the same id or name is the same. Counts are of one unit, money is converted, and what is said of one market is
 * not held against another.
 */
export function counterpartOf(
  panel: Pick<YearsPanel, 'metric' | 'market' | 'unit'>,
  own: Names,
  other: Names,
  terms: BesideTerms | null,
): Counterpart | Unmatched {
  const pair = terms?.metrics.find((each) => each.own === panel.metric) ?? null;
  const metric =
    pair === null
      ? sameIn(namedIn(own.metrics, panel.metric), free(other.metrics, terms))
      : namedIn(other.metrics, pair.other);
  if (metric === undefined) return 'metric';
  const unit = unitIn(panel.unit, metric, own, other);
  if (unit === null) return 'unit';
  const market = sameMarket(panel.market, own, other);
  return market === undefined
    ? 'market'
    : { metric: metric.id, market, unit, note: pair?.note ?? null };
}

/** What an editor has paired with one metric is no other. */
function free(metrics: readonly Metric[], terms: BesideTerms | null): readonly Metric[] {
  const taken = new Set(terms?.metrics.map(({ other }) => other));
  return metrics.filter(({ id }) => !taken.has(id));
}

function namedIn<T extends Named>(list: readonly T[], id: string): T | undefined {
  return list.find((entry) => entry.id === id);
}

/** By id, else by name. */
function sameIn<T extends Named>(entry: Named | undefined, list: readonly T[]): T | undefined {
  if (entry === undefined) return undefined;
  return namedIn(list, entry.id) ?? list.find((other) => isNamedAlike(entry, other));
}

function isNamedAlike(a: Named, b: Named): boolean {
  return foldText(a.name.en) === foldText(b.name.en);
}

/** The unit of an axis as the other record calls it; null where its metric is in another. */
function unitIn(id: string, metric: Metric, own: Names, other: Names): string | null {
  const [mine, its] = [unitOf(own, id), unitOf(other, metric.unit)];
  if (mine === undefined || its === undefined || mine.type !== its.type) return null;
  if (mine.type === 'money') return mine.id;
  return isSameUnit(mine, its) ? its.id : null;
}

/** Things that are counted are the same things; of shares, factors, ranks and years there is one unit. */
function isSameUnit(a: Unit, b: Unit): boolean {
  return a.type === 'count' ? a.id === b.id || isNamedAlike(a, b) : a.type === b.type;
}

function sameMarket(id: string, own: Names, other: Names): string | undefined {
  const market = namedIn(own.markets, id);
  const isItem = ({ wikidata }: Known): boolean =>
    wikidata !== null && wikidata === market?.wikidata;
  return (sameIn(market, other.markets) ?? other.markets.find(isItem))?.id;
}
