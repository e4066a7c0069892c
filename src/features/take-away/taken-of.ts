import type { Derived } from '@/domain/figures/derived';
import { themesOfPanel } from '@/domain/record/panels';
import { claimsOnPage } from '@/domain/selection/scope';
import { narrowed } from '@/domain/selection/shown';
import type { Taken, TakenWords } from '@/domain/export/taken';
import { sortClaims } from '@/domain/selection/sort-claims';
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

/** All that a page shows, in the order of its table. */
export function takenOfPage(shown: Shown, context: TakenContext): Taken {
  const { view, i18n } = context;
  const { vocabulary } = shown.dataset;
  const claims = claimsOnPage(view.place, shown, (panel) => themesOfPanel(vocabulary, panel));
  return {
    ...narrowed(shown, sortClaims(claims, view.sort)),
    // The overview has the title of the record.
    title: ownTitle(view.place, vocabulary, shown.dataset, i18n) ?? i18n.say(vocabulary.title),
    ...addressOf({ ...view, claim: null }, context),
    edition: vocabulary.edition,
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
  const { view } = context;
  const claims = shown.claims.filter(({ theme }) => panel.themes.includes(theme));
  return {
    ...narrowed(shown, sortClaims(claims, view.sort)),
    title: headline,
    ...addressOf({ ...view, place: { page: 'panel', panel: panel.id }, claim: null }, context),
    edition: shown.dataset.vocabulary.edition,
    derived,
  };
}

function addressOf(
  view: ViewState,
  { linkTo, words }: TakenContext,
): Pick<Taken, 'view' | 'link' | 'words'> {
  return { view, link: linkTo(view), words };
}

/** Growth that the panels of the page draw. */
function derivedOn(shown: Shown, view: ViewState, i18n: I18n): readonly Derived[] {
  const { place, years, measure, scale, cur } = view;
  if (place.page !== 'overview' && place.page !== 'panel') return [];
  return panelsOf(shown.dataset.vocabulary)
    .filter(({ id }) => place.page === 'overview' || id === place.panel)
    .flatMap(
      (panel) =>
        panel.present({
          dataset: shown.dataset,
          claims: shown.claims.filter(({ theme }) => panel.themes.includes(theme)),
          conflictIds: shown.conflictIds,
          years,
          i18n,
          size: place.page === 'overview' ? 'card' : 'page',
          lens: { measure, scale, cur },
        }).derived ?? [],
    );
}
