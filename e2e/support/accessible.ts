import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeViolations, CONTRAST } from './axe';
import { inTurn } from './in-turn';
import { sidewaysScroll, smallTexts } from './readable';

/** A page in both colour schemes: all rules of axe in one, and what colours change in the other. */
export async function expectNoViolations(page: Page, state = ''): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await axeViolations(page), `${state}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(page, CONTRAST), `${state}, dark`).toEqual([]);
}

/**
 * A state of a page that is looked at in both schemes elsewhere: all rules in the dark, where contrasts are the smaller. What colours
 * it has in the light are the same tokens (`src/styles/tokens.test.ts`).
 */
export async function expectNoViolationsInDark(page: Page, state = ''): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(page), `${state}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
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
