import { conflictsOf } from '@/domain/findings/conflicts-of';
import { recordOfClaim } from '@/domain/record/claim-id';
import { currencyNamed } from '@/domain/record/currencies';
import { panelScope, type PageScope } from '@/domain/selection/scope';
import type { Taken, TakenWords } from '@/domain/export/taken';
import { orderClaims } from '@/words/claim-order';
import { deciding, nameWords, takenChoices } from '@/view/taken';
import type { ViewState } from '@/view/view-state';
import type { I18n } from '@/i18n/i18n';
import type { BesideInput, Panel, Presented } from '@/panels/panel';
import { panelsOf } from '@/panels/panels-of';
import type { Shown } from '@/domain/selection/shown';
import { ownTitle } from '@/words/page-title';
import { takenWords } from './taken-words';

/** What taking away needs besides what is shown. */
export type TakenContext = {
  readonly view: ViewState;
  readonly words: TakenWords;
  readonly linkTo: (view: ViewState) => string;
  readonly i18n: I18n;
  readonly beside?: BesideInput | undefined;
};

/** All that a page is about, in the order of its table. */
export function takenOfPage(scope: PageScope, shown: Shown, context: TakenContext): Taken {
  const { view, i18n } = context;
  const { vocabulary } = scope.dataset;
  const panels = panelsOn(shown, context);
  const taken = {
    ...takenOf(scope, view, context),
    // The overview has the title of the record.
    title: ownTitle(view.place, { vocabulary, scope }, i18n) ?? i18n.say(vocabulary.title),
    derived: panels.flatMap(({ derived = [] }) => derived),
  };
  return withBeside(taken, panels, context);
}

/** All that a panel shows, under its finding, with the link to its page. */
export function takenOfPanel(
  panel: Panel,
  presented: Pick<Presented, 'headline' | 'derived' | 'beside'>,
  shown: Shown,
  context: TakenContext,
): Taken {
  const place = { page: 'panel', panel: panel.id } as const;
  const scope = panelScope(shown, panel.themes);
  const { headline, derived = [] } = presented;
  const taken = {
    ...takenOf(scope, { ...context.view, place }, context),
    title: headline,
    derived,
  };
  return withBeside(taken, [presented], context);
}

/** With the claims of the record beside on what these panels draw. */
function withBeside(
  taken: Taken,
  panels: readonly Pick<Presented, 'beside'>[],
  { beside, i18n, linkTo }: TakenContext,
): Taken {
  const claims = [...new Set(panels.flatMap((panel) => panel.beside?.claims ?? []))];
  const record = recordOfClaim(claims[0]?.id ?? '');
  if (beside === undefined || record === null) return taken;
  const { dataset, conflicts, others, judgements } = beside.shown;
  const ids = new Set(claims.map(({ id }) => id));
  const used = new Set(claims.map(({ source }) => source));
  return {
    ...taken,
    beside: {
      ...taken,
      dataset,
      claims,
      conflicts: conflictsOf(conflicts, ids),
      others: conflictsOf(others, ids),
      judgements: judgements.filter(({ promise }) => promise.claims.some(({ id }) => ids.has(id))),
      sources: dataset.sources.filter(({ id }) => used.has(id)),
      derived: panels.flatMap((panel) => panel.beside?.derived ?? []),
      // In the currency of the record in use.
      cur: currencyNamed(taken.dataset.vocabulary, taken.cur),
      edition: dataset.vocabulary.edition,
      words: takenWords(dataset, i18n, linkTo, record),
    },
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

/** What the panels of the page say and draw. */
function panelsOn(shown: Shown, { view, i18n, beside }: TakenContext): readonly Presented[] {
  const { place, years, markets, measure, scale, cur } = view;
  if (place.page !== 'overview' && place.page !== 'panel') return [];
  return panelsOf(shown.dataset.vocabulary)
    .filter(({ id }) => place.page === 'overview' || id === place.panel)
    .map((panel) =>
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
        beside,
      }),
    );
}
