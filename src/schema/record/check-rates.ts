import { exchangeIn } from '@/domain/figures/money';
import { formatPair, isCurrencyCode, samePair, type Pair } from '@/domain/figures/pair';
import { currenciesOf } from '@/domain/record/currencies';
import type { ExchangeRates, Rate, Vocabulary } from '@/domain/record/record';
import { suggest } from '../suggest';
import { problemAt, type JsonFile } from './json-file';
import type { LocatedProblem } from './problem';
import type { RecordText } from './read-record';

/** Averages of two pairs multiply to nearly, not exactly, the average of the third. */
const TOLERANCE = 0.01;

/** Whether the currencies of the record have names, and rates that lead from each to each in every year; and these agree. */
export function* checkRates({ rates, vocabulary }: RecordText): Generator<LocatedProblem> {
  if (vocabulary !== null) yield* checkCurrencies(vocabulary.file, vocabulary.value);
  if (rates === null) return;
  const { file, value } = rates;
  for (const list of ['years', 'months'] as const) {
    for (const [time, table] of Object.entries(value[list]))
      yield* disagreements(file, [list, time], table);
  }
  if (vocabulary !== null) yield* missingWays(file, value, vocabulary.value);
}

function* checkCurrencies(file: JsonFile, vocabulary: Vocabulary): Generator<LocatedProblem> {
  const { units, currency } = vocabulary;
  for (const [index, { id, type }] of units.entries()) {
    if (type === 'money' && !isCurrencyCode(id)) {
      const message = `is money whose rates would have no name; write its code of three capital letters`;
      yield problemAt(file, ['units', index, 'id'], message);
    }
  }
  const currencies = currenciesOf(vocabulary);
  if (currency === null && currencies.length > 0) {
    const message = `is null, but the record has money; name the currency in which it is shown: one of ${currencies.join(', ')}`;
    yield problemAt(file, ['currency'], message);
  }
  if (currency !== null && !currencies.includes(currency)) {
    const next =
      currencies.length === 0 ? 'write null' : suggest(currency, currencies, 'the currencies');
    yield problemAt(file, ['currency'], `there is no unit of money "${currency}"; ${next}`);
  }
}

/** Pairs between two or three currencies that do not agree with each other. */
function* disagreements(
  file: JsonFile,
  at: readonly string[],
  table: readonly Rate[],
): Generator<LocatedProblem> {
  for (const [first, a] of table.entries()) {
    for (const [second, b] of table.entries()) {
      // A chain of two: what the last currency is in the first.
      if (a.per !== b.of) continue;
      const closing = closes(table, [a, b]);
      if (closing === null) continue;
      // A circle can be begun at any of its pairs, and is told of the first.
      if (closing.isCircle && (first > second || first > closing.index)) continue;
      const off = Math.abs(closing.value / (a.value * b.value) - 1);
      if (off <= TOLERANCE) continue;
      const percent = (off * 100).toFixed(1);
      const product = `${formatPair(a)} × ${formatPair(b)}`;
      const message = `${closing.name} is ${percent} % off ${product} (${(a.value * b.value).toFixed(4)}); one of the ${closing.index === Infinity ? 'two' : 'three'} is wrong`;
      yield problemAt(file, at, message);
    }
  }
}

type Closing = {
  readonly name: string;
  readonly value: number;
  readonly index: number;
  readonly isCircle: boolean;
};

/** What the product of two pairs is to be: the rate from end to end, or the inverse of the one back. Null where there is neither. */
function closes(table: readonly Rate[], [a, b]: readonly [Rate, Rate]): Closing | null {
  if (a.of === b.per) return { name: '1', value: 1, index: Infinity, isCircle: true };
  const ends: Pair = { of: a.of, per: b.per };
  const along = table.find((rate) => samePair(rate, ends));
  if (along !== undefined)
    return { name: formatPair(ends), value: along.value, index: 0, isCircle: false };
  const back = table.findIndex((rate) => samePair(rate, { of: ends.per, per: ends.of }));
  const rate = table[back];
  return rate === undefined
    ? null
    : { name: `1 ÷ ${formatPair(rate)}`, value: 1 / rate.value, index: back, isCircle: true };
}

/** Years of the record without rates, and years on file in which no rates lead from one of its currencies to another. */
function* missingWays(
  file: JsonFile,
  { years }: ExchangeRates,
  vocabulary: Vocabulary,
): Generator<LocatedProblem> {
  const currencies = currenciesOf(vocabulary);
  const pairs = currencies.flatMap((a, index) =>
    currencies.slice(index + 1).map((b) => [a, b] as const),
  );
  if (pairs.length === 0) return;
  const { from, to } = vocabulary.years;
  for (let year = from; year <= to; year += 1) {
    if (!Object.hasOwn(years, String(year))) {
      yield problemAt(file, ['years'], `has no rates of ${year}, a year of the record; add them`);
    }
  }
  for (const [year, table] of Object.entries(years)) {
    const lost = pairs.filter(([a, b]) => exchangeIn(table, a, b) === null);
    if (lost.length === 0) continue;
    const list = lost.map((pair) => pair.join(' to ')).join(', ');
    const message = `no rates lead from ${list}; add theirs, or those of both to one other currency`;
    yield problemAt(file, ['years', year], message);
  }
}
