import { publishedBeside } from '@/testing/now-context';
import { KINDS, type Claim } from '@/domain/record/claim';
import { currencyWords } from '@/domain/record/currencies';
import { themesOfPanel } from '@/domain/record/panels';
import { FACETS } from '@/domain/selection/choices';
import type { ViewState } from '@/view/view-state';
import { sentenceParts } from '@/words/sentence-parts';
import { orderClaims } from '@/words/claim-order';
import { en } from '@/i18n/en';
import { makeI18n } from '@/i18n/i18n';
import { decodeAddress } from '@/view/links/address';
import type { LinkContext } from '@/view/links/context';
import type { PageScope, ThemesOf } from '@/domain/selection/scope';
import { deciding } from '@/view/taken';
import { selectScope, selectShown } from '@/store/selectors';
import type { Shown as ShownRecord } from '@/domain/selection/shown';
import { claimOf, RECORD } from './record';
import type { Controls, Shown } from './seen';

/** Ids of the panels, each of which has a page. */
export const PANELS: readonly string[] = RECORD.vocabulary.panels.map(({ id }) => id);

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);

const CONTEXT: LinkContext = {
  base: '/',
  panels: PANELS,
  years: RECORD.vocabulary.years,
  currencies: currencyWords(RECORD.vocabulary),
  corpora: idsOf(RECORD.vocabulary.corpora),
  beside: publishedBeside(),
  ids: {
    themes: idsOf(RECORD.vocabulary.themes),
    topics: idsOf(RECORD.vocabulary.topics),
    markets: idsOf(RECORD.vocabulary.markets),
    kinds: KINDS,
    sources: idsOf(RECORD.sources),
  },
  hasClaim: (id) => RECORD.claimById.has(id),
};

/** The view that an address opens by the grammar. */
export function viewAt(address: string): ViewState {
  const { pathname, search } = new URL(address, 'http://site');
  return decodeAddress({ pathname, search }, CONTEXT).view;
}

/** What the controls must say at an address. */
export function controlsAt(address: string): Controls {
  const view = viewAt(address);
  const isEmpty = claimsOn(view).length === 0;
  const { years } = RECORD.vocabulary;
  const facets = FACETS.map((facet) => [facet, view[facet]] as const);
  const isSorted = hasTable(view) && !(isEmpty && view.place.page === 'panel');
  return {
    years: [view.years.from ?? years.from, view.years.to ?? years.to],
    facets: Object.fromEntries(facets),
    q: view.q,
    tab: isEmpty || panelsOf(view).length === 0 ? null : view.tab,
    sort: isSorted ? view.sort : null,
    claim: view.claim === null ? null : claimOf(view.claim).gloss.en,
  };
}

/** What the panels, the sentence and the table must show at an address. */
export function shownAt(address: string): Shown {
  const view = viewAt(address);
  const { claims } = shownIn(view);
  return {
    panels: Object.fromEntries(
      panelsOf(view).map((panel) => [
        panel,
        claims.filter(({ theme }) => themesOfPanel(RECORD.vocabulary, panel).includes(theme))
          .length,
      ]),
    ),
    sentence: sentenceIn(view),
    // In which order, e2e/sorting tells.
    rows: hasTable(view)
      ? rowsOf(view)
          .map(({ id }) => id)
          .toSorted()
      : [],
    notice: '',
  };
}

/** Panels stand on the overview, and each on its own page. */
function panelsOf({ place }: ViewState): readonly string[] {
  if (place.page === 'overview') return PANELS;
  return place.page === 'panel' ? [place.panel] : [];
}

/** Rows that stand where all of them are a link away. */
export const FIRST_ROWS = 12;

/** Whether all claims of the page stand in a table. */
function hasTable({ place }: ViewState): boolean {
  return (
    place.page === 'overview' ||
    place.page === 'panel' ||
    (place.page === 'list' && place.list === 'claims')
  );
}

/** The claims of the table: all of them, or the first rows where all of them are a link away. */
function rowsOf(view: ViewState): readonly Claim[] {
  const isWhole =
    view.place.page === 'list' || (view.place.page === 'panel' && view.tab === 'table');
  const rows = orderClaims(claimsOn(view), view, RECORD, makeI18n('en'));
  return isWhole ? rows : rows.slice(0, FIRST_ROWS);
}

/** The claims that the page of a view is about. */
function claimsOn(view: ViewState): readonly Claim[] {
  return scopeIn(view).claims;
}

const themesOf: ThemesOf = (panel) => themesOfPanel(RECORD.vocabulary, panel);

/** What the page of a view is about. */
export function scopeIn(view: ViewState): PageScope {
  const scope = selectScope({ dataset: RECORD, view }, themesOf);
  if (scope === null) throw new Error('the record is there');
  return scope;
}

function shownIn(view: ViewState): ShownRecord {
  const shown = selectShown({ dataset: RECORD, view });
  if (shown === null) throw new Error('the record is there');
  return shown;
}

/** What the sentence above the page of a view says. */
export function sentenceIn(view: ViewState): string {
  const scope = scopeIn(view);
  const parts = sentenceParts(scope, deciding(view, scope), makeI18n('en'));
  const { lead, rest } = en.knownOn.sentence(parts);
  return lead + rest.map(({ text }) => text).join('');
}
