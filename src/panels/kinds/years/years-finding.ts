import { nameOf } from '@/domain/record/record';
import { wholeYear } from '@/domain/time/period';
import type { PanelInput } from '@/panels/panel';
import type { Axis, AxisWords } from './axis';
import type { FigureWords } from './figure-words';
import { endsOf, saidPeriod, speak, type Found } from './found';
import {
  amountsAmong,
  goalsFor,
  isGoal,
  ownRivals,
  rivalsAmong,
  shortfallOf,
  type Rivals,
  type Shortfall,
} from './goals';
import { absences, estimates, goalsAlone } from './lesser-findings';
import type { Series, YearPoint } from './series';
import type { YearChartModel } from './year-chart-model';
import type { YearFigure } from './year-figures';

/**
 * The finding of a chart of figures, made from what is drawn; null where nothing is. Goals over which the record's own
 * sources quarrel come first where that has more to rest on than the outcomes of the years; then full years before parts
 * of one, outcomes before goals, and goals before estimates.
 */
export function yearsFinding(
  chart: YearChartModel,
  axis: Axis,
  words: AxisWords,
  input: PanelInput,
): string | null {
  const found: Found = { ...chart, leads: chart.drawn.map(([lead]) => lead), axis, words, input };
  const goals = chart.drawn.filter(([{ claim }]) => isGoal(claim));
  return (
    quarrel(weighty(ownRivals(goals, found.input.dataset), found), found) ??
    outcomes(found) ??
    partOfYear(found) ??
    quarrel(rivalsAmong(goals, found.input.dataset), found) ??
    goalsAlone(found) ??
    estimates(found) ??
    absences(found)
  );
}

/** Those that rest on as many sources as the outcomes have years. What one source tells of itself is no quarrel. */
function weighty(rivals: readonly Rivals[], { series }: Found): readonly Rivals[] {
  const years = series[0]?.length ?? 0;
  return rivals.filter(({ sources }) => sources >= Math.max(2, years));
}

function quarrel(rivals: readonly Rivals[], { axis, input }: Found): string | null {
  const [most] = rivals.toSorted((a, b) => b.amounts.length - a.amounts.length);
  if (most === undefined) return null;
  const { i18n, dataset } = input;
  const metric = i18n.say(nameOf(dataset.vocabulary.metrics, axis.metric));
  return i18n.t.headlines.years.rivals(metric, most.year, most.amounts.length, most.sources);
}

/** From the first exact figure of the series to the last one, and what came of goals at its end. */
function outcomes(found: Found): string | null {
  const [series] = found.series;
  if (series === undefined) return null;
  const [first, last] = endsOf(series);
  const said = first === last ? outcomeOf(first, found) : riseOf(first, last, series, found);
  return said + ifAdded([...first.figures, ...last.figures], found);
}

/** Said where none of the record's own sources tells what a sentence does. */
function ifAdded(figures: readonly YearFigure[], { input }: Found): string {
  const isAdded = figures.every(({ claim }) => claim.added);
  return isAdded ? input.i18n.t.headlines.years.byAdded : '';
}

function outcomeOf(point: YearPoint, found: Found): string {
  const { t, format } = found.input.i18n;
  const short = shortfallOf(point, found.leads, found.input.dataset);
  const say = speak([...point.figures, ...(short?.goals ?? [])], found);
  const period = saidPeriod(point.figures[0].claim.period, point.year, format);
  const { metric } = found.words;
  const one = t.headlines.years.one(metric, say.whole(point.figures), period);
  return one + (short === null ? '' : ending(short, say, found));
}

function riseOf(first: YearPoint, last: YearPoint, series: Series, found: Found): string {
  const { years } = found.input.i18n.t.headlines;
  const { dataset } = found.input;
  const then = series.find(({ year }) => year > last.year);
  const short = shortfallOf(then ?? last, found.leads, dataset);
  const say = speak(
    [...first.figures, ...last.figures, ...(then?.figures ?? []), ...(short?.goals ?? [])],
    found,
  );
  const rise = years.rise(
    found.words.metric,
    say.bare(first.figures, last.figures),
    say.whole(last.figures),
    last.year - first.year,
  );
  if (short === null) return rise;
  if (then === undefined) return rise + ending(short, say, found);
  const goals = differing(short, say);
  return (
    rise +
    (short.missed
      ? years.thenShort(goals.length)
      : years.thenAgainst(say.bare(then.figures, last.figures), goals))
  );
}

/** What a sentence ends in whose last figure fell short of goals, or may have. */
function ending(short: Shortfall, say: FigureWords, { input }: Found): string {
  const { years } = input.i18n.t.headlines;
  const goals = differing(short, say);
  return short.missed ? years.shortOf(goals) : years.against(goals);
}

/** The different goals, bare. */
function differing({ goals, point }: Shortfall, say: FigureWords): readonly string[] {
  return goals.map((goal) => say.bare([goal], point.figures));
}

/** The last figure of a part of a year; of several that end on one day the longest part. */
function partOfYear(found: Found): string | null {
  const parts = found.leads.filter(isOfPart);
  const [latest] = parts.toSorted(
    (a, b) => ends(b).localeCompare(ends(a)) || begins(a).localeCompare(begins(b)),
  );
  if (latest === undefined) return null;
  const { i18n } = found.input;
  const goals = goalsFor(latest, found.leads);
  const say = speak([latest, ...goals], found);
  const period = saidPeriod(latest.claim.period, latest.year, i18n.format);
  const { years } = i18n.t.headlines;
  const one = years.one(found.words.metric, say.whole([latest]), period);
  const different = amountsAmong(goals, found.input.dataset.rates).map(([goal]) =>
    say.bare([goal], [latest]),
  );
  const said = different.length === 0 ? one : one + years.withGoal(different);
  return said + ifAdded([latest], found);
}

function isOfPart({ claim }: YearFigure): boolean {
  const { kind, period } = claim;
  return (
    kind === 'interim' || (kind === 'outcome' && period !== null && wholeYear(period) === null)
  );
}

const ends = ({ claim }: YearFigure): string => claim.period?.to ?? '';
const begins = ({ claim }: YearFigure): string => claim.period?.from ?? '';
