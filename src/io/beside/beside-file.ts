import type { BesideTerms, KnownBeside } from '@/domain/record/beside';
import type { Vocabulary } from '@/domain/record/record';
import type { CompiledFile } from '../compiled';

/** A record that is published with the one in use, and the file in which stands what it consists of. */
export type PublishedBeside = KnownBeside & Pick<CompiledFile, 'url' | 'print'>;

/** What the build puts there: its names, and files of the form of those of the record in use. */
export type BesideFile = {
  readonly vocabulary: Vocabulary;
  readonly terms: BesideTerms;
  readonly reference: CompiledFile;
  readonly timelines: readonly CompiledFile[];
};
