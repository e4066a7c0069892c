/** Addresses of the bundled data files. A file dropped into `data/timelines/` is found without a change here. */
const timelineUrls: Readonly<Record<string, string>> = import.meta.glob<string>(
  '../../data/timelines/*.json',
  {
    query: '?url',
    import: 'default',
    eager: true,
  },
);

const referenceUrls: Readonly<Record<string, string>> = import.meta.glob<string>(
  ['../../data/{sources,exchange-rates,conflicts,promises}.json'],
  { query: '?url', import: 'default', eager: true },
);

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
