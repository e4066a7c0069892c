/** The record that the site is built from, compiled (scripts/build/plugins/record-plugin.ts). */
declare module 'virtual:record' {
  import type { Vocabulary } from '@/domain/record/record';
  import type { PublishedBeside } from '@/io/beside/beside-file';
  import type { CompiledFile } from '@/io/compiled';
  import type { KnownEdition } from '@/io/edition-file';
  import type { Supplement } from '@/schema/parse';

  export const vocabulary: Vocabulary;
  /** What claims cannot be shown without, and a timeline for each theme. */
  export const reference: CompiledFile;
  export const timelines: readonly CompiledFile[];
  /** Records that can stand beside it. */
  export const beside: readonly PublishedBeside[];
  /** In the order in which they were published. */
  export const editions: readonly KnownEdition[];
  /** What the vocabulary of an early edition does not say; null where all say it. */
  export const supplement: Supplement | null;
  /** Edition that is the record as it stands; null where it has not been published. */
  export const publishedEdition: string | null;
}

/** The Chinese letters of all editions that are written in two ways: needed only where one is opened. */
declare module 'virtual:edition-letters' {
  export const letters: string;
}
