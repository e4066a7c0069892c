import type { Derived } from '@/domain/figures/derived';
import { currencyNamed } from '@/domain/record/currencies';
import { panelScope, type PageScope } from '@/domain/selection/scope';
import type { Taken, TakenWords } from '@/domain/export/taken';
import { orderClaims } from '@/words/claim-order';
import { deciding, nameWords, takenChoices } from '@/view/taken';
import type { ViewState } from '@/view/view-state';
import type { I18n } from '@/i18n/i18n';
import type { Panel, Presented } from '@/panels/panel';
import { panelsOf } from '@/panels/panels-of';
import type { Shown } from '@/domain/selection/shown';
import { ownTitle } from '@/words/page-title';

/** What taking away needs besides what is shown. */
export type TakenContext = {
  readonly view: ViewState;
  readonly words: TakenWords;
  readonly linkTo: (view: ViewState) => string;
  readonly i18n: I18n;
};

/** All that a page is about, in the order of its table. */
export function takenOfPage(scope: PageScope, shown: Shown, context: TakenContext): Taken {
  const { view, i18n } = context;
  const { vocabulary } = scope.dataset;
  return {
    ...takenOf(scope, view, context),
    // The overview has the title of the record.
    title: ownTitle(view.place, { vocabulary, scope }, i18n) ?? i18n.say(vocabulary.title),
    derived: derivedOn(shown, view, i18n),
  };
}

/** All that a panel shows, under its finding, with the link to its page. */
export function takenOfPanel(
  panel: Panel,
  { headline, derived = [] }: Pick<Presented, 'headline' | 'derived'>,
  shown: Shown,
  context: TakenContext,
): Taken {
  const place = { page: 'panel', panel: panel.id } as const;
  const scope = panelScope(shown, panel.themes);
  return {
    ...takenOf(scope, { ...context.view, place }, context),
    title: headline,
    derived,
  };
}

function takenOf(
  scope: PageScope,
  view: ViewState,
  { linkTo, words, i18n }: TakenContext,
): Omit<Taken, 'title' | 'derived'> {
  const { dataset, claims, conflicts, others, judgements, sources } = scope;
  const { vocabulary } = dataset;
  const decided = deciding(view, scope);
  const { place, cur, asof } = decided;
  return {
    dataset,
    claims: orderClaims(claims, view, dataset, i18n),
    conflicts,
    others,
    judgements,
    sources,
    link: linkTo({ ...view, claim: null }),
    place,
    cur,
    asof,
    // A file says in which currency it is, where an address need not.
    choices: { ...takenChoices(decided), cur: currencyNamed(vocabulary, cur) },
    named: nameWords(decided, vocabulary.years),
    edition: vocabulary.edition,
    words,
  };
}

/** Growth that the panels of the page draw. */
function derivedOn(shown: Shown, view: ViewState, i18n: I18n): readonly Derived[] {
  const { place, years, markets, measure, scale, cur } = view;
  if (place.page !== 'overview' && place.page !== 'panel') return [];
  return panelsOf(shown.dataset.vocabulary)
    .filter(({ id }) => place.page === 'overview' || id === place.panel)
    .flatMap(
      (panel) =>
        panel.present({
          dataset: shown.dataset,
          claims: panelScope(shown, panel.themes).claims,
          conflictIds: shown.conflictIds,
          countedIds: shown.countedIds,
          shown,
          years,
          markets,
          i18n,
          size: place.page === 'overview' ? 'card' : 'page',
          lens: { measure, scale, cur },
        }).derived ?? [],
    );
}
