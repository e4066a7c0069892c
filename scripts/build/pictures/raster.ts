import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { encodePng } from './png';

const require = createRequire(import.meta.url);

/** The weights that pictures use. No font of the machine is looked at, so that every machine draws the same. */
const fontFiles = [
  require.resolve('@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf'),
  require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
];

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
