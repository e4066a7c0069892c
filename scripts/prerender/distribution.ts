/** One way of taking the data away, as schema.org's `DataDownload`. */
export type DataDownload = {
  readonly '@type': 'DataDownload';
  readonly name: string;
  readonly encodingFormat: string;
  readonly contentUrl: string;
};

/** What of a page can be downloaded as a file; its addresses begin with `site`, the whole address of the site. */
export function distributionOf(_path: string, _site: string): readonly DataDownload[] {
  return [];
}
