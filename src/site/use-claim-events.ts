import { useMemo } from 'react';
import { recordOfClaim } from '@/domain/record/claim-id';
import type { ChartEvents } from '@/charts/parts/mark';
import { useApp, useAppStore } from '@/store/use-app';
import { DEFAULT_VIEW } from '@/view/view-state';
import { useServices } from './services';

/** Where the marks of a chart lead. The same whatever the view: that is asked for when a mark is reached. */
export function useClaimEvents(): Omit<ChartEvents, 'onPainted'> {
  const { hrefOf } = useServices();
  const store = useAppStore();
  const edition = useApp((state) => state.view.edition);
  return useMemo(
    () => ({
      pageOf: (id) =>
        hrefOf(
          recordOfClaim(id) === null
            ? { ...DEFAULT_VIEW, edition, place: { page: 'entry', list: 'claims', id } }
            : // A record beside has no pages: its claims open over the view.
              { ...store.getState().view, claim: id },
        ),
      hrefOf: (claim) => hrefOf({ ...store.getState().view, claim }),
      onOpen: (claims) => {
        store.getState().openClaims(claims);
      },
    }),
    [hrefOf, store, edition],
  );
}
