import type { ReactNode } from 'react';
import { AS_PRINTED, MEASURES, SCALE_TYPES, type Measure } from '@/domain/figures/lens';
import { currenciesOf, currencyNamed, currencyWord } from '@/domain/record/currencies';
import { unitOf } from '@/domain/record/units';
import { useI18n } from '@/i18n/i18n';
import type { Panel } from '@/panels/panel';
import { useApp } from '@/store/use-app';
import { Segmented } from '@/ui/Segmented';

/** Ways of seeing a panel's figures: measure, scale and currency, as far as the panel has them. */
export function LensControls({ panel }: { readonly panel: Panel }): ReactNode {
  const { t } = useI18n();
  const measure = useApp((state) => state.view.measure);
  const scale = useApp((state) => state.view.scale);
  const changeView = useApp((state) => state.changeView);
  const { lens } = t.panel;
  return (
    <div className="flex flex-wrap items-center gap-x-4">
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
      {panel.lenses.includes('cur') && measure === 'value' ? <CurrencyChoices /> : null}
    </div>
  );
}

/** Money as printed or in one currency of the record. No choice where there are not two. */
function CurrencyChoices(): ReactNode {
  const { t, say } = useI18n();
  const { lens } = t.panel;
  const vocabulary = useApp((state) => state.vocabulary);
  const cur = useApp((state) => state.view.cur);
  const changeView = useApp((state) => state.changeView);
  const currencies = currenciesOf(vocabulary);
  const value = currencyNamed(vocabulary, cur);
  if (value === null || currencies.length < 2) return null;
  const symbol = (id: string): string => {
    const unit = unitOf(vocabulary, id);
    return unit === undefined ? id : say(unit.symbol);
  };
  return (
    <Segmented
      name={lens.cur}
      options={[
        { id: AS_PRINTED, label: lens.asPrinted },
        ...currencies.map((id) => ({ id: currencyWord(id), label: symbol(id) })),
      ]}
      value={value}
      onChange={(next) => {
        changeView({ cur: next === currencyNamed(vocabulary, null) ? null : next });
      }}
    />
  );
}

/** Growth may be below nothing, where a log scale ends. */
function hasLog(measure: Measure): boolean {
  return measure === 'value' || measure === 'index';
}
