import type { ReactNode } from 'react';
import { CURRENCY_CHOICES, MEASURES, SCALE_TYPES, type Measure } from '@/domain/figures/lens';
import { useI18n } from '@/i18n/i18n';
import type { Panel } from '@/panels/panel';
import { useApp } from '@/store/use-app';
import { Segmented } from '@/ui/Segmented';

/** Ways of seeing a panel's figures: measure, scale and currency, as far as the panel has them. */
export function LensControls({ panel }: { readonly panel: Panel }): ReactNode {
  const { t } = useI18n();
  const { measure, scale, cur } = useApp((state) => state.view);
  const changeView = useApp((state) => state.changeView);
  const { lens } = t.panel;
  if (panel.lenses.length === 0) return null;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-1">
      {panel.lenses.includes('measure') ? (
        <Segmented
          name={lens.measure}
          options={MEASURES.map((id) => ({ id, label: lens.measures[id] }))}
          value={measure}
          onChange={(next) => {
            changeView({ measure: next, scale: hasLog(next) ? scale : 'linear' });
          }}
        />
      ) : null}
      {panel.lenses.includes('scale') && hasLog(measure) ? (
        <Segmented
          name={lens.scale}
          options={SCALE_TYPES.map((id) => ({ id, label: lens.scales[id] }))}
          value={scale}
          onChange={(next) => {
            changeView({ scale: next });
          }}
        />
      ) : null}
      {panel.lenses.includes('cur') && measure === 'value' ? (
        <Segmented
          name={lens.cur}
          options={CURRENCY_CHOICES.map((id) => ({ id, label: lens.currencies[id] }))}
          value={cur}
          onChange={(next) => {
            changeView({ cur: next });
          }}
        />
      ) : null}
    </div>
  );
}

/** Growth may be below nothing, where a log scale ends. */
function hasLog(measure: Measure): boolean {
  return measure === 'value' || measure === 'index';
}
