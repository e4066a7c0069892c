import type { Lens } from '@/domain/figures/lens';
import { SCALES, type Scale } from '@/domain/figures/quantity';
import { currencyShown, isMoney } from '@/domain/record/currencies';
import { nameOf, type Unit, type Vocabulary, type YearsPanel } from '@/domain/record/record';
import type { I18n } from '@/i18n/i18n';

/** What one year chart plots: one metric, in one unit. */
export type Axis = {
  readonly metric: string;
  readonly unit: string;
  /** Figures of other markets are told below the axis. */
  readonly market: string;
  /** Whether other currencies are converted, or told below the axis. */
  readonly converts: boolean;
  /** One step of the axis: millions. */
  readonly scale: Scale;
  /** Base units in one unit of the axis: a million for "million phones". */
  readonly per: number;
};

/** What sentences call the axis. */
export type AxisWords = {
  /** "phones", "CNY". */
  readonly noun: string;
  /** What is counted, where the noun does not say it: "Revenue". */
  readonly metric: string | null;
  /** Name of the axis with its unit, for those who do not see it. */
  readonly name: string;
};

/** Money is in the reader's currency, converted; as printed, what is printed in another currency is told below. */
export function axisOf(panel: YearsPanel, vocabulary: Vocabulary, { cur }: Lens): Axis {
  const chosen = isMoney(vocabulary, panel.unit) ? currencyShown(vocabulary, cur) : null;
  const { metric, market, scale } = panel;
  return {
    metric,
    market,
    scale,
    unit: chosen ?? panel.unit,
    converts: chosen !== null,
    per: 10 ** SCALES[scale],
  };
}

export function axisWords(
  panel: YearsPanel,
  axis: Axis,
  { metrics, units }: Vocabulary,
  { measure }: Pick<Lens, 'measure'>,
  { t, say }: I18n,
): AxisWords {
  const unit = units.find(({ id }) => id === axis.unit);
  const metric = say(nameOf(metrics, panel.metric));
  const noun = nounOf(panel, axis, unit, say);
  const drawn =
    measure === 'value'
      ? t.headlines.years.axis(metric, axis.scale, nameOnAxis(unit, noun))
      : `${metric}: ${t.growth.measures[measure]}`;
  return { noun, metric: unit?.type === 'count' ? null : metric, name: drawn };
}

function nounOf(
  { noun }: YearsPanel,
  axis: Axis,
  unit: Unit | undefined,
  say: I18n['say'],
): string {
  if (unit?.type === 'money') return say(unit.symbol);
  return say(noun ?? unit?.name ?? { en: axis.unit });
}

/** What is counted is in the metric's name already. */
function nameOnAxis(unit: Unit | undefined, noun: string): string {
  return unit?.type === 'count' ? '' : noun;
}
