import { useMemo, type ReactNode } from 'react';
import { useServices } from '../services';
import { ConflictLinkContext, type ConflictLink } from '@/charts/parts/conflict-link';
import type { Place } from '@/domain/selection/place';
import type { Shown } from '@/domain/selection/shown';
import { useApp, useAppStore } from '@/store/use-app';
import { DEFAULT_VIEW } from '@/view/view-state';
import { placeOfSign } from '../conflict-place';

/** Lets the signs of the charts below lead to what disagrees in the record in view. */
export function ConflictLinks({
  shown,
  children,
}: {
  readonly shown: Shown;
  readonly children: ReactNode;
}): ReactNode {
  const { hrefOf } = useServices();
  const store = useAppStore();
  const edition = useApp((state) => state.view.edition);
  const link = useMemo((): ConflictLink => {
    const placeOf = (claims: readonly string[]): Place => placeOfSign(shown, claims);
    return {
      pageOf: (claims) => hrefOf({ ...DEFAULT_VIEW, edition, place: placeOf(claims) }),
      hrefOf: (claims) => hrefOf({ ...store.getState().view, place: placeOf(claims), claim: null }),
      onOpen: (claims) => {
        store.getState().changeView({ place: placeOf(claims), claim: null });
        globalThis.scrollTo({ top: 0 });
      },
    };
  }, [shown, edition, store, hrefOf]);
  return <ConflictLinkContext value={link}>{children}</ConflictLinkContext>;
}
