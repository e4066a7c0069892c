import { createHash } from 'node:crypto';
import path from 'node:path';
import { canonicalJson } from '@/domain/basics/canonical-json';
import { parseJson } from '@/schema/parse';
import { BESIDE } from '@/schema/record/read-record';
import { EDITIONS, readEditionList, readRecordTexts } from './record-folder';

/** Every data file of a record in one value, as an edition holds them. Throws where one is no JSON. */
export function readDataFiles(folder: string): {
  readonly schema: 1;
  readonly files: Readonly<Record<string, unknown>>;
} {
  const files = [...readRecordTexts(folder)]
    .filter(([name]) => name.endsWith('.json') && name !== EDITIONS && name !== BESIDE)
    .map(([name, text]): [string, unknown] => {
      const json = parseJson(text);
      if (json.ok) return [name, json.value];
      throw new Error(`${path.join(folder, name)} is not JSON: ${json.problems[0]?.message ?? ''}`);
    });
  return { schema: 1, files: Object.fromEntries(files) };
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Id of the edition that is the data of a record as it stands; null where it has not been published. Frozen links can be
 * made of an edition only: of any other state nothing would be left to open.
 */
export function editionOf(folder: string): string | null {
  const published = readEditionList(folder);
  if (published.length === 0) return null;
  const sha256 = sha256Of(canonicalJson(readDataFiles(folder)));
  return published.find((entry) => entry.sha256 === sha256)?.id ?? null;
}
