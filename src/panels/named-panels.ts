import { laneCardHeight, YEAR_CHART_HEIGHT } from '@/charts/parts/heights';
import { isMoney } from '@/domain/record/currencies';
import { panelEntries } from '@/domain/record/panels';
import type { PanelEntry, Vocabulary } from '@/domain/record/record';
import { lanesOfRecord } from './kinds/lanes/lanes-of';
import type { Panel } from './panel';

const known = new WeakMap<Vocabulary, readonly Panel[]>();

/**
 * The panels of a record, in the order in which they stand, with the room that each takes: what a page is laid out by. What they
 * say and draw (`panelsOf`) comes later. The same ones each time for the same names.
 */
export function namedPanels(vocabulary: Vocabulary): readonly Panel[] {
  const before = known.get(vocabulary);
  if (before !== undefined) return before;
  const panels = panelEntries(vocabulary).map((entry) => panelFor(entry, vocabulary));
  known.set(vocabulary, panels);
  return panels;
}

/** The panel with this id; undefined where the record has none. */
export function namedPanel(vocabulary: Vocabulary, id: string): Panel | undefined {
  return namedPanels(vocabulary).find((panel) => panel.id === id);
}

function panelFor(entry: PanelEntry, vocabulary: Vocabulary): Panel {
  const { id, kind, name, themes, colour } = entry;
  const named = { id, kind, name, themes, colour };
  switch (entry.kind) {
    case 'years':
      return {
        ...named,
        lenses: isMoney(vocabulary, entry.unit)
          ? ['measure', 'scale', 'cur']
          : ['measure', 'scale'],
        cardHeight: YEAR_CHART_HEIGHT.card,
      };
    case 'lanes':
      return {
        ...named,
        lenses: [],
        cardHeight: laneCardHeight(
          entry.measures.length,
          lanesOfRecord(entry.lanes, vocabulary).length,
        ),
      };
  }
}
