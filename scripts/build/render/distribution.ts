import { packageDistributions } from '@/domain/export/package-files';

/** One way of taking the data away, as schema.org's `DataDownload`. */
export type DataDownload = {
  readonly '@type': 'DataDownload';
  readonly name: string;
  readonly encodingFormat: string;
  readonly contentUrl: string;
};

/** The whole record as files; `site` is the address of the site, with its last slash. */
export function distributionOf(site: string): readonly DataDownload[] {
  return packageDistributions(site).map(({ url, encodingFormat }) => ({
    '@type': 'DataDownload',
    name: url.slice(url.lastIndexOf('/') + 1),
    encodingFormat,
    contentUrl: url,
  }));
}
