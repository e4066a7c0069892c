import { panelEntries } from '@/domain/record/panels';
import type { PanelEntry, Vocabulary } from '@/domain/record/record';
import { lanesPanel } from './kinds/lanes/lanes-panel';
import { yearsPanel } from './kinds/years/years-panel';
import type { Panel } from './panel';

const known = new WeakMap<Vocabulary, readonly Panel[]>();

/** The panels of a record, in the order in which they stand. The same ones each time for the same names. */
export function panelsOf(vocabulary: Vocabulary): readonly Panel[] {
  const before = known.get(vocabulary);
  if (before !== undefined) return before;
  const panels = panelEntries(vocabulary).map((entry) => panelFor(entry, vocabulary));
  known.set(vocabulary, panels);
  return panels;
}

/** The panel with this id; undefined where the record has none. */
export function panelOf(vocabulary: Vocabulary, id: string): Panel | undefined {
  return panelsOf(vocabulary).find((panel) => panel.id === id);
}

function panelFor(entry: PanelEntry, vocabulary: Vocabulary): Panel {
  switch (entry.kind) {
    case 'years':
      return yearsPanel(entry, vocabulary);
    case 'lanes':
      return lanesPanel(entry, vocabulary);
  }
}
