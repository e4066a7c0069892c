import type { LegendItem, YearSign } from '@/charts/picture/legend';
import type { BarForm, BarMark, YearChartData } from '@/charts/years/year-chart-data';
import type { YearsPanel } from '@/domain/record/record';
import type { I18n } from '@/i18n/i18n';
import { notBeside } from '@/panels/not-beside';
import type { BesideSaid, PanelInput, PanelModel } from '@/panels/panel';
import { headlineOfCount, orderedRows, summaryOf } from '@/panels/said';
import { isMoney } from '@/domain/record/currencies';
import { axisOf, axisWords, type Axis } from './axis';
import { besideBars, besideFigures } from './beside-figures';
import { besideWords } from './beside-words';
import { growthFinding } from './growth-finding';
import { ratesUsed } from './rates-used';
import { remarksOf, warningsOf } from './warnings';
import { yearChartModel } from './year-chart-model';
import { yearsFinding } from './years-finding';

/** What a panel of figures by year says and draws. */
export function yearsModel(panel: YearsPanel, input: PanelInput): PanelModel<YearChartData> {
  const { i18n, lens } = input;
  const { vocabulary } = input.dataset;
  const axis = axisOf(panel, vocabulary, lens);
  const words = axisWords(panel, axis, vocabulary, lens, i18n);
  const beside = besideFigures(panel, axis, input);
  const name = input.beside?.name ?? '';
  const others = beside === null || typeof beside === 'string' ? [] : besideBars(beside, name);
  const chart = yearChartModel(input, axis, words.name, others);
  const said = saidBeside(beside, name, input);
  const { data, series } = chart;
  const isValue = lens.measure === 'value';
  const finding =
    lens.measure === 'value'
      ? yearsFinding(chart, axis, words, input)
      : growthFinding(series, lens.measure, input);
  const headline =
    input.claims.length === 0 || finding === null ? headlineOfCount(panel, input) : finding;
  const leads = chart.drawn.map(([lead]) => lead);
  return {
    headline,
    subtitle: isValue
      ? subtitleOf(panel, axis, words.noun, input)
      : i18n.t.growth.subtitles[lens.measure],
    summary: [summaryOf(panel, headline, data.years, input), ...(said?.said ?? [])].join(' '),
    rows: orderedRows(input),
    warnings: isValue ? warningsOf(chart, input) : [],
    remarks: isValue ? remarksOf(chart, axis, words, input) : [],
    beside: said,
    legend: [
      ...legendOf(
        data.bars.filter((bar) => bar.beside !== true),
        i18n,
      ),
      ...(isValue ? ratesUsed(leads, axis, input).map((text) => ({ sign: null, text })) : []),
    ],
    derived: chart.reckoned.flatMap(({ derived }) => derived),
    drawing: data,
  };
}

/** What is said of the record beside; undefined where none is. */
function saidBeside(
  beside: ReturnType<typeof besideFigures>,
  name: string,
  input: PanelInput,
): BesideSaid | undefined {
  if (beside === null) return undefined;
  return typeof beside === 'string' ? notBeside(name, beside) : besideWords(beside, name, input);
}

/** What is drawn; of money also in which currency, and what becomes of others. */
function subtitleOf(
  panel: YearsPanel,
  { scale, unit, converts }: Axis,
  noun: string,
  { dataset, i18n }: PanelInput,
): string {
  const subtitle = i18n.say(panel.subtitle);
  return isMoney(dataset.vocabulary, unit)
    ? i18n.t.headlines.years.subtitle(subtitle, { scale, unit: noun, converts })
    : subtitle;
}

/** The forms in use on a year chart, in words. */
function legendOf(bars: readonly BarMark[], { t }: I18n): readonly LegendItem[] {
  const { legend } = t.panel;
  const has = (...forms: readonly BarForm[]): boolean =>
    bars.some((bar) => forms.includes(bar.form));
  const items: readonly (readonly [YearSign, string, boolean])[] = [
    ['outcome', legend.outcome, has('solid', 'bound')],
    ['part', legend.interim, has('inset')],
    ['bound', legend.bound, has('bound')],
    ['goal', legend.target, has('outline', 'line')],
    ['estimate', legend.estimate, has('dotted')],
    ['guess', legend.estimate, has('tick') && !has('dotted')],
    ['added', legend.added, bars.some((bar) => bar.added)],
  ];
  return items.flatMap(([sign, text, isUsed]) => (isUsed ? [{ sign, text }] : []));
}
