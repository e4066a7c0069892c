import type { Dataset } from '@/domain/record/record';
import type { I18n } from '@/i18n/i18n';
import { VIEW_KEYS } from '@/view/view-keys';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { corporaOf } from '@/words/corpora';
import { chosenNames, type ChosenName } from '@/words/chosen-names';

/** A choice of the reader as it stands in the open, and the view without it. */
export type Chosen = {
  readonly key: string;
  readonly label: string;
  readonly without: Partial<ViewState>;
  /** Whether the line of filters says so too, where it has room for it. */
  readonly inBar: boolean;
};

/** What the reader has chosen and a press can take back: filters and, on the overview, a way of seeing its figures. */
export function chosenOf(view: ViewState, dataset: Dataset, i18n: I18n): readonly Chosen[] {
  return [
    ...chosenNames(view, dataset, i18n).map((chosen) => ({
      key: `${chosen.filter} ${chosen.id ?? ''}`,
      label: chosen.label,
      without: withoutIt(view, chosen),
      inBar: chosen.filter === 'themes',
    })),
    ...corpusChosen(view, dataset, i18n),
    ...kindChosen(view, i18n),
    ...lensChosen(view, i18n),
  ];
}

/** On the lists that have kinds: the one that is shown. */
function kindChosen(view: ViewState, { t }: I18n): readonly Chosen[] {
  const { place, verdict, disagreement } = view;
  const chips: Chosen[] = [];
  if (verdict !== null && VIEW_KEYS.verdict.on(place))
    chips.push({
      key: 'verdict',
      label: t.targets.verdicts[verdict],
      without: { verdict: null },
      inBar: false,
    });
  if (disagreement !== null && VIEW_KEYS.disagreement.on(place))
    chips.push({
      key: 'disagreement',
      label: t.conflicts.kinds[disagreement].name,
      without: { disagreement: null },
      inBar: false,
    });
  return chips;
}

function corpusChosen(
  { corpus }: ViewState,
  { vocabulary, sources }: Dataset,
  i18n: I18n,
): readonly Chosen[] {
  const chosen = corporaOf(vocabulary, sources, i18n).all.find(({ id }) => id === corpus);
  if (chosen === undefined) return [];
  const label = i18n.t.knownOn.control.only(chosen);
  return [{ key: 'corpus', label, without: { corpus: DEFAULT_VIEW.corpus }, inBar: true }];
}

function withoutIt(view: ViewState, { filter, id }: ChosenName): Partial<ViewState> {
  if (id === null || filter === 'years' || filter === 'q')
    return { [filter]: DEFAULT_VIEW[filter] };
  return { [filter]: view[filter].filter((other) => other !== id) };
}

/** A panel's own page has the controls of its lens; the overview has none. */
function lensChosen({ place, measure, scale }: ViewState, { t }: I18n): readonly Chosen[] {
  if (place.page !== 'overview') return [];
  const { lens } = t.panel;
  const { measure: plain, scale: linear } = DEFAULT_VIEW;
  const back = { measure: plain, scale: linear };
  const chipOf = (key: string, label: string, without: Partial<ViewState>): Chosen => ({
    key,
    label,
    without,
    inBar: false,
  });
  return [
    ...(measure === plain ? [] : [chipOf('measure', lens.measures[measure], back)]),
    ...(scale === linear ? [] : [chipOf('scale', lens.scales[scale], { scale: linear })]),
  ];
}
