import { makeStages } from '@/domain/index/stages';
import type { Selection } from '@/domain/index/select';
import type { Dataset } from '@/domain/record/record';
import type { Facet, Filters } from '@/domain/selection/choices';

function selectionOf(dataset: Dataset, filters: Filters): Selection {
  return makeStages(dataset).selection({ corpus: 'all', asof: null }, filters);
}

/** What the controls count ahead: for each option of a facet that would leave any, how many claims. */
export function countOptions(
  dataset: Dataset,
  filters: Filters,
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = selectionOf(dataset, filters).countOptions(facet);
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** What the controls count ahead for each year on record. */
export function countYears(
  dataset: Dataset,
  filters: Filters,
): readonly { readonly year: number; readonly count: number }[] {
  const { from, to } = dataset.vocabulary.years;
  const { countYear } = selectionOf(dataset, filters);
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    year: from + index,
    count: countYear(from + index),
  }));
}
