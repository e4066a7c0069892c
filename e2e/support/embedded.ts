import type { ElementHandle, Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { embedCode } from '@/features/share/embed-code';
import type { FrameScheme } from '@/view/query-values';
import { serveHostPage } from './host-page';
import { openPage, type OpenedPage, type OpenOptions } from './page';

/** Other than the site's own origin: that is what a frame of it is for. */
export const FRAMED = /^foreign request: /;

/** The code that the site offers for one of its addresses. */
export function codeOf(path: string, scheme: FrameScheme | null = null): string {
  const site = inject('siteUrl');
  return embedCode({
    url: `${site}${path}`,
    title: 'A view',
    height: 300,
    script: `${site}embed.js`,
    scheme,
  });
}

/** The same without the script: a frame that nobody gives a height yet. */
export function frameCode(path: string): string {
  return codeOf(path).replace(/<script[\s\S]*/, '');
}

/** Opens a page of somebody else's, on another origin. */
export async function openHost(body: string, options: OpenOptions = {}): Promise<OpenedPage> {
  return openPage('', { ...options, site: await serveHostPage(body), ready: false });
}

export async function contentOf(frame: ElementHandle): Promise<Frame> {
  const content = await frame.contentFrame();
  if (content === null) throw new Error('The frame has no document');
  return content;
}

/** The first frame of a page, once all in it is drawn. */
export async function frameOn(page: Page): Promise<Frame> {
  const frame = await contentOf(await page.waitForSelector('iframe', { state: 'attached' }));
  await frame.waitForSelector('html[data-ready="true"]', { state: 'attached' });
  return frame;
}
