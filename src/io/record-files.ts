/**
 * Addresses of the bundled data files: `@record/` is the folder of the record that the site is built from. A file dropped
 * into its `timelines/` is found without a change here.
 */
const timelineUrls: Readonly<Record<string, string>> = import.meta.glob<string>(
  '@record/timelines/*.json',
  {
    query: '?url',
    import: 'default',
    eager: true,
  },
);

const referenceUrls: Readonly<Record<string, string>> = import.meta.glob<string>(
  ['@record/{sources,exchange-rates,conflicts,promises}.json'],
  { query: '?url', import: 'default', eager: true },
);

/** The list of the record's editions as it stands; null for a record that has none. */
export const editionList: unknown =
  Object.values(
    import.meta.glob<unknown>('@record/editions.json', { import: 'default', eager: true }),
  )[0] ?? null;

export type RecordFile = { readonly name: string; readonly url: string };

function filesOf(urls: Readonly<Record<string, string>>): readonly RecordFile[] {
  return Object.entries(urls).map(([path, url]) => ({
    name: path.replace(/^.*\//, '').replace(/\.json$/, ''),
    url,
  }));
}

export const timelineFiles = filesOf(timelineUrls);
export const referenceFiles = filesOf(referenceUrls);

/** An edition, where `npm run edition` has put it. Its name never comes to mean another file. */
export function editionFile(id: string, base: string): RecordFile {
  return { name: id, url: `${base}editions/${id}.json` };
}
