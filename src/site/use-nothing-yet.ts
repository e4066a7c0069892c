import { selectStages } from '@/store/selectors';
import { useApp } from '@/store/use-app';

/** Whether the day of the view, and no filter, is why nothing is shown: later days do have claims that pass. */
export function useNothingYet(): boolean {
  return useApp(({ dataset, view }) => {
    const stages = selectStages({ dataset });
    if (stages === null || view.asof === null) return false;
    const passing = (asof: string | null): number =>
      stages.selection({ corpus: view.corpus, asof }, view).count;
    return passing(view.asof) === 0 && passing(null) > 0;
  });
}
