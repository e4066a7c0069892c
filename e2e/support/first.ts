import type { Page, Route } from 'playwright-core';
import type { OpenedPage } from './page';
import type { Visits } from './visits';

/** What a page shows: its words, figures and marks, as far as they are on the screen. */
export type Readable = {
  readonly headings: readonly string[];
  readonly sentences: readonly string[];
  readonly cells: readonly string[];
  readonly drawn: readonly string[];
  readonly marks: readonly string[];
};

export async function readableOn(page: Page): Promise<Readable> {
  return page.evaluate(() => {
    const texts = (selector: string): string[] =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.getClientRects().length > 0)
        .filter((element) => getComputedStyle(element).visibility === 'visible')
        .filter((element) => element.closest('noscript, [aria-label="Filters"]') === null)
        .map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim())
        .filter((text) => text !== '');
    return {
      headings: texts('h1, h2, h3'),
      sentences: texts('main p:not(:has(button))'),
      cells: texts('td, dd, dt'),
      drawn: texts('svg text'),
      marks: [...document.querySelectorAll('[data-mark]')]
        .filter((mark) => mark.getClientRects().length > 0)
        .map((mark) => mark.getAttribute('aria-label') ?? ''),
    };
  });
}

export type Box = readonly [what: string, x: number, y: number, width: number, height: number];

/** Where what is on the screen stands, within the document. */
export async function boxesOn(page: Page): Promise<readonly Box[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const things =
      'h1, h2, h3, p, li, section, footer, table, tr:nth-child(3), .chart svg, [data-mark]';
    return [...document.querySelectorAll(things)]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => getComputedStyle(element).visibility === 'visible')
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const text = element.getAttribute('aria-label') ?? element.textContent;
        return [
          `${element.localName} ${text.slice(0, 40)}`,
          x + scrollX,
          y + scrollY,
          width,
          height,
        ];
      });
  });
}

/** Those that are no longer where they were, or nowhere. Half a pixel is what browsers round. */
export function movedBoxes(before: readonly Box[], after: readonly Box[]): readonly string[] {
  const isNear = (a: Box, b: Box): boolean =>
    a[0] === b[0] &&
    [1, 2, 3, 4].every((side) => Math.abs(Number(a[side]) - Number(b[side])) <= 0.6);
  const moved = before.flatMap((box, index) => {
    const now = after[index];
    return now !== undefined && isNear(box, now) ? [] : [`${String(box)} → ${String(now)}`];
  });
  return before.length === after.length ? moved : [...moved, `${before.length} → ${after.length}`];
}

/** Keeps answers back until they are let go: the page stands as it was written meanwhile. */
export async function holdBack(
  page: Page,
  files: RegExp,
): Promise<{ readonly letGo: () => Promise<void> }> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route(files, async (route) => {
    if (isHeld) held.push(route);
    else await route.continue();
  });
  return {
    letGo: async () => {
      isHeld = false;
      await Promise.all(held.map(async (route) => route.continue()));
    },
  };
}

/** Files of the record: without them a page stands as it was written. */
const DATA = /\/assets\/[\w-]+\.json$/;

type HeldPage = OpenedPage & { readonly letGo: () => Promise<void> };

/** A page that is held back at its written content, and then let go. */
export async function openHeld({ open }: Visits, address: string): Promise<HeldPage> {
  let letGo = nothingHeld;
  const opened = await open(address, async (page) => {
    ({ letGo } = await holdBack(page, DATA));
  });
  await opened.page.waitForLoadState('load');
  return { ...opened, letGo: async () => letGo() };
}

async function nothingHeld(): Promise<void> {
  await Promise.resolve();
}
