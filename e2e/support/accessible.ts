import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeViolations, CONTRAST } from './axe';
import { inTurn } from './in-turn';
import { sidewaysScroll, smallTexts } from './readable';

/** All rules of axe, once: those of colour in this scheme. */
export async function expectNoViolations(
  page: Page,
  state: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<void> {
  await page.emulateMedia({ colorScheme });
  expect(await axeViolations(page), `${state}, ${colorScheme}`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** What the dark changes of a page that no state of it is looked at in the dark. */
export async function expectContrastInDark(page: Page, state: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(page, CONTRAST), `${state}, dark`).toEqual([]);
}

/** Narrow windows: 640 is one of 1280 at 200 %, 320 the narrowest there is. */
const NARROW = [640, 390, 360, 320] as const;

/** In windows of these widths nothing is wider than the window, and no letter too small. */
export async function expectFits(
  page: Page,
  state = '',
  widths: readonly number[] = NARROW,
): Promise<void> {
  await inTurn(widths, async (width) => {
    await page.setViewportSize({ width, height: 800 });
    const message = `${state}, ${width} pixels`;
    await expect.poll(async () => sidewaysScroll(page), { message }).toBe(0);
    expect(await smallTexts(page, 12), message).toEqual([]);
  });
}
