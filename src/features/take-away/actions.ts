import { claimsCsv } from '@/domain/export/claims-csv';
import type { CsvForm } from '@/domain/export/csv';
import { fileName, type FilePart } from '@/domain/export/file-name';
import { growthCsv } from '@/domain/export/growth-csv';
import { asHtml, asTsv } from '@/domain/export/table-text';
import type { Taken } from '@/domain/export/taken';
import { viewRecord } from '@/domain/export/view-json';
import type { I18n } from '@/i18n/i18n';
import type { Services } from '@/site/services';
import { textTable } from './text-table';

/** What came of the last press. */
export type Said =
  | { readonly as: 'done'; readonly text: string }
  | { readonly as: 'failed'; readonly text: string; readonly byHand: string | null };

export type TakenFile = 'csv' | 'json' | 'growth';

const FILES: Readonly<
  Record<
    TakenFile,
    {
      readonly extension: string;
      readonly part: FilePart;
      readonly type: string;
      readonly write: (taken: Taken, form: CsvForm) => string;
    }
  >
> = {
  csv: { extension: 'csv', part: null, type: 'text/csv;charset=utf-8', write: claimsCsv },
  json: { extension: 'json', part: null, type: 'application/json', write: json },
  growth: { extension: 'csv', part: 'growth', type: 'text/csv;charset=utf-8', write: growthCsv },
};

function json(taken: Taken): string {
  return `${JSON.stringify(viewRecord(taken), null, 2)}\n`;
}

/** Saves one of the files and says under which name, or that it could not. */
export function saveAs(
  file: TakenFile,
  form: CsvForm,
  taken: Taken,
  { save, errors }: Services,
  { t }: I18n,
): Said {
  const { extension, part, type, write } = FILES[file];
  const { place, named: words } = taken;
  const name = fileName(taken.dataset.vocabulary, { place, words }, extension, part);
  try {
    save({ name, type, content: write(taken, form) });
    return { as: 'done', text: t.takeAway.saved(name) };
  } catch (error) {
    errors.report(`saving ${file}`, error, true);
    return { as: 'failed', text: t.takeAway.saveFailed(name), byHand: null };
  }
}

/** Copies the table and says so; where that is refused it gives the text to be copied by hand. */
export async function copyTableOf(
  taken: Taken,
  { copyTable, errors }: Services,
  i18n: I18n,
): Promise<Said> {
  const { takeAway } = i18n.t;
  const table = textTable(taken, i18n);
  const text = asTsv(table);
  const failed = { as: 'failed', text: takeAway.copyFailed, byHand: text } as const;
  try {
    const isCopied = await copyTable({ text, html: asHtml(table) });
    return isCopied ? { as: 'done', text: takeAway.tableCopied } : failed;
  } catch (error) {
    errors.report('copying the table', error, true);
    return failed;
  }
}

/** Opens the browser's own dialog, which tells the rest; says so where it does not. */
export function printPage({ print, errors }: Services, { t }: I18n): Said | null {
  try {
    print();
    return null;
  } catch (error) {
    errors.report('printing', error, true);
    return { as: 'failed', text: t.takeAway.printFailed, byHand: null };
  }
}
