import { useMemo } from 'react';
import { panelScope } from '@/domain/selection/scope';
import type { Panel } from '@/panels/panel';
import { isPanelLeftOut, panelStatus } from '@/site/panel/use-panel-status';
import { usePanels } from '@/site/use-panels';
import { selectDrawn } from '@/store/selectors';
import { useApp } from '@/store/use-app';

/** The panels of the record: those that have something to show or to say, and those of which the view leaves nothing. */
export type SortedPanels = {
  /** With claims, on their way, or failed. */
  readonly standing: readonly Panel[];
  readonly without: readonly Panel[];
  /** Those that the filter on themes leaves out. */
  readonly leftOut: readonly Panel[];
};

export function useSortedPanels(): SortedPanels {
  const panels = usePanels();
  const shown = useApp(selectDrawn);
  const themes = useApp((state) => state.view.themes);
  const reference = useApp((state) => state.reference);
  const timelines = useApp((state) => state.timelines);
  return useMemo(() => {
    const sorted = (panel: Panel): keyof SortedPanels => {
      const { status } = panelStatus({ reference, timelines }, panel);
      if (status === 'failed') return 'standing';
      if (isPanelLeftOut(panel, themes)) return 'leftOut';
      if (status === 'loading' || shown === null) return 'standing';
      return panelScope(shown, panel.themes).claims.length > 0 ? 'standing' : 'without';
    };
    const of = (where: keyof SortedPanels): readonly Panel[] =>
      panels.filter((panel) => sorted(panel) === where);
    return { standing: of('standing'), without: of('without'), leftOut: of('leftOut') };
  }, [panels, shown, themes, reference, timelines]);
}
