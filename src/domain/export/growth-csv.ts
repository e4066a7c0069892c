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
  'view_link',
] as const;

/** Growth that is drawn, as a CSV file: from which claims it is reckoned, as printed and over all that rounding allows. */
export function growthCsv(
  { derived, link }: Pick<Taken, 'derived' | 'link'>,
  form: CsvForm = 'programs',
): string {
  return (
    BOM +
    writeCsv(
      COLUMNS,
      derived.map((each) => rowOf(each, link)),
      form,
    )
  );
}

function rowOf(
  { measure, from, to, printed, possible }: Derived,
  link: string,
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
    view_link: link,
  };
}
