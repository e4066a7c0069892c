import { useMemo } from 'react';
import { useI18n } from '@/i18n/i18n';
import { orderClaims } from '@/words/claim-order';
import type { ViewState } from '@/view/view-state';
import { PANELS } from '@/panels/registry';
import { selectShown } from '@/store/selectors';
import { useApp } from '@/store/use-app';

/** What changes in the view to come to the page of a claim. */
export function claimPage(id: string): Pick<ViewState, 'place' | 'claim'> {
  return { place: { page: 'entry', list: 'claims', id }, claim: null };
}

/** Ids of the claims of the view in the order of its table: on a panel's page those of the panel. */
export function useClaimOrder(): readonly string[] {
  const i18n = useI18n();
  const shown = useApp(selectShown);
  const cur = useApp((state) => state.view.cur);
  const sort = useApp((state) => state.view.sort);
  const panel = useApp(({ view: { place } }) => (place.page === 'panel' ? place.panel : null));
  return useMemo(() => {
    const themes = PANELS.find(({ id }) => id === panel)?.themes;
    if (shown === null) return [];
    const claims = shown.claims.filter(({ theme }) => themes?.includes(theme) ?? true);
    return orderClaims(claims, { sort, cur }, shown.dataset, i18n).map(({ id }) => id);
  }, [shown, sort, cur, panel, i18n]);
}

/** Where a claim stands in an order, and its neighbours there; null where it does not. */
export type Step = {
  readonly at: number;
  readonly count: number;
  readonly previous: string | null;
  readonly next: string | null;
};

export function stepIn(order: readonly string[], id: string): Step | null {
  const at = order.indexOf(id);
  if (at < 0) return null;
  const previous = at === 0 ? null : (order[at - 1] ?? null);
  return { at, count: order.length, previous, next: order[at + 1] ?? null };
}
