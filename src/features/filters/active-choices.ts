import { activeFilters } from '@/domain/selection/filter';
import type { ViewState } from '@/view/view-state';

/** How many of the reader's choices leave something out: filters, the day, the day beside it, the corpus. */
export function countChoices(view: ViewState): number {
  return (
    activeFilters(view).length +
    Number(view.corpus !== 'all') +
    Number(view.asof !== null) +
    Number(view.compare !== null)
  );
}
