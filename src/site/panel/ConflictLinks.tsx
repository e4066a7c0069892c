import { useMemo, type ReactNode } from 'react';
import { useServices } from '../services';
import { ConflictLinkContext, type ConflictLink } from '@/charts/parts/conflict-link';
import type { Place } from '@/domain/selection/place';
import type { Shown } from '@/domain/selection/shown';
import { useApp } from '@/store/use-app';
import { placeOfConflict } from '../conflict-place';

/** Lets the warning signs of the charts below lead to the conflicts of the record in view. */
export function ConflictLinks({
  shown,
  children,
}: {
  readonly shown: Shown;
  readonly children: ReactNode;
}): ReactNode {
  const { hrefOf } = useServices();
  const view = useApp((state) => state.view);
  const changeView = useApp((state) => state.changeView);
  const link = useMemo((): ConflictLink => {
    const placeOf = (claims: readonly string[]): Place => placeOfConflict(shown, claims);
    return {
      hrefOf: (claims) => hrefOf({ ...view, place: placeOf(claims), claim: null }),
      onOpen: (claims) => {
        changeView({ place: placeOf(claims), claim: null });
        globalThis.scrollTo({ top: 0 });
      },
    };
  }, [shown, view, hrefOf, changeView]);
  return <ConflictLinkContext value={link}>{children}</ConflictLinkContext>;
}
