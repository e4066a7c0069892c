import { PANELS } from '@/panels/registry';

/** The themes whose claims a panel has; none for one that does not exist. */
export function themesOfPanel(panel: string): readonly string[] {
  return PANELS.find(({ id }) => id === panel)?.themes ?? [];
}
