import type { PanelInput } from '@/panels/panel';
import { growthBetweenYears } from './growth-marks';
import { reckoned, reckonedWords, type Measured, type Reckoned } from './reckon';
import type { Series } from './series';

/** Growth of so many years is told one by one; of more the first and the last. */
const MOST_GROWTH = 3;
/** Averages of so many series are told; of more that of the first. */
const MOST_AVERAGES = 2;

/** The finding of a chart of growth, made from what is reckoned and drawn. The series that is to be told stands first. */
export function growthFinding(
  series: readonly Series[],
  measure: Measured,
  { i18n }: PanelInput,
): string {
  const { years } = i18n.t.headlines;
  const say = ({ growth }: Reckoned): string => reckonedWords(growth.printed, measure, i18n);
  if (measure === 'yoy') {
    const growth = ofOneBasis(series);
    if (growth.length === 0) return years.nothingReckoned;
    return years.growth(
      firstAndLast(growth).map((one) => ({ said: say(one), year: one.later.year })),
    );
  }
  const drawn = series.map((one) => reckoned(one, measure)).filter((one) => one.length > 0);
  const [first] = drawn;
  const last = first?.at(-1);
  if (first === undefined || last === undefined) return years.nothingReckoned;
  if (measure === 'index') return years.index(say(last), last.later.year, last.earlier.year);
  const told = drawn.length > MOST_AVERAGES ? first : drawn.flat();
  return years.average(
    told
      .toSorted((a, b) => a.later.year - b.later.year)
      .map((one) => ({ said: say(one), from: one.earlier.year, to: one.later.year })),
  );
}

/** Growth of what the headline tells first; of all that is drawn where that has hardly any. */
function ofOneBasis(series: readonly Series[]): readonly Reckoned[] {
  const main = growthBetweenYears(series.slice(0, 1));
  return main.length > 1 ? main : growthBetweenYears(series);
}

function firstAndLast(growth: readonly Reckoned[]): readonly Reckoned[] {
  if (growth.length <= MOST_GROWTH) return growth;
  return growth.filter((_one, index) => index === 0 || index === growth.length - 1);
}
