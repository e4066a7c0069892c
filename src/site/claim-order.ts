import { useMemo } from 'react';
import { useI18n } from '@/i18n/i18n';
import { orderClaims } from '@/words/claim-order';
import type { Claim } from '@/domain/record/claim';
import type { ViewState } from '@/view/view-state';
import { selectShown } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { usePageScope } from './page-scope';

/** What changes in the view to come to the page of a claim. */
export function claimPage(id: string): Pick<ViewState, 'place' | 'claim'> {
  return { place: { page: 'entry', list: 'claims', id }, claim: null };
}

/** Ids of the claims that the page is about, in the order of its table. */
export function useClaimOrder(): readonly string[] {
  return useSorted(usePageScope()?.claims);
}

/** Ids of all claims that the filters leave, in the order of their table. */
export function useViewOrder(): readonly string[] {
  return useSorted(useApp(selectShown)?.claims);
}

function useSorted(claims: readonly Claim[] | undefined): readonly string[] {
  const i18n = useI18n();
  const dataset = useApp((state) => state.dataset);
  const sort = useApp((state) => state.view.sort);
  const cur = useApp((state) => state.view.cur);
  return useMemo(
    () =>
      claims === undefined || dataset === null
        ? []
        : orderClaims(claims, { sort, cur }, dataset, i18n).map(({ id }) => id),
    [claims, dataset, sort, cur, i18n],
  );
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
