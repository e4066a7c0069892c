/** A file of the site that is fetched, and what it is called in messages. */
export type SiteFile = { readonly name: string; readonly url: string };

/** An edition, where `npm run edition` has put it. Its name never comes to mean another file. */
export function editionFile(id: string, base: string): SiteFile {
  return { name: id, url: `${base}editions/${id}.json` };
}
