import type { Colour, PanelEntry, Vocabulary } from './record';

/** A panel's colour, or that of a theme which no panel shows. */
export type ThemeColour = Colour | 'neutral';

/**
 * The panels of a record, each with the themes that the record has: a panel of which it has none is not there, and waits
 * for nothing. An edition may be of before a theme, or of after it.
 */
export function panelEntries({
  panels,
  themes,
}: Pick<Vocabulary, 'panels' | 'themes'>): readonly PanelEntry[] {
  const known = new Set(themes.map(({ id }) => id));
  return panels.flatMap((panel): readonly PanelEntry[] => {
    const there = panel.themes.filter((theme) => known.has(theme));
    return there.length === 0 ? [] : [{ ...panel, themes: there }];
  });
}

/** The colour of a theme: that of the panel which shows it. */
export function colourOf({ panels }: Pick<Vocabulary, 'panels'>, theme: string): ThemeColour {
  return panels.find(({ themes }) => themes.includes(theme))?.colour ?? 'neutral';
}

/** The themes whose claims a panel shows; none of a panel that the record does not have. */
export function themesOfPanel(
  vocabulary: Pick<Vocabulary, 'panels' | 'themes'>,
  id: string,
): readonly string[] {
  return panelEntries(vocabulary).find((panel) => panel.id === id)?.themes ?? [];
}
