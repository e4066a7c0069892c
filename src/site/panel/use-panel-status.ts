import type { ChartSize } from '@/charts/parts/mark';
import type { Problem } from '@/domain/basics/result';
import type { Panel } from '@/panels/panel';
import type { AppState } from '@/store/store';
import { useApp } from '@/store/use-app';
import { usePanels } from '../use-panels';

export type PanelStatus =
  | { readonly status: 'loading' | 'ready' }
  /** `theme` is what to load again: null for the list of sources. */
  | {
      readonly status: 'failed';
      readonly theme: string | null;
      readonly problems: readonly Problem[];
    };

/** How far the parts of the record have come that a panel needs, or anything else that is about these themes. */
export function panelStatus(
  { reference, timelines }: Pick<AppState, 'reference' | 'timelines'>,
  panel: Pick<Panel, 'themes'>,
): PanelStatus {
  if (reference.status === 'failed')
    return { status: 'failed', theme: null, problems: reference.problems };
  for (const theme of panel.themes) {
    const part = timelines[theme];
    if (part?.status === 'failed') return { status: 'failed', theme, problems: part.problems };
  }
  const ready =
    reference.status === 'ready' &&
    panel.themes.every((theme) => timelines[theme]?.status === 'ready');
  return { status: ready ? 'ready' : 'loading' };
}

export function usePanelStatus(panel: Pick<Panel, 'themes'>): PanelStatus {
  const reference = useApp((state) => state.reference);
  const timelines = useApp((state) => state.timelines);
  return panelStatus({ reference, timelines }, panel);
}

/** Whether there is a panel beside this one, and all of it has come. */
export function useOthersStand(panel: Panel, size: ChartSize): boolean {
  const panels = usePanels();
  return useApp(
    (state) =>
      size === 'card' &&
      panels.some((other) => other.id !== panel.id && panelStatus(state, other).status === 'ready'),
  );
}

/** Whether the filter on themes leaves the panel out, whatever the record holds. */
export function useIsLeftOut(panel: Panel): boolean {
  const themes = useApp((state) => state.view.themes);
  return isPanelLeftOut(panel, themes);
}

export function isPanelLeftOut(panel: Panel, themes: readonly string[]): boolean {
  return themes.length > 0 && panel.themes.every((theme) => !themes.includes(theme));
}
