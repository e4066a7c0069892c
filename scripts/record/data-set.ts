import { canonicalJson } from '@/domain/basics/canonical-json';
import { parseEdition, type PublishedEdition } from '@/schema/edition';
import { readDataFiles, sha256Of } from './data-files';

/** Where editions are published, within the project. */
export const EDITIONS_FOLDER = 'public/editions';

/** The data set as one text, and its name. */
export type DataSet = {
  readonly text: string;
  readonly entry: Omit<PublishedEdition, 'note'>;
};

/** Every data file of a folder as one edition. Throws where it is at fault: `npm run data:check` says where. */
export function readDataSet(folder: string): DataSet {
  return toDataSet(readDataFiles(folder));
}

function toDataSet(edition: unknown): DataSet {
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
