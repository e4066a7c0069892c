import { useMemo } from 'react';
import type { Place } from '@/domain/selection/place';
import { themesOfPanel } from '@/domain/record/panels';
import type { Vocabulary } from '@/domain/record/record';
import { pageScope, type PageScope, type ThemesOf } from '@/domain/selection/scope';
import { selectScope, selectShown } from '@/store/selectors';
import type { AppState } from '@/store/store';
import { useApp } from '@/store/use-app';

const known = new WeakMap<Vocabulary, ThemesOf>();

/** Which themes each panel of a record shows: the same function each time for the same names. */
function themesIn(vocabulary: Vocabulary): ThemesOf {
  const before = known.get(vocabulary);
  if (before !== undefined) return before;
  const themesOf: ThemesOf = (panel) => themesOfPanel(vocabulary, panel);
  known.set(vocabulary, themesOf);
  return themesOf;
}

/** What the page of the view is about; null until the record has begun to arrive. */
export function selectPageScope(state: Pick<AppState, 'dataset' | 'view'>): PageScope | null {
  const { dataset } = state;
  return dataset === null ? null : selectScope(state, themesIn(dataset.vocabulary));
}

/** What the page of the view is about; null until the record has begun to arrive. */
export function usePageScope(): PageScope | null {
  return useApp(selectPageScope);
}

/** What another page would be about in the same view. */
export function useScopeOf(place: Place): PageScope | null {
  const whole = useApp((state) => state.dataset);
  const shown = useApp(selectShown);
  const asof = useApp((state) => state.view.asof);
  const verdict = useApp((state) => state.view.verdict);
  const disagreement = useApp((state) => state.view.disagreement);
  return useMemo(
    () =>
      whole === null || shown === null
        ? null
        : pageScope(
            { whole, shown, place, asof, verdict, disagreement },
            themesIn(whole.vocabulary),
          ),
    [whole, shown, place, asof, verdict, disagreement],
  );
}
