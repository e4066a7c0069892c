/** Where the build puts the whole record as a data package, below the site's base. */
export const PACKAGE_FOLDER = 'data/package/';
const PACKAGE_DESCRIPTOR = `${PACKAGE_FOLDER}datapackage.json`;
export const PACKAGE_ZIP = 'data/package.zip';

export type Distribution = { readonly url: string; readonly encodingFormat: string };

/** Addresses of the package, for the `distribution` of a Dataset in JSON-LD. `site` ends with a slash. */
export function packageDistributions(site: string): readonly Distribution[] {
  return [
    { url: site + PACKAGE_ZIP, encodingFormat: 'application/zip' },
    {
      url: site + PACKAGE_DESCRIPTOR,
      encodingFormat: 'application/vnd.datapackage+json',
    },
  ];
}
