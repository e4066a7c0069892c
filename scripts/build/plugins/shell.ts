import path from 'node:path';
import type { Rolldown } from 'vite';
import { readRecordFolder } from '../../record/record-folder';
import { readHeadScripts } from '../head-scripts';
import type { Shared } from '../pages/page-files';
import type { SiteSettings } from '../settings';
import { FONTS } from './fonts-plugin';

/** The HTML that all pages are made from. */
export const SHELL = 'index.html';

/** Fonts that the first paint needs, by the names of their files. */
const FIRST_FONTS = FONTS.map((font) => path.basename(font));

/** What the pages of a site have in common but for their sheet, as a build has made it. Throws where it has not. */
export async function readShell(
  bundle: Rolldown.OutputBundle,
  settings: SiteSettings,
): Promise<Omit<Shared, 'styleSheet'>> {
  const shell = bundle[SHELL];
  if (shell?.type !== 'asset') throw new Error(`The build has made no ${SHELL}`);
  const at = (file: string): string => settings.base + file;
  return {
    settings,
    dataset: readRecordFolder(settings.record),
    html: shell.source.toString(),
    fonts: FIRST_FONTS.map((name) => at(fontNamed(bundle, name))),
    data: dataIn(bundle).map(at),
    scripts: await readHeadScripts(),
  };
}

function fontNamed(bundle: Rolldown.OutputBundle, name: string): string {
  const found = Object.values(bundle).find(
    (file) => file.type === 'asset' && file.names.includes(name),
  );
  if (found !== undefined) return found.fileName;
  throw new Error(
    `${name} is not in the build: a style sheet must use it, or FONTS in scripts/build/plugins/fonts-plugin.ts must not name it`,
  );
}

/** The files of the record, as `recordPlugin` has put them into the build. */
function dataIn(bundle: Rolldown.OutputBundle): readonly string[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === 'asset' && /^assets\/[^/]+\.json$/.test(file.fileName) ? [file.fileName] : [],
  );
}
