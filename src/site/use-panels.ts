import type { Panel } from '@/panels/panel';
import { panelOf, panelsOf } from '@/panels/panels-of';
import { useApp } from '@/store/use-app';

/** The panels of the record in use. */
export function usePanels(): readonly Panel[] {
  return useApp((state) => panelsOf(state.vocabulary));
}

/** The panel on whose page the reader is; undefined on other pages. */
export function usePanelHere(): Panel | undefined {
  return useApp(({ vocabulary, view: { place } }) =>
    place.page === 'panel' ? panelOf(vocabulary, place.panel) : undefined,
  );
}
