import type { Panel } from '@/panels/panel';
import { namedPanel, namedPanels } from '@/panels/named-panels';
import { useApp } from '@/store/use-app';

/** The panels of the record in use. */
export function usePanels(): readonly Panel[] {
  return useApp((state) => namedPanels(state.vocabulary));
}

/** The panel on whose page the reader is; undefined on other pages. */
export function usePanelHere(): Panel | undefined {
  return useApp(({ vocabulary, view: { place } }) =>
    place.page === 'panel' ? namedPanel(vocabulary, place.panel) : undefined,
  );
}
