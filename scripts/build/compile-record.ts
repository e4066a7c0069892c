import type { Vocabulary } from '@/domain/record/record';
import { compileParts, type CompiledParts } from '@/schema/compiled-parts';
import type { PublishedEdition } from '@/schema/edition';
import type { Supplement } from '@/schema/parse';
import { sameLetters } from './same-letters';
import { editionOf } from '../record/data-files';
import { readEditionList, readRecordFolder, readSupplement } from '../record/record-folder';

export type CompiledRecord = CompiledParts & {
  readonly vocabulary: Vocabulary;
  readonly editions: readonly PublishedEdition[];
  readonly supplement: Supplement | null;
  readonly publishedEdition: string | null;
};

/** All that the app gets of a record. Throws where a file is missing or at fault. */
export function compileRecord(folder: string): CompiledRecord {
  const record = readRecordFolder(folder);
  const letters = sameLetters(JSON.stringify([...record.claimById.values()]));
  return {
    vocabulary: record.vocabulary,
    ...compileParts({ ...record, letters }),
    editions: readEditionList(folder),
    supplement: readSupplement(folder),
    publishedEdition: editionOf(folder),
  };
}
