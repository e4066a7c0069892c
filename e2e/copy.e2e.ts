import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { drawerOn, panelOn, themeChip } from './support/controls';
import { controlsAt, shownAt } from './support/expected';
import { addressIn, controlsOn, shownOn } from './support/seen';
import { shareVisits } from './support/visits';

const visits = shareVisits({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
const elsewhere = shareVisits();

/** Opens what shares the view, in which the first thing is to copy the link. */
async function copyLive(page: Page): Promise<string> {
  await page.evaluate(async () => navigator.clipboard.writeText('before'));
  await page.getByRole('button', { name: en.share.title.page }).filter({ visible: true }).click();
  await page.getByRole('button', { name: en.share.copy.live }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: en.share.copied.live }).waitFor();
  await page.keyboard.press('Escape');
  return page.evaluate(async () => navigator.clipboard.readText());
}

/** Presses a button that copies, waits until it says so, and gives what stands on the clipboard. */
async function copied(page: Page, press: () => Promise<unknown>): Promise<string> {
  await page.evaluate(async () => navigator.clipboard.writeText('before'));
  await press();
  await page.getByRole('button', { name: en.app.copied }).waitFor();
  return page.evaluate(async () => navigator.clipboard.readText());
}

/** A link as a reader gets it: in another browser, with the address of the site before it. */
async function expectOpens(link: string, address: string): Promise<void> {
  const { page, assertClean } = await elsewhere.load(
    new URL(link).href.slice(new URL(link).origin.length),
  );
  expect(addressIn(page)).toBe(address);
  expect(await shownOn(page)).toEqual(shownAt(address));
  await expect.poll(async () => controlsOn(page)).toEqual(controlsAt(address));
  assertClean();
}

describe('a copied link', () => {
  it('to this view opens exactly that, and leaves out what is not ours', async () => {
    const { page, assertClean } = await visits.load(
      '/revenue/?utm_source=news&years=2015&utm_medium=mail&v=1',
    );
    await themeChip(page, 'revenue').click();
    // Kept while browsing …
    const browsing = '/revenue/?years=2015&themes=revenue&utm_source=news&utm_medium=mail&v=1';
    await expect.poll(() => addressIn(page)).toBe(browsing);
    // … and dropped from what is copied.
    const link = await copyLive(page);
    const address = '/revenue/?years=2015&themes=revenue&v=1';
    expect(link).toBe(`${new URL(page.url()).origin}${address}`);
    await expectOpens(link, address);
    assertClean();
  });

  it('to a panel opens its page with the same filters', async () => {
    const { page, assertClean } = await visits.load(
      '/?years=2014..2015&kinds=outcome_target&tab=table&claim=c-0023&v=1',
    );
    // It comes late the first time, and takes the focus: what was just copied would no longer be said.
    await drawerOn(page).waitFor();
    await panelOn(page, 'sales')
      .getByRole('button', { name: en.takeAway.of('Smartphone sales') })
      .click();
    const link = await copied(page, async () =>
      panelOn(page, 'sales')
        .getByRole('button', { name: en.app.copyPanelLink('Smartphone sales') })
        .click(),
    );
    const address = '/sales/?years=2014..2015&kinds=outcome_target&tab=table&v=1';
    expect(link).toBe(`${new URL(page.url()).origin}${address}`);
    await expectOpens(link, address);
    assertClean();
  });

  it('to a claim opens it over the same view', async () => {
    const address = '/expansion/?markets=india&claim=c-0024&v=1';
    const { page, assertClean } = await visits.load(address);
    const link = await copied(page, async () =>
      drawerOn(page).getByRole('button', { name: en.app.copyClaimLink }).click(),
    );
    expect(link).toBe(`${new URL(page.url()).origin}${address}`);
    await expectOpens(link, address);
    assertClean();
  });

  it('on a phone stands in the bar at the foot of the screen', async () => {
    const address = '/?topics=fintech&v=1';
    const { page, assertClean } = await visits.load(address);
    await page.setViewportSize({ width: 390, height: 800 });
    const link = await copyLive(page);
    expect(link).toBe(`${new URL(page.url()).origin}${address}`);
    assertClean();
  });

  it('comes from the notice too, for what is shown instead', async () => {
    const { page, assertClean } = await visits.load('/?years=2030&themes=boats&v=1');
    const link = await copied(page, async () =>
      page.getByRole('button', { name: en.notices.copyNearest }).click(),
    );
    expect(link).toBe(`${new URL(page.url()).origin}/?years=2019&v=1`);
    await expectOpens(link, '/?years=2019&v=1');
    assertClean();
  });
});
