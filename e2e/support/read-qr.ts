import jsQR from 'jsqr';
import type { Locator } from 'playwright-core';

type Pixels = { readonly width: number; readonly height: number; readonly data: readonly number[] };

/** What a phone's camera would read off an element, as it is painted on the screen. */
export async function readQr(element: Locator): Promise<string | null> {
  const picture = await element.screenshot();
  const { width, height, data } = await element
    .page()
    .evaluate(pixelsOf, `data:image/png;base64,${picture.toString('base64')}`);
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data ?? null;
}

/** Runs in the page, which knows how to read a PNG. */
async function pixelsOf(address: string): Promise<Pixels> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { width, height, data } = context.getImageData(0, 0, image.width, image.height);
  return { width, height, data: [...data] };
}
