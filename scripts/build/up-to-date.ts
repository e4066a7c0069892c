import { DIST, ROOT, shownPath } from '../project';
import { hashInputs } from './inputs';
import { readSettings } from './settings';
import { readSiteFile } from './site-file';

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
