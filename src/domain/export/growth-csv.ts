import type { Derived } from '../figures/derived';
import { endsOf } from './claim-record';
import { BOM, writeCsv, type Cell, type CsvForm } from './csv';
import type { Taken } from './taken';

const COLUMNS = [
  'measure',
  'from_year',
  'to_year',
  'growth_low',
  'growth_high',
  'possible_low',
  'possible_high',
  'computed_from',
  'record',
  'view_link',
] as const;

/** Whether anything is drawn that was reckoned. */
export function hasGrowth({ derived, beside }: Taken): boolean {
  return derived.length > 0 || (beside?.derived.length ?? 0) > 0;
}

/**
 * Growth that is drawn, as a CSV file: from which claims it is reckoned, as printed and over all that rounding allows. Behind
 * that of the record in use comes that of the one beside.
 */
export function growthCsv(taken: Taken, form: CsvForm = 'programs'): string {
  return (
    BOM +
    writeCsv(
      COLUMNS,
      [taken, taken.beside].flatMap((each) =>
        each === undefined ? [] : each.derived.map((one) => rowOf(one, each)),
      ),
      form,
    )
  );
}

function rowOf(
  { measure, from, to, printed, possible }: Derived,
  { link, dataset, words }: Taken,
): Readonly<Record<(typeof COLUMNS)[number], Cell>> {
  const [ends, possibleEnds] = [endsOf(printed), endsOf(possible)];
  return {
    measure,
    from_year: from.year,
    to_year: to.year,
    growth_low: ends.low,
    growth_high: ends.high,
    possible_low: possibleEnds.low,
    possible_high: possibleEnds.high,
    computed_from: `${from.claim}; ${to.claim}`,
    record: words.say(dataset.vocabulary.company),
    view_link: link,
  };
}
