import { strToU8, zipSync } from 'fflate';
import type { Dataset } from '@/domain/record/record';
import type { GivenRecord } from '@/domain/record/given';
import { writeSheets } from '../sheets/write-sheets';

/** In what form a record is taken away again: its folder of JSON, or two spreadsheets. */
export type PackedForm = 'folder' | 'sheets';

/** Any day will do, so long as it is always the same: the same record makes the same bytes. */
const DAY = new Date(1e12);

/** An archive of a reader's record, which opens again as it is. */
export function packRecord(
  form: PackedForm,
  { texts, name }: Pick<GivenRecord, 'texts' | 'name'>,
  dataset: Dataset,
): { readonly name: string; readonly type: string; readonly content: Uint8Array } {
  const folder = name.replace(/\.[a-z]+$/i, '').replaceAll(/[^\p{L}\p{N} _-]+/gu, '-') || 'record';
  const { claims, sources } = writeSheets(dataset);
  const files =
    form === 'folder'
      ? [...texts]
      : ([
          ['claims.csv', claims],
          ['sources.csv', sources],
        ] as const);
  const content = zipSync(
    Object.fromEntries(files.map(([file, text]) => [`${folder}/${file}`, strToU8(text)])),
    { level: 9, mtime: DAY },
  );
  return { name: `${folder}-${form}.zip`, type: 'application/zip', content };
}
