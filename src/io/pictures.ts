import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import newsreader from '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2?url';

const FACES = [
  { family: 'Inter Variable', weights: '100 900', address: inter },
  { family: 'Newsreader Variable', weights: '200 800', address: newsreader },
] as const;

/**
 * The fonts of the site as rules that hold them, so that a picture reads the same wherever it is opened. Empty where
 * they cannot be had: the picture then falls back on the reader's own.
 */
export async function pictureFonts(): Promise<string> {
  try {
    const rules = await Promise.all(
      FACES.map(async ({ family, weights, address }) => {
        const answer = await fetch(address);
        if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
        const data = base64(new Uint8Array(await answer.arrayBuffer()));
        return `@font-face{font-family:'${family}';font-weight:${weights};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
      }),
    );
    return rules.join('');
  } catch {
    return '';
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCodePoint(byte);
  return btoa(text);
}
