import type { CompiledFile } from './compiled';

/** An edition as the build knows it: its id, and the fingerprint of its text. */
export type KnownEdition = { readonly id: string; readonly print: string };

/** An edition, where `npm run edition` has put it. Its name never comes to mean another file, and a file with another print is none. */
export function editionFile(
  id: string,
  known: readonly KnownEdition[],
  base: string,
): CompiledFile {
  const print = known.find((edition) => edition.id === id)?.print ?? '';
  return { name: id, url: `${base}editions/${id}.json`, print };
}
