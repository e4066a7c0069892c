import { statSync } from 'node:fs';
import path from 'node:path';
import { OPENED } from '@/domain/record/claim-id';
import type { Dataset, Named } from '@/domain/record/record';
import type { BesideEntry } from '@/schema/beside-file';
import { ROOT, shownPath } from '../project';
import { BESIDE } from '@/schema/record/read-record';
import { readBesideList, readRecordFolder } from './record-folder';

/** The folder of a record that is published with another. */
export function folderOfBeside({ record }: Pick<BesideEntry, 'record'>): string {
  return path.resolve(ROOT, record);
}

/** What is wrong with the list of records that are published with this one: where, what stands there, what next. */
export function besideProblems(folder: string): readonly string[] {
  const file = shownPath(path.join(folder, BESIDE));
  try {
    const list = readBesideList(folder);
    const own = readRecordFolder(folder);
    return list.flatMap((entry, index) => {
      const again = list.findIndex(({ id }) => id === entry.id) < index;
      const said = [
        ...(again ? [`has "${entry.id}" twice; give each record a name of its own`] : []),
        ...(entry.id === OPENED
          ? [
              `calls a record "${OPENED}", as addresses call one that a reader has opened; give it another name`,
            ]
          : []),
      ];
      return [...said, ...problemsOf(entry, own)].map((message) => `${file} ${message}`);
    });
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function problemsOf(entry: BesideEntry, own: Dataset): readonly string[] {
  const folder = folderOfBeside(entry);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    return [`names the folder "${entry.record}", which is not there; give its path in the project`];
  const other = readRecordFolder(folder);
  const missing = (
    list: 'metrics' | 'bases',
    side: 'own' | 'other',
    { vocabulary }: Dataset,
  ): readonly string[] => {
    const known: readonly Named[] = vocabulary[list];
    return entry[list]
      .map((pair) => pair[side])
      .filter((id) => known.every((named) => named.id !== id))
      .map(
        (id) =>
          `names "${id}", which is not among the ${list} of ${side === 'own' ? 'this record' : entry.record}`,
      );
  };
  return [
    ...missing('metrics', 'own', own),
    ...missing('metrics', 'other', other),
    ...missing('bases', 'own', own),
    ...missing('bases', 'other', other),
  ];
}
