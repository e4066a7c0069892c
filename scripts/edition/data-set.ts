import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalJson } from '@/domain/canonical-json';
import { parseEdition, type PublishedEdition } from '@/schema/edition';

/** The list of editions, among the data. Not part of what it lists. */
export const EDITIONS = 'editions.json';
/** Where editions are published, within the project. */
export const EDITIONS_FOLDER = 'public/editions';

/** The data set as one text, and its name. */
export type DataSet = {
  readonly text: string;
  readonly entry: Omit<PublishedEdition, 'note'>;
};

/** Every data file of a folder as one edition. Throws where it is at fault: `npm run data:check` says where. */
export function readDataSet(folder: string): DataSet {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.json') && name !== EDITIONS);
  const files = Object.fromEntries(
    names.map((name) => [
      name,
      JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as unknown,
    ]),
  );
  return toDataSet({ schema: 1, files });
}

export function toDataSet(edition: unknown): DataSet {
  const parsed = parseEdition(edition);
  if (!parsed.ok) {
    const [first] = parsed.problems;
    throw new Error(`${first?.path ?? ''} ${first?.message ?? ''}`);
  }
  const text = canonicalJson(edition);
  const { vocabulary, timelines } = parsed.value;
  const sha256 = sha256Of(text);
  const date = vocabulary.edition;
  const claims = Object.values(timelines)
    .flat()
    .filter(({ withdrawn }) => withdrawn === null).length;
  return { text, entry: { id: `${date}-${sha256.slice(0, 8)}`, date, sha256, claims } };
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
