import { DIST, packageScript, ROOT, run, shownPath } from '../project';
import { hashInputs } from './inputs';
import { readSettings } from './settings';
import { readSiteFile } from './site-file';

/**
 * Builds the site into `dist/`, if what is there was built from other files or settings. Gives
 * false if that failed.
 */
export async function ensureBuilt(): Promise<boolean> {
  if (await isUpToDate()) return true;
  // A process of its own: Vite keeps state that a second use in one process would meet.
  return (await run(packageScript('build'), { NODE_ENV: 'production' })) === 0;
}

/** Whether `dist/` is what a build would make now. */
export async function isUpToDate(): Promise<boolean> {
  const built = await readSiteFile(DIST);
  if (built === null) return false;
  const { base, origin, record, previews } = readSettings(process.env);
  return (
    built.base === base &&
    built.origin === origin &&
    built.record === shownPath(record) &&
    // Pictures that nobody asked for do no harm.
    (built.previews || !previews) &&
    built.inputs === (await hashInputs(ROOT, record))
  );
}
