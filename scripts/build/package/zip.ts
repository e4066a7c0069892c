import { strToU8, zipSync } from 'fflate';
import type { PackageFiles } from './package';

/** One file of the whole package. Its times are those of the edition, so that the same record makes the same bytes. */
export function zipOf(files: PackageFiles, folder: string, edition: string): Uint8Array {
  const mtime = new Date(`${edition}T12:00:00`);
  return zipSync(
    Object.fromEntries([...files].map(([name, text]) => [`${folder}/${name}`, strToU8(text)])),
    { level: 9, mtime },
  );
}
