import { mainSeries, seriesAmong } from './series';
import type { Figures } from './figure-words';
import { endsOf, saidPeriod, speak, type Found } from './found';
import { isGoal } from './goals';

/** Goals without an outcome: of one year, or of the first and the last that has some. */
export function goalsAlone(found: Found): string | null {
  const goals = found.leads.filter(({ claim }) => isGoal(claim));
  const byYear = goals.map(({ year }) => year).toSorted((a, b) => a - b);
  const [from, to] = [byYear[0], byYear.at(-1)];
  if (from === undefined || to === undefined) return null;
  const { years } = found.input.i18n.t.headlines;
  const { metric } = found.words;
  const inYear = (year: number): Figures => goals.filter((goal) => goal.year === year);
  const say = speak([...inYear(from), ...inYear(to)], found);
  if (from !== to) {
    const first = { said: say.bare(inYear(from), inYear(to)), year: from };
    return years.goals(metric, first, { said: say.whole(inYear(to)), year: to });
  }
  const [first] = goals;
  const period = saidPeriod(first?.claim.period ?? null, from, found.input.i18n.format);
  return years.goal(metric, say.whole(inYear(from)), period);
}

/** What third parties guessed, where nothing else is drawn. */
export function estimates(found: Found): string | null {
  const guessed = found.leads.filter(({ claim }) => claim.kind === 'estimate');
  const series = mainSeries(seriesAmong(guessed, found.input.dataset.rates, 'estimate'), guessed);
  if (series === undefined) return null;
  const [first, last] = endsOf(series);
  const { years } = found.input.i18n.t.headlines;
  const { metric } = found.words;
  if (first !== last) {
    const say = speak([...first.figures, ...last.figures], found);
    const span = last.year - first.year;
    const from = say.bare(first.figures, last.figures);
    return years.estimatedRise(metric, from, say.whole(last.figures), span);
  }
  const all = guessed.filter(({ year }) => year === last.year);
  const period = saidPeriod(last.figures[0].claim.period, last.year, found.input.i18n.format);
  return years.estimate(metric, speak(all, found).whole(all), period);
}

/** Years of which it is said that they have no figure. */
export function absences({ absent, input }: Found): string | null {
  const { years } = input.i18n.t.headlines;
  const yearsOf = (goal: boolean): readonly number[] => [
    ...new Set(absent.filter(({ claim }) => isGoal(claim) === goal).map(({ year }) => year)),
  ];
  const [figures, goals] = [yearsOf(false), yearsOf(true)];
  return figures.length + goals.length === 0 ? null : years.absent(figures, goals);
}
