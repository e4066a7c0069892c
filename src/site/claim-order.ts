import { useMemo } from 'react';
import { sortClaims } from '@/domain/selection/sort-claims';
import type { ViewState } from '@/view/view-state';
import { selectShown } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { usePanelHere } from './use-panels';

/** What changes in the view to come to the page of a claim. */
export function claimPage(id: string): Pick<ViewState, 'place' | 'claim'> {
  return { place: { page: 'entry', list: 'claims', id }, claim: null };
}

/** Ids of the claims of the view in the order of its table: on a panel's page those of the panel. */
export function useClaimOrder(): readonly string[] {
  const shown = useApp(selectShown);
  const sort = useApp((state) => state.view.sort);
  const panel = usePanelHere();
  return useMemo(() => {
    const claims = shown?.claims.filter(({ theme }) => panel?.themes.includes(theme) ?? true) ?? [];
    return sortClaims(claims, sort).map(({ id }) => id);
  }, [shown, sort, panel]);
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
