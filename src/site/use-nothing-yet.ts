import { useMemo } from 'react';
import { filterClaims } from '@/domain/selection/filter';
import { recordKnownOn } from '@/domain/selection/known-on';
import { useApp } from '@/store/use-app';

/** Whether the day of the view, and no filter, is why nothing is shown: later days do have claims that pass. */
export function useNothingYet(): boolean {
  const dataset = useApp((state) => state.dataset);
  const view = useApp((state) => state.view);
  return useMemo(() => {
    if (dataset === null || view.asof === null) return false;
    const { corpus, asof } = view;
    const passing = (day: string | null): boolean =>
      filterClaims(recordKnownOn(dataset, { corpus, asof: day }), view).length > 0;
    return !passing(asof) && passing(null);
  }, [dataset, view]);
}
