import { useMemo } from 'react';
import type { Place } from '@/domain/selection/place';
import { pageScope, type PageScope } from '@/domain/selection/scope';
import { PANELS } from '@/panels/registry';
import { selectScope, selectShown } from '@/store/selectors';
import type { AppState } from '@/store/store';
import { useApp } from '@/store/use-app';

/** The themes whose claims a panel has; none for one that does not exist. */
function themesOfPanel(panel: string): readonly string[] {
  return PANELS.find(({ id }) => id === panel)?.themes ?? [];
}

/** What the page of the view is about; null until the record has begun to arrive. */
export function selectPageScope(state: Pick<AppState, 'dataset' | 'view'>): PageScope | null {
  return selectScope(state, themesOfPanel);
}

/** What the page of the view is about; null until the record has begun to arrive. */
export function usePageScope(): PageScope | null {
  return useApp(selectPageScope);
}

/** What another page would be about in the same view. */
export function useScopeOf(place: Place): PageScope | null {
  const whole = useApp((state) => state.dataset);
  const shown = useApp(selectShown);
  const { asof, verdict } = useApp((state) => state.view);
  return useMemo(
    () =>
      whole === null || shown === null
        ? null
        : pageScope({ whole, shown, place, asof, verdict }, themesOfPanel),
    [whole, shown, place, asof, verdict],
  );
}
