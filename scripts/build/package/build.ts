import { PACKAGE_FOLDER, PACKAGE_ZIP } from '@/domain/export/package-files';
import { EDITIONS, readRecordFolder, readRecordTexts } from '../../record/record-folder';
import { packageFiles } from './package';
import { zipOf } from './zip';

export type BuiltFile = { readonly fileName: string; readonly source: string | Uint8Array };

/** Within the ZIP, the record in its own form: with it the ZIP opens as a record again. No table, and so no resource. */
const OWN_FORM = 'record/';

/** All files that the build adds to the site, of the record in a folder. `homepage` is the site's own address, where it is known. */
export function builtFiles(folder: string, homepage: string | null): readonly BuiltFile[] {
  const record = readRecordFolder(folder);
  const files = packageFiles(record, homepage);
  const own = [...readRecordTexts(folder)]
    .filter(([name]) => name !== EDITIONS)
    .map(([name, text]) => [OWN_FORM + name, text] as const);
  return [
    ...[...files].map(([name, source]) => ({ fileName: PACKAGE_FOLDER + name, source })),
    {
      fileName: PACKAGE_ZIP,
      source: zipOf(new Map([...files, ...own]), 'on-the-record', record.vocabulary.edition),
    },
  ];
}
