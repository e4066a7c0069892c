import type { Claim } from './claim';
import type { Day } from './day';
import { indexRecord, type Dataset } from './record';
import type { CorpusChoice } from './view-state';

/** Which part of the record counts: one corpus or both, and what was public on a day (null: all of it). */
export type RecordChoice = { readonly corpus: CorpusChoice; readonly asof: Day | null };

/**
 * Whether a claim was public on a day. Days are intervals: it counts from the latest day on which it can have become
 * public, so that nothing is ever shown as known too early.
 */
export function isKnownOn(claim: Claim, day: Day | null): boolean {
  return day === null || claim.public.latest <= day;
}

function counts(claim: Claim, { corpus, asof }: RecordChoice): boolean {
  return (corpus === 'all' || claim.corpus === corpus) && isKnownOn(claim, asof);
}

/** The record as it was on that day and in that corpus: claims, and the sources that carry one of them. */
export function recordOf(dataset: Dataset, choice: RecordChoice): Dataset {
  if (choice.corpus === 'all' && choice.asof === null) return dataset;
  const claims = dataset.claims.filter((claim) => counts(claim, choice));
  const used = new Set(claims.map((claim) => claim.source));
  return indexRecord({
    ...dataset,
    claims,
    sources: dataset.sources.filter(({ id }) => used.has(id)),
  });
}

/** The first day on which anything of the corpus was known; null for an empty record. */
export function firstKnown(dataset: Dataset, corpus: CorpusChoice): Day | null {
  const days = dataset.claims
    .filter((claim) => corpus === 'all' || claim.corpus === corpus)
    .map((claim) => claim.public.latest)
    .toSorted();
  return days[0] ?? null;
}

/** Claims that became known after `earlier` and up to `later`, in the order in which they did. */
export function learnedBetween(dataset: Dataset, earlier: Day, later: Day): readonly Claim[] {
  return dataset.claims
    .filter((claim) => !isKnownOn(claim, earlier) && isKnownOn(claim, later))
    .toSorted((a, b) =>
      a.public.latest < b.public.latest ? -1 : a.public.latest > b.public.latest ? 1 : 0,
    );
}
