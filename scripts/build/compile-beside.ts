import type { KnownBeside } from '@/domain/record/beside';
import { asBeside } from '@/domain/record/beside';
import type { BesideFile } from '@/io/beside/beside-file';
import type { CompiledFile } from '@/io/compiled';
import { compiledPart, compileParts, type CompiledPart } from '@/schema/compiled-parts';
import { folderOfBeside } from '../record/beside-list';
import { readBesideList, readRecordFolder } from '../record/record-folder';

export type CompiledBeside = KnownBeside & {
  /** What the app asks for first: the names of the record, and where its parts are. */
  readonly manifest: CompiledPart;
  readonly parts: readonly CompiledPart[];
};

/** Apart from what every page fetches ahead. */
const FOLDER = 'beside';

/** The records that are published with one, each compiled as that is. `fileOf` says where a part will be. Throws where one is at fault. */
export function compileBeside(
  folder: string,
  fileOf: (part: CompiledPart) => CompiledFile,
): readonly CompiledBeside[] {
  return readBesideList(folder).map(({ id, metrics, bases, ...entry }) => {
    const record = asBeside(readRecordFolder(folderOfBeside(entry)), id);
    const named = (part: CompiledPart): CompiledPart => ({
      ...part,
      name: `${FOLDER}/${id}-${part.name}`,
    });
    const { reference, timelines } = compileParts(record);
    const file: BesideFile = {
      vocabulary: record.vocabulary,
      terms: { metrics, bases },
      reference: fileOf(named(reference)),
      // By the name of its theme it is a timeline of the record.
      timelines: timelines.map((part) => ({ ...fileOf(named(part)), name: part.name })),
    };
    return {
      id,
      name: record.vocabulary.company,
      manifest: compiledPart(`${FOLDER}/${id}`, file),
      parts: [named(reference), ...timelines.map(named)],
    };
  });
}
