import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawerOn, themeChip } from './support/controls';
import { addressIn } from './support/seen';
import { shareVisits } from './support/visits';

const visits = shareVisits();

const part = (page: Page, name: string): Locator => page.locator(`#root [data-part="${name}"]`);
const rowLink = (page: Page): Locator =>
  part(page, 'all claims').locator('tbody a[href*="claim"]').first();

/** Whether a part stands as it was written: what was written says which controls need a script. */
async function isWritten(page: Page, name: string): Promise<boolean> {
  return (await part(page, name).locator('[data-scripted]').count()) > 0;
}

const CARDS = ['sales card', 'revenue card', 'expansion card', 'strategy card'] as const;
const NAMES = [...CARDS, 'all claims'] as const;

async function written(page: Page): Promise<readonly string[]> {
  const are = await Promise.all(NAMES.map(async (name) => isWritten(page, name)));
  return NAMES.filter((_, at) => are[at] === true);
}

describe('parts of a page that has been taken over', () => {
  it('stay as they were written until a pointer comes near, each for itself', async () => {
    const { page, assertClean } = await visits.load('');
    expect(await written(page)).toEqual(NAMES);
    await rowLink(page).hover();
    await expect.poll(async () => written(page)).toEqual(CARDS);
    expect(await rowLink(page).getAttribute('href')).toMatch(/\?claim=c-\d+/);
    assertClean();
  });

  it('are all drawn where the view changes, and not where a claim is opened over it', async () => {
    const { page, assertClean } = await visits.load('');
    const id = /c-\d+/.exec((await rowLink(page).getAttribute('href')) ?? '')?.[0] ?? '';
    // As speech and other programs press it: without a pointer, and without the focus.
    await rowLink(page).evaluate((link: HTMLElement) => {
      link.click();
    });
    await expect.poll(() => addressIn(page)).toBe(`/?claim=${id}&v=1`);
    expect(await written(page)).toEqual(CARDS);
    await drawerOn(page).press('Escape');
    await themeChip(page, 'sales').click();
    await expect.poll(() => addressIn(page)).toBe('/?themes=sales&v=1');
    expect(await written(page)).toEqual([]);
    assertClean();
  });

  it('keep the focus that comes to them from the keyboard', async () => {
    const { page, assertClean } = await visits.load('');
    await rowLink(page).focus();
    await expect.poll(async () => isWritten(page, 'all claims')).toBe(false);
    expect(await rowLink(page).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await drawerOn(page).waitFor();
    assertClean();
  });

  it('are drawn where the address asks for another view', async () => {
    const { page, assertClean } = await visits.load('?years=2014&v=1');
    expect(await written(page)).toEqual([]);
    expect(await rowLink(page).getAttribute('href')).toContain('years=2014');
    assertClean();
  });
});
