import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { ROOT } from '../../project';
import { lettersIn } from '../letters';
import type { SiteSettings } from '../settings';

/** The fonts of the first paint, by the names that style sheets give them. */
export const FONTS = [
  '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
  '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
] as const;

/** What the styles ask for of each: from regular to bold. */
const WEIGHTS = { wght: { min: 400, max: 700 } } as const;

/** Where fonts that were cut are kept between builds, by all that they are made from. */
const KEPT = path.join(ROOT, 'node_modules', '.cache', 'fonts');

/**
 * Cuts the fonts down to what the site prints: the letters that stand in the record and in the app, and the weights that the
 * styles ask for. Whatever else a reader types is shown in a font of their own. While developing they are whole.
 */
export function fontsPlugin({ record }: Pick<SiteSettings, 'record'>): Plugin {
  return {
    name: 'fonts',
    config: async (_config, { command }) => {
      if (command === 'serve') return undefined;
      const letters = lettersIn([record, path.join(ROOT, 'src')]);
      const alias = await Promise.all(
        FONTS.map(async (font) => ({
          // Also where its address is asked for (`?url`).
          find: new RegExp(String.raw`^${font}(?=$|\?)`),
          replacement: await cutFont(font, letters),
        })),
      );
      return { resolve: { alias } };
    },
  };
}

/** Path of a font that has only these letters, which is made where there is none yet. */
async function cutFont(font: string, letters: string): Promise<string> {
  const whole = readFileSync(createRequire(import.meta.url).resolve(font));
  const made = JSON.stringify([letters, WEIGHTS]);
  const key = createHash('sha256').update(whole).update(made).digest('hex').slice(0, 16);
  const file = path.join(KEPT, key, path.basename(font));
  if (existsSync(file)) return file;
  const cut = await subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: WEIGHTS });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, cut);
  return file;
}
