import type { Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import { foldText } from '@/domain/basics/search-text';
import { filterClaims } from '@/domain/selection/filter';
import { LISTS } from '@/domain/selection/place';
import type { I18n } from '@/i18n/i18n';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { optionNames } from '@/words/chosen-names';
import { makeClaimSearch } from './search-index';

/** Something that a search offers: a claim to open, or another view to go to. */
export type Hit = { readonly key: string } & (
  | { readonly claim: Claim }
  | {
      readonly claim: null;
      readonly name: string;
      /** What kind of thing it is, and how many claims it has. */
      readonly what: string;
      readonly to: Partial<ViewState>;
    }
);

/** Claims that are listed: a longer list is no answer, and the last entry leads to all of them. */
const CLAIMS = 8;
/** Pages, panels, markets and topics that are offered before them. */
const VIEWS = 3;

export type Search = (query: string, i18n: I18n) => readonly Hit[];

/** What a search of a record offers for what was typed: views by their names, claims, and all claims with these words. */
export function makeSearch(dataset: Dataset): Search {
  const claimsLike = makeClaimSearch(dataset);
  return (query, i18n) => {
    const words = query.trim();
    if (words === '') return [];
    const claims = claimsLike(words).slice(0, CLAIMS);
    return [
      ...viewsNamed(dataset, words, i18n),
      ...claims.map((claim) => ({ key: claim.id, claim })),
      ...filterBy(dataset, words, i18n),
    ];
  };
}

/** Views of which a word of the name begins with what was typed; those that begin so first. */
function viewsNamed(dataset: Dataset, words: string, i18n: I18n): readonly Hit[] {
  const typed = foldText(words);
  const rank = (name: string): number => {
    const folded = foldText(name);
    if (folded === typed) return 0;
    if (folded.startsWith(typed)) return 1;
    return folded.split(' ').some((word) => word.startsWith(typed)) ? 2 : 3;
  };
  return viewsOf(dataset, i18n)
    .map((view) => ({ view, at: rank(view.name) }))
    .filter(({ at }) => at < 3)
    .toSorted((a, b) => a.at - b.at)
    .slice(0, VIEWS)
    .map(({ view: { key, name, to, kind, claims } }) => {
      const { search } = i18n.t;
      const what = claims === null ? search.kinds[kind] : search.of(search.kinds[kind], claims());
      return { key, claim: null, name, what, to };
    });
}

type View = {
  readonly key: string;
  readonly kind: 'page' | 'panel' | 'market' | 'topic';
  readonly name: string;
  readonly to: Partial<ViewState>;
  /** How many claims it leaves of the whole record; null for what is a page of its own. */
  readonly claims: (() => number) | null;
};

function viewsOf(dataset: Dataset, i18n: I18n): readonly View[] {
  const { t, say } = i18n;
  const facets = { markets: 'market', topics: 'topic' } as const;
  return [
    ...(['markets', 'topics'] as const).flatMap((facet) =>
      optionNames(dataset, facet, i18n).map(({ id, name }) => ({
        key: `${facet} ${id}`,
        kind: facets[facet],
        name,
        to: { [facet]: [id] },
        claims: () => filterClaims(dataset, { ...DEFAULT_VIEW, [facet]: [id] }).length,
      })),
    ),
    ...dataset.vocabulary.panels.map((panel) => ({
      key: `panel ${panel.id}`,
      kind: 'panel' as const,
      name: say(panel.name),
      to: { place: { page: 'panel', panel: panel.id } } as const,
      claims: null,
    })),
    ...LISTS.map((list) => ({
      key: `page ${list}`,
      kind: 'page' as const,
      name: t.app.lists[list],
      to: { place: { page: 'list', list } } as const,
      claims: null,
    })),
  ];
}

/** All claims with these words, as a filter. None where there is none. */
function filterBy(dataset: Dataset, q: string, { t }: I18n): readonly Hit[] {
  const { length } = filterClaims(dataset, { ...DEFAULT_VIEW, q });
  const what = t.search.results(length);
  return length === 0
    ? []
    : [{ key: 'q', claim: null, name: t.search.filterBy(q), what, to: { q } }];
}
