import type { ReadFiles } from '@/domain/record/given';
import type { OpenedFiles } from './open-files';

/** What was opened, as it crosses from one thread to another. */
export function asData({ texts, dataset, problems }: OpenedFiles): ReadFiles {
  if (dataset === null) return { texts, record: null, problems };
  const { vocabulary, rates, sources, assessments, verdicts, promiseGroups, story } = dataset;
  const withdrawn = [...dataset.claimById.values()].filter((claim) => claim.withdrawn !== null);
  const claims = [...dataset.claims, ...withdrawn];
  return {
    texts,
    record: { vocabulary, rates, sources, assessments, verdicts, promiseGroups, story, claims },
    problems,
  };
}
