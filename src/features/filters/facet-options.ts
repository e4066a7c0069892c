import { foldText } from '@/domain/basics/search-text';
import type { Selection } from '@/domain/index/select';
import type { Dataset } from '@/domain/record/record';
import { FACETS, type Facet } from '@/domain/selection/choices';
import type { I18n } from '@/i18n/i18n';
import type { Option } from '@/ui/CheckList';
import { optionNames } from '@/words/chosen-names';

/** The facets that stand behind a button. Themes stand in the open where there is room. */
export const FOLDED_FACETS: readonly Facet[] = FACETS.filter((facet) => facet !== 'themes');

/** The options of a facet in the order of the record, each with how many claims it would leave. */
export function facetOptions(
  dataset: Dataset,
  selection: Selection,
  facet: Facet,
  i18n: I18n,
): readonly Option[] {
  const counts = selection.countOptions(facet);
  return optionNames(dataset, facet, i18n).map(({ id, name }) => ({
    id,
    name,
    count: counts.get(id) ?? 0,
  }));
}

/** The options whose names hold what is sought. */
export function optionsLike(options: readonly Option[], sought: string): readonly Option[] {
  const words = foldText(sought.trim());
  return words === '' ? options : options.filter(({ name }) => foldText(name).includes(words));
}
