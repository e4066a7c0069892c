import type { BarMark } from '@/charts/years/year-chart-data';
import { isPoint } from '@/domain/figures/interval';
import type { PanelInput } from '@/panels/panel';
import { attribution } from '@/words/describe';
import { certainEnd, reckonedLabel, roundingText, type Measured, type Reckoned } from './reckon';

/** The bar of what is reckoned between two years. */
export function measuredBar(
  { earlier, later, growth, claims }: Reckoned,
  measure: Measured,
  { dataset, i18n }: PanelInput,
): BarMark {
  const { t } = i18n;
  const label = reckonedLabel(growth.printed, measure, i18n);
  const figures = [...earlier.figures, ...later.figures];
  const [{ claim }] = later.figures;
  return {
    key: `${measure} ${earlier.figures[0].claim.id} ${claim.id}`,
    claims,
    text: {
      figure: t.growth.measured(t.growth.measures[measure], label, earlier.year, later.year),
      lines: [roundingText(growth.possible, measure, i18n), attribution(dataset, claim, i18n)],
    },
    year: later.year,
    series: claim.basis ?? '',
    form: isPoint(growth.printed) ? 'solid' : 'bound',
    lo: 0,
    hi: certainEnd(growth.printed, measure) * 100,
    label:
      measure === 'cagr'
        ? `${label.replaceAll(' ', '\u00a0')} ${earlier.year}–${later.year}`
        : label,
    shorter: [],
    part: null,
    saidBy: null,
    sign: null,
    added: figures.every((figure) => figure.claim.added),
  };
}
