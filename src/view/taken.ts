import type { NamePart, NameWords } from '@/domain/export/file-name';
import type { PageScope } from '@/domain/selection/scope';
import { DEFAULTS, keysThat, pick } from './defaults';
import type { QueryKey } from './query-values';
import { QUERY_KEYS, VIEW_KEYS } from './view-keys';
import type { ViewState } from './view-state';

/** The view as far as it decided what is on its page: what the page does not heed is at its default. */
export function deciding(
  view: ViewState,
  { isFiltered }: Pick<PageScope, 'isFiltered'>,
): ViewState {
  const idle = QUERY_KEYS.filter((key) => !VIEW_KEYS[key].on(view.place));
  const passed = isFiltered ? [] : keysThat('filters');
  return { ...view, ...pick(DEFAULTS, [...idle, ...passed]) };
}

/** The choices that decide what is taken away, by key, with the page first: how the page is drawn is none of them. */
export function takenChoices(view: ViewState): Readonly<Record<string, unknown>> {
  const taken = QUERY_KEYS.filter((key) => VIEW_KEYS[key].taken);
  return { place: view.place, ...pick(view, taken) };
}

/** What the names of files say of a view; `years` are the first and last on record. */
export function nameWords(
  view: ViewState,
  years: { readonly from: number; readonly to: number },
): NameWords {
  const words: { [P in NamePart]?: string } = {};
  for (const key of QUERY_KEYS) {
    const said = wordOf(view, key, years);
    if (said !== null && said.word !== '') words[said.part] = said.word;
  }
  return words;
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- K ties what a row says to the field it is given
function wordOf<K extends QueryKey>(
  view: ViewState,
  key: K,
  years: { readonly from: number; readonly to: number },
): { readonly part: NamePart; readonly word: string } | null {
  const { named } = VIEW_KEYS[key];
  return named === null ? null : { part: named.part, word: named.word(view[key], years) };
}
