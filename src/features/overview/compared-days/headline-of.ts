import type { ViewState } from '@/view/view-state';
import type { I18n } from '@/i18n/i18n';
import type { PresentedPanel } from '@/panels/panel';
import { panelScope } from '@/domain/selection/scope';
import type { Shown } from '@/domain/selection/shown';

/** How the reader sees figures. */
export type Seen = Pick<ViewState, 'years' | 'markets' | 'measure' | 'scale' | 'cur'>;

/** A panel's finding from what is shown; null where it has no claim. */
export function headlineOf(
  panel: PresentedPanel,
  shown: Shown,
  seen: Seen,
  i18n: I18n,
): string | null {
  const claims = panelScope(shown, panel.themes).claims;
  if (claims.length === 0) return null;
  const { years, markets, measure, scale, cur } = seen;
  return panel.present({
    dataset: shown.dataset,
    claims,
    conflictIds: shown.conflictIds,
    countedIds: shown.countedIds,
    shown,
    years,
    markets,
    i18n,
    size: 'card',
    lens: { measure, scale, cur },
  }).headline;
}
