import { KINDS } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import { FACETS, type Facet, type Filters } from '@/domain/selection/choices';
import type { I18n } from '@/i18n/i18n';

type Names = Pick<Dataset, 'vocabulary' | 'sources'>;

/** The names of all options of a facet, in the order of the record. */
export function optionNames(
  { vocabulary, sources }: Names,
  facet: Facet,
  { t, say }: I18n,
): readonly { readonly id: string; readonly name: string }[] {
  switch (facet) {
    case 'themes':
      return vocabulary.themes.map((theme) => ({ id: theme.id, name: say(theme.name) }));
    case 'topics':
      return vocabulary.topics.map((topic) => ({ id: topic.id, name: say(topic.name) }));
    case 'markets':
      return vocabulary.markets.map((market) => ({ id: market.id, name: say(market.name) }));
    case 'kinds':
      return KINDS.map((kind) => ({ id: kind, name: t.kindsPlural[kind] }));
    case 'sources':
      return sources.map((source) => ({
        id: source.id,
        name: `${source.short} (${t.languages[source.language] ?? source.language})`,
      }));
  }
}

/** Something that the reader has chosen of the claims, in words; of a facet either one option or all that are chosen. */
export type ChosenName = {
  readonly filter: 'years' | Facet | 'q';
  readonly id: string | null;
  readonly label: string;
};

/** Options of one facet that are named; of more it is said how many they are. */
const MOST_NAMED = 4;

/** Everything that leaves claims out, in words, in the order of the filters. */
export function chosenNames(filters: Filters, names: Names, i18n: I18n): readonly ChosenName[] {
  const { t } = i18n;
  const { years, q } = filters;
  const record = names.vocabulary.years;
  const isYears = years.from !== null || years.to !== null;
  const said = t.filters.yearsShown(years.from ?? record.from, years.to ?? record.to);
  return [
    ...(isYears ? [{ filter: 'years', id: null, label: said } as const] : []),
    ...FACETS.flatMap((facet) => namesOfFacet(facet, filters[facet], names, i18n)),
    ...(q === '' ? [] : [{ filter: 'q', id: null, label: t.filters.quoted(q) } as const]),
  ];
}

function namesOfFacet(
  facet: Facet,
  ids: readonly string[],
  names: Names,
  i18n: I18n,
): readonly ChosenName[] {
  if (ids.length === 0) return [];
  const known = optionNames(names, facet, i18n).filter(({ id }) => ids.includes(id));
  if (known.length > 0 && known.length <= MOST_NAMED)
    return known.map(({ id, name }) => ({ filter: facet, id, label: name }));
  const { filters } = i18n.t;
  const label = `${filters.names[facet]}: ${filters.chosen(ids.length)}`;
  return [{ filter: facet, id: null, label }];
}
