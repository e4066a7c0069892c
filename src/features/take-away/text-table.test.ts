import { describe, expect, test } from 'vitest';
import { AS_PRINTED } from '@/domain/figures/lens';
import { currencyWords } from '@/domain/record/currencies';
import { SORT_COLUMNS, type SortColumn } from '@/domain/selection/sort-claims';
import { en } from '@/i18n/en';
import { makeI18n } from '@/i18n/i18n';
import { selectPageScope } from '@/site/page-scope';
import { selectShown } from '@/store/selectors';
import { outOfOrder } from '@/testing/rows-seen';
import { readRealRecord } from '@/testing/real-record';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { takenOfPage } from './taken-of';
import { takenWords } from './taken-words';
import { textTable } from './text-table';

const RECORD = readRealRecord();
const EN = makeI18n('en');
const linkTo = (): string => 'https://example.org/';

/** What stands in a column of the table that is copied of a view. */
function cellsOf(view: ViewState, column: SortColumn): readonly string[] {
  const shown = selectShown({ dataset: RECORD, view });
  const scope = selectPageScope({ dataset: RECORD, view });
  if (shown === null || scope === null) throw new Error('the record is there');
  const words = takenWords(shown.dataset, EN, linkTo);
  const { columns, rows } = textTable(
    takenOfPage(scope, shown, { view, i18n: EN, linkTo, words }),
    EN,
  );
  const at = columns.indexOf(en.table.columns[column]);
  return rows.map((row) => row[at]?.text ?? '');
}

describe('the rows of the whole record, copied, follow what is read in them', () => {
  test.each(
    SORT_COLUMNS.flatMap((column) => [false, true].map((descending) => ({ column, descending }))),
  )('by $column, descending: $descending', ({ column, descending }) => {
    const cells = cellsOf({ ...DEFAULT_VIEW, sort: { column, descending } }, column);
    expect(cells).toHaveLength(RECORD.claims.length);
    expect(outOfOrder(cells, column, descending)).toEqual([]);
  });

  test.each([...currencyWords(RECORD.vocabulary).all, AS_PRINTED])(
    'by their figures, with money in %s',
    (cur) => {
      const sort = { column: 'value', descending: true } as const;
      const cells = cellsOf({ ...DEFAULT_VIEW, cur, sort }, 'value');
      expect(outOfOrder(cells, 'value', true, cur !== AS_PRINTED)).toEqual([]);
    },
  );
});
