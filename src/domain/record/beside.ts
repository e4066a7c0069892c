import type { Text } from '../basics/text';
import type { Claim } from './claim';
import { indexRecord, type Assessment, type Dataset } from './record';

/** A record that can stand beside the one in use. */
export type KnownBeside = {
  /** What addresses call it: letters, digits and hyphens. */
  readonly id: string;
  readonly name: Text;
};

/** A metric of the record in use and one of the record beside that mean the same, and what is to be said of that. */
export type MetricPair = {
  readonly own: string;
  readonly other: string;
  /** What a reader must know who compares them; null where they are the very same. */
  readonly note: Text | null;
};

/** What an editor says of two records: without it only what is called the same in both is the same. */
export type BesideTerms = {
  readonly metrics: readonly MetricPair[];
  /** Bases, by their ids in either, that count the same. */
  readonly bases: readonly { readonly own: string; readonly other: string }[];
};

/** A record beside, with all of its claims. Their ids begin with its name. */
export type BesideRecord = KnownBeside & {
  readonly dataset: Dataset;
  /** Null where no editor has said anything. */
  readonly terms: BesideTerms | null;
};

/** A record as it stands beside another by this name: the same in all but the ids of its claims. */
export function asBeside(record: Dataset, name: string): Dataset {
  const named = (id: string): string => `${name}.${id}`;
  const ids = (list: readonly string[]): readonly string[] => list.map(named);
  return indexRecord({
    ...partsOf(record),
    claims: [...record.claimById.values()].map((claim): Claim => ({
      ...claim,
      id: named(claim.id),
      restates: claim.restates === null ? null : named(claim.restates),
    })),
    assessments: record.assessments.map((assessment): Assessment => ({
      ...assessment,
      key: keyNamed(assessment.key, record, named),
      sides: assessment.sides.map(ids),
      slips: ids(assessment.slips),
      evidence: ids(assessment.evidence),
    })),
    verdicts: record.verdicts.map((verdict) => ({
      ...verdict,
      claim: named(verdict.claim),
      because: ids(verdict.because),
    })),
    promiseGroups: record.promiseGroups.map(({ claims, revisions }) => ({
      claims: ids(claims),
      revisions: ids(revisions),
    })),
    // A story leads to pages, which a record beside has not.
    story: null,
  });
}

/** What the claims are told apart by is theirs alone; all else is the record's. */
function partsOf({ vocabulary, rates, sources, letters }: Dataset) {
  return { vocabulary, rates, sources, letters };
}

/** A disagreement may be named by a claim: "restates c-0001". */
function keyNamed(key: string, { claimById }: Dataset, named: (id: string) => string): string {
  return key
    .split(' ')
    .map((word) => (claimById.has(word) ? named(word) : word))
    .join(' ');
}
