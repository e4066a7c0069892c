import { isFilterName, type FilterName } from '@/domain/selection/choices';
import type { Place } from '@/domain/selection/place';
import { DEFAULTS, keysThat, pick } from './defaults';
import type { QueryKey } from './query-values';
import { VIEW_KEYS, writeKey } from './view-keys';
import { DEFAULT_VIEW, type ViewState } from './view-state';

const FILTERS = keysThat('filters');
/** What the reader chooses of the record: what a reset clears, and what is counted as chosen. */
const CHOICES = keysThat('filters', 'rewinds');

/** Sets the filters back, the days and the corpus. */
const RESET: Partial<ViewState> = pick(DEFAULTS, CHOICES);

/** How its panels are seen, which the overview has no controls for. */
const LENS: readonly QueryKey[] = ['measure', 'scale'];

/** What a reset does to a view: on the overview it takes back a lens, too. */
export function resetOf({ place }: ViewState): Partial<ViewState> {
  return place.page === 'overview' ? { ...RESET, ...pick(DEFAULTS, LENS) } : RESET;
}

/** Sets the filters alone back. */
export const NO_FILTERS: Partial<ViewState> = pick(DEFAULTS, FILTERS);

/** Whether there is anything for a reset to clear, be it a choice that only another page heeds. */
export function canReset(view: ViewState): boolean {
  const keys = view.place.page === 'overview' ? [...CHOICES, ...LENS] : CHOICES;
  return keys.some((key) => isSet(view, key));
}

/** How many of the reader's choices this page heeds. */
export function countChoices(view: ViewState): number {
  return CHOICES.filter((key) => isSet(view, key) && VIEW_KEYS[key].on(view.place)).length;
}

/** The filters that leave claims out, by name. */
export function activeFilters(view: ViewState): readonly FilterName[] {
  return FILTERS.filter(isFilterName).filter((name) => isSet(view, name));
}

/** Leads to a page with the whole record on it: without filters, from every corpus, of every day. The rest of the view stays. */
export function wholeRecord(place: Place): Partial<ViewState> {
  return { ...RESET, ...pick(DEFAULTS, keysThat('opens')), place };
}

/** Where the site begins: of the state of the record, and in the language, that the reader has chosen. */
export function homeOf(view: ViewState): ViewState {
  return { ...DEFAULT_VIEW, ...pick(view, keysThat('pins')) };
}

function isSet(view: ViewState, key: QueryKey): boolean {
  return writeKey(view, key) !== '';
}
