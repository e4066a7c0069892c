import type { Claim } from '../record/claim';
import type { Day } from '../time/day';
import { indexRecord, type Dataset } from '../record/record';
import { EVERY_CORPUS, type CorpusChoice } from './choices';

/** Which part of the record counts: one corpus or all, and what was public on a day (null: all of it). */
export type RecordChoice = { readonly corpus: CorpusChoice; readonly asof: Day | null };

/**
 * Whether a claim was public on a day. Days are intervals: it counts from the latest day on which it can have become
 * public, so that nothing is ever shown as known too early.
 */
export function isKnownOn(claim: Claim, day: Day | null): boolean {
  return day === null || claim.public.latest <= day;
}

function counts(claim: Claim, { corpus, asof }: RecordChoice): boolean {
  return (corpus === EVERY_CORPUS || claim.corpus === corpus) && isKnownOn(claim, asof);
}

/** The record as it was on that day and in that corpus: claims, and the sources that carry one of them. */
export function recordKnownOn(dataset: Dataset, choice: RecordChoice): Dataset {
  if (choice.corpus === EVERY_CORPUS && choice.asof === null) return dataset;
  const claims = dataset.claims.filter((claim) => counts(claim, choice));
  const used = new Set(claims.map((claim) => claim.source));
  return indexRecord({
    ...dataset,
    claims,
    sources: dataset.sources.filter(({ id }) => used.has(id)),
  });
}

/** The first day on which one of these claims was known; null for none. */
export function firstKnown(claims: readonly Claim[]): Day | null {
  return knownMarks(claims)[0]?.day ?? null;
}

/** Of these claims those that became known after `earlier` and up to `later`, in the order in which they did. */
export function learnedBetween(
  claims: readonly Claim[],
  earlier: Day,
  later: Day,
): readonly Claim[] {
  return claims
    .filter((claim) => !isKnownOn(claim, earlier) && isKnownOn(claim, later))
    .toSorted((a, b) => compareDays(a.public.latest, b.public.latest));
}

/** A day on which something became known, from one source. */
export type KnownMark = {
  readonly day: Day;
  readonly source: string;
  readonly corpus: Claim['corpus'];
  readonly added: boolean;
};

/** When each source's claims became known, in order of time. A source that was published in parts has several marks. */
export function knownMarks(claims: readonly Claim[]): readonly KnownMark[] {
  const marks = new Map<string, KnownMark>();
  for (const { public: known, source, corpus, added } of claims) {
    marks.set(`${known.latest} ${source}`, { day: known.latest, source, corpus, added });
  }
  return [...marks.values()].toSorted((a, b) => compareDays(a.day, b.day));
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
