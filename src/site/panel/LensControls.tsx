import type { ReactNode } from 'react';
import {
  AS_PRINTED,
  MEASURES,
  SCALE_TYPES,
  type Measure,
  type ScaleType,
} from '@/domain/figures/lens';
import { currenciesOf, currencyNamed, currencyWord } from '@/domain/record/currencies';
import { unitOf } from '@/domain/record/units';
import { useI18n } from '@/i18n/i18n';
import type { Messages } from '@/i18n/messages';
import type { Panel } from '@/panels/panel';
import { useApp } from '@/store/use-app';
import { Disclosure } from '@/ui/Disclosure';
import { Segmented } from '@/ui/Segmented';

/** Measures that stand in the open; the rest, and the scale, are asked for less. */
const IN_THE_OPEN: readonly Measure[] = ['value', 'yoy'];

/** Ways of seeing a panel's figures: measure, currency and scale, as far as the panel has them. */
export function LensControls({ panel }: { readonly panel: Panel }): ReactNode {
  const { t } = useI18n();
  const measure = useApp((state) => state.view.measure);
  const scale = useApp((state) => state.view.scale);
  const { lens } = t.panel;
  const isMore = !IN_THE_OPEN.includes(measure) || scale !== 'linear';
  return (
    <div className="flex flex-wrap items-center gap-x-3 max-md:-ml-1.5">
      <div className="flex flex-wrap items-center gap-x-0.5">
        {panel.lenses.includes('measure') ? <Measures measures={IN_THE_OPEN} /> : null}
        <Disclosure
          label={isMore ? moreLabel(measure, scale, t) : lens.more}
          name={lens.moreOf(isMore ? moreLabel(measure, scale, t) : null)}
          active={false}
          quiet
        >
          <div className="grid justify-items-start gap-2 text-sm">
            {panel.lenses.includes('measure') ? (
              <Measures measures={MEASURES.filter((id) => !IN_THE_OPEN.includes(id))} />
            ) : null}
            {panel.lenses.includes('scale') && hasLog(measure) ? <Scales /> : null}
          </div>
        </Disclosure>
      </div>
      {panel.lenses.includes('cur') && measure === 'value' ? <CurrencyChoices /> : null}
    </div>
  );
}

function moreLabel(measure: Measure, scale: ScaleType, { panel: { lens } }: Messages): string {
  return [
    ...(IN_THE_OPEN.includes(measure) ? [] : [lens.measures[measure]]),
    ...(scale === 'linear' ? [] : [lens.scales[scale]]),
  ].join(', ');
}

function Measures({ measures }: { readonly measures: readonly Measure[] }): ReactNode {
  const { t } = useI18n();
  const measure = useApp((state) => state.view.measure);
  const scale = useApp((state) => state.view.scale);
  const changeView = useApp((state) => state.changeView);
  const { lens } = t.panel;
  return (
    <Segmented
      name={lens.measure}
      options={measures.map((id) => ({ id, label: lens.measures[id] }))}
      value={measure}
      onChange={(next) => {
        changeView({ measure: next, scale: hasLog(next) ? scale : 'linear' });
      }}
    />
  );
}

function Scales(): ReactNode {
  const { t } = useI18n();
  const scale = useApp((state) => state.view.scale);
  const changeView = useApp((state) => state.changeView);
  const { lens } = t.panel;
  return (
    <Segmented
      name={lens.scale}
      options={SCALE_TYPES.map((id) => ({ id, label: lens.scales[id] }))}
      value={scale}
      onChange={(next) => {
        changeView({ scale: next });
      }}
    />
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
