import { FACETS, type Facet } from '@/domain/selection/choices';
import type { Dataset } from '@/domain/record/record';
import type { I18n } from '@/i18n/i18n';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { namesOf } from './facet-options';

/** A choice of the reader as it stands in the open, and the view without it. */
export type Chosen = {
  readonly key: string;
  readonly label: string;
  readonly without: Partial<ViewState>;
  /** Whether a chip of the bar says so too, where the bar has room for it. */
  readonly inBar: boolean;
};

/** Names of one facet that stand in the open; of more, how many they are. */
const MOST = 4;

/** What the reader has chosen and a press can take back: filters and, on the overview, a way of seeing its figures. */
export function chosenOf(view: ViewState, dataset: Dataset, i18n: I18n): readonly Chosen[] {
  return [
    ...yearsChosen(view, dataset, i18n),
    ...FACETS.flatMap((facet) => facetChosen(view, facet, dataset, i18n)),
    ...wordsChosen(view, i18n),
    ...lensChosen(view, i18n),
  ];
}

function yearsChosen(
  { years }: ViewState,
  { vocabulary }: Dataset,
  { t }: I18n,
): readonly Chosen[] {
  if (years.from === null && years.to === null) return [];
  const label = t.filters.yearsShown(
    years.from ?? vocabulary.years.from,
    years.to ?? vocabulary.years.to,
  );
  return [{ key: 'years', label, without: { years: DEFAULT_VIEW.years }, inBar: true }];
}

function facetChosen(
  view: ViewState,
  facet: Facet,
  dataset: Dataset,
  i18n: I18n,
): readonly Chosen[] {
  const ids = view[facet];
  if (ids.length === 0) return [];
  const inBar = facet === 'themes';
  const names = namesOf(dataset, facet, i18n).filter(({ id }) => ids.includes(id));
  if (names.length > MOST || names.length === 0) {
    const { filters } = i18n.t;
    const label = `${filters.names[facet]}: ${filters.chosen(ids.length)}`;
    return [{ key: facet, label, without: { [facet]: [] }, inBar }];
  }
  return names.map(({ id, name }) => ({
    key: `${facet} ${id}`,
    label: name,
    without: { [facet]: ids.filter((other) => other !== id) },
    inBar,
  }));
}

function wordsChosen({ q }: ViewState, { t }: I18n): readonly Chosen[] {
  return q === ''
    ? []
    : [{ key: 'q', label: t.filters.quoted(q), without: { q: '' }, inBar: false }];
}

/** A panel's own page has the controls of its lens; the overview has none. */
function lensChosen({ place, measure, scale }: ViewState, { t }: I18n): readonly Chosen[] {
  if (place.page !== 'overview') return [];
  const { lens } = t.panel;
  const { measure: plain, scale: linear } = DEFAULT_VIEW;
  return [
    ...(measure === plain
      ? []
      : [
          {
            key: 'measure',
            label: lens.measures[measure],
            without: { measure: plain, scale: linear },
            inBar: false,
          },
        ]),
    ...(scale === linear
      ? []
      : [{ key: 'scale', label: lens.scales[scale], without: { scale: linear }, inBar: false }]),
  ];
}
