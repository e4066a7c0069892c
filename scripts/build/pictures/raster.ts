import { createRequire } from 'node:module';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { encodePng } from './png';

const require = createRequire(import.meta.url);

/** The weights that pictures use. No font of the machine is looked at, so that every machine draws the same. */
const FONTS = [
  ['newsreader', '500Medium/Newsreader_500Medium.ttf'],
  ['inter', '400Regular/Inter_400Regular.ttf'],
  ['inter', '600SemiBold/Inter_600SemiBold.ttf'],
] as const;

const fontFiles = FONTS.map(([family, file]) =>
  path.join(path.dirname(require.resolve(`@expo-google-fonts/${family}/package.json`)), file),
);

/** Draws a picture as PNG, in the size it says. */
export async function rasterise(svg: string): Promise<Buffer> {
  // The static files go by another name than the variable ones of the site.
  const image = await renderAsync(svg.replaceAll(/(Newsreader|Inter) Variable/g, '$1'), {
    font: {
      loadSystemFonts: false,
      fontFiles,
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
      serifFamily: 'Newsreader',
    },
  });
  return encodePng(image.pixels, image.width, image.height);
}
