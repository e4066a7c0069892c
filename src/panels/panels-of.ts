import { panelEntries } from '@/domain/record/panels';
import type { PanelEntry, Vocabulary } from '@/domain/record/record';
import { lanesPanel } from './kinds/lanes/lanes-panel';
import { yearsPanel } from './kinds/years/years-panel';
import { namedPanels } from './named-panels';
import type { Panel, PresentedPanel } from './panel';

const known = new WeakMap<Vocabulary, readonly PresentedPanel[]>();

/** The panels of a record with what they say and draw. The same ones each time for the same names. */
export function panelsOf(vocabulary: Vocabulary): readonly PresentedPanel[] {
  const before = known.get(vocabulary);
  if (before !== undefined) return before;
  const named = new Map(namedPanels(vocabulary).map((panel) => [panel.id, panel]));
  const panels = panelEntries(vocabulary).flatMap((entry) => {
    const panel = named.get(entry.id);
    return panel === undefined ? [] : [panelFor(panel, entry)];
  });
  known.set(vocabulary, panels);
  return panels;
}

/** The panel with this id; undefined where the record has none. */
export function panelOf(vocabulary: Vocabulary, id: string): PresentedPanel | undefined {
  return panelsOf(vocabulary).find((panel) => panel.id === id);
}

function panelFor(panel: Panel, entry: PanelEntry): PresentedPanel {
  switch (entry.kind) {
    case 'years':
      return yearsPanel(panel, entry);
    case 'lanes':
      return lanesPanel(panel, entry);
  }
}
