import type { Dataset } from '@/domain/record/record';
import type { CompiledFile } from '@/io/compiled';
import { compileParts, type CompiledPart } from '@/schema/compiled-parts';

export type CompiledFiles = {
  readonly files: { readonly reference: CompiledFile; readonly timelines: readonly CompiledFile[] };
  /** Their texts by their addresses. */
  readonly texts: Readonly<Record<string, string>>;
};

/** A record as the build publishes it, each part at `/<name>.json`. */
export function compiledFiles(dataset: Dataset): CompiledFiles {
  const { reference, timelines } = compileParts(dataset);
  const urlOf = ({ name }: CompiledPart): string => `/${name}.json`;
  const fileOf = (part: CompiledPart): CompiledFile => ({
    name: part.name,
    url: urlOf(part),
    print: part.print,
  });
  return {
    files: { reference: fileOf(reference), timelines: timelines.map(fileOf) },
    texts: Object.fromEntries([reference, ...timelines].map((part) => [urlOf(part), part.text])),
  };
}
