import { problemAt } from './json-file';
import type { LocatedProblem } from './problem';
import type { RecordText } from './read-record';

/** Averages of two pairs multiply to nearly, not exactly, the average of the third. */
const TOLERANCE = 0.01;

/** Whether every year of the record has its rates, and the three pairs agree with each other. */
export function* checkRates({ rates, vocabulary }: RecordText): Generator<LocatedProblem> {
  if (rates === null) return;
  const { file, value } = rates;
  for (const [year, rate] of Object.entries(value.years)) {
    const cross = rate.cnyPerUsd * rate.usdPerEur;
    const off = Math.abs(rate.cnyPerEur / cross - 1);
    if (off > TOLERANCE) {
      const percent = (off * 100).toFixed(1);
      const message = `cnyPerEur is ${percent} % off cnyPerUsd × usdPerEur (${cross.toFixed(4)}); one of the three is wrong`;
      yield problemAt(file, ['years', year], message);
    }
  }
  if (vocabulary === null) return;
  const { from, to } = vocabulary.value.years;
  for (let year = from; year <= to; year += 1) {
    if (!Object.hasOwn(value.years, String(year))) {
      yield problemAt(file, ['years'], `has no rates of ${year}, a year of the record; add them`);
    }
  }
}
