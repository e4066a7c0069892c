import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureBrowser } from '../test/browser/find-browser';
import { launchBrowser } from '../test/browser/launch-browser';
import { ROOT } from '../project';

const PUBLIC = path.join(ROOT, 'public');

/** Apple's icon has no transparent corners: its system rounds them itself. */
const ICONS = [
  { from: 'favicon.svg', to: 'icons/icon-192.png', size: 192 },
  { from: 'favicon.svg', to: 'icons/icon-512.png', size: 512 },
  { from: 'icons/maskable.svg', to: 'icons/maskable-512.png', size: 512 },
  { from: 'icons/maskable.svg', to: 'icons/apple-touch-icon.png', size: 180 },
] as const;

/** Draws the icons in pixels from those in SVG. To be run when one of these is changed. */
export async function main(): Promise<void> {
  const browser = await launchBrowser(await ensureBrowser());
  for (const { from, to, size } of ICONS) {
    // oxlint-disable no-await-in-loop -- four pictures: one after the other is quick enough
    const svg = await readFile(path.join(PUBLIC, from), 'base64');
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>* { margin: 0 }</style><img width="${size}" src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.screenshot({ path: path.join(PUBLIC, to), omitBackground: true });
    await page.close();
    // oxlint-enable no-await-in-loop
  }
  await browser.close();
}
