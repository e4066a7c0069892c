import { PACKAGE_FOLDER, PACKAGE_ZIP } from '@/domain/export/package-files';
import type { Dataset } from '@/domain/record/record';
import { packageFiles } from './package';
import { zipOf } from './zip';

export type BuiltFile = { readonly fileName: string; readonly source: string | Uint8Array };

/** All files that the build adds to the site. `homepage` is the site's own address, where it is known. */
export function builtFiles(dataset: Dataset, homepage: string | null): readonly BuiltFile[] {
  const files = packageFiles(dataset, homepage);
  return [
    ...[...files].map(([name, source]) => ({ fileName: PACKAGE_FOLDER + name, source })),
    {
      fileName: PACKAGE_ZIP,
      source: zipOf(files, 'on-the-record', dataset.vocabulary.edition),
    },
  ];
}
