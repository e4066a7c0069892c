import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { en } from '@/i18n/en';
import { expectNoViolations } from './support/accessible';
import { drawerOn, panelOn } from './support/controls';
import { shownAt } from './support/expected';
import { hasFocus } from './support/focus';
import { inTurn } from './support/in-turn';
import { openPage } from './support/page';
import { readQr } from './support/read-qr';
import { sidewaysScroll, smallTexts } from './support/readable';
import { shownOn } from './support/seen';
import { shareVisits } from './support/visits';

const visits = shareVisits({ context: { permissions: ['clipboard-read', 'clipboard-write'] } });
/** Where a link that was copied is opened. */
const elsewhere = shareVisits();

const origin = (): string => new URL(inject('siteUrl')).origin;

function dialogOn(page: Page): Locator {
  return page.locator('dialog[open]');
}

/** By the keyboard alone. */
async function press(page: Page, button: Locator): Promise<void> {
  await button.focus();
  await page.keyboard.press('Enter');
}

async function valueOf(page: Page, name: string): Promise<string> {
  return dialogOn(page).getByRole('textbox', { name, exact: true }).inputValue();
}

/** Presses a button that copies, waits until it is announced, and gives what stands on the clipboard. */
async function copied(page: Page, kind: 'live' | 'frozen' | 'embed'): Promise<string> {
  await page.evaluate(async () => navigator.clipboard.writeText('before'));
  await press(page, dialogOn(page).getByRole('button', { name: en.share.copy[kind] }));
  await dialogOn(page).getByRole('status').filter({ hasText: en.share.copied[kind] }).waitFor();
  return page.evaluate(async () => navigator.clipboard.readText());
}

type Case = {
  readonly address: string;
  readonly button: (page: Page) => Locator;
  /** What the button stands in, which has the focus again at the end. */
  readonly menu?: (page: Page) => Locator;
  readonly link: string;
  readonly embed: string;
};

const CASES: Readonly<Record<string, Case>> = {
  page: {
    address: '/?years=2014&themes=sales&utm_source=x&v=1',
    button: (page) => page.getByRole('button', { name: en.share.title.page }).first(),
    link: '/?years=2014&themes=sales&v=1',
    embed: '/embed/?years=2014&themes=sales&v=1',
  },
  panel: {
    address: '/?years=2014..2015&v=1',
    button: (page) =>
      panelOn(page, 'sales').getByRole('button', { name: en.share.openFor('Smartphone sales') }),
    menu: (page) =>
      panelOn(page, 'sales').getByRole('button', { name: en.takeAway.of('Smartphone sales') }),
    link: '/sales/?years=2014..2015&v=1',
    embed: '/embed/sales/?years=2014..2015&v=1',
  },
  claim: {
    address: '/sales/?claim=c-0031&v=1',
    button: (page) => drawerOn(page).getByRole('button', { name: /^Share / }),
    link: '/sales/?claim=c-0031&v=1',
    embed: '/embed/claims/c-0031/',
  },
};

describe.each(Object.entries(CASES))('the dialog of a %s', (_kind, shared) => {
  it('gives its links by the keyboard, and the focus back', async () => {
    const { page, assertClean } = await visits.load(shared.address);
    const button = shared.button(page);
    const menu = shared.menu?.(page);
    if (menu !== undefined) await press(page, menu);
    await press(page, button);
    await dialogOn(page).waitFor();
    expect(await hasFocus(dialogOn(page).getByRole('button', { name: en.share.copy.live }))).toBe(
      true,
    );
    expect(await copied(page, 'live')).toBe(`${origin()}${shared.link}`);
    const frozen = await copied(page, 'frozen');
    expect(frozen).toMatch(/[?&]edition=\d{4}-\d\d-\d\d-[0-9a-f]{8}&v=1$/);
    expect(frozen).toBe(await valueOf(page, en.share.links.frozen.name));
    const code = await copied(page, 'embed');
    expect(code).toBe(await valueOf(page, en.share.embedCode));
    expect(code).toContain(`src="${origin()}${shared.embed.replaceAll('&', '&amp;')}"`);
    await page.keyboard.press('Escape');
    await dialogOn(page).waitFor({ state: 'detached' });
    await expect.poll(async () => hasFocus(menu ?? button)).toBe(true);
    // The claim's drawer under it stays.
    expect(new URL(page.url()).searchParams.get('claim')).toBe(
      new URL(`${origin()}${shared.address}`).searchParams.get('claim'),
    );
    const opened = await elsewhere.load(frozen.slice(origin().length));
    await opened.page.getByRole('complementary', { name: en.editions.band }).waitFor();
    expect((await shownOn(opened.page)).rows).toEqual(shownAt(shared.link).rows);
    opened.assertClean();
    assertClean();
  });
});

describe('the dialog', () => {
  it.each(['light', 'dark'] as const)(
    'has a QR code that is read off the screen, %s',
    async (colorScheme) => {
      const { page, assertClean } = await visits.load('/revenue/?years=2012..2015&cur=usd&v=1');
      await page.emulateMedia({ colorScheme });
      await press(page, CASES['page']?.button(page) ?? page.locator('none'));
      const code = dialogOn(page).getByRole('img');
      await code.waitFor();
      expect(await readQr(code)).toBe(`${origin()}/revenue/?years=2012..2015&cur=usd&v=1`);
      await dialogOn(page)
        .getByRole('button', { name: en.share.links.frozen.name, exact: true })
        .click();
      await expect
        .poll(async () => readQr(code))
        .toBe(await valueOf(page, en.share.links.frozen.name));
      assertClean();
    },
  );

  it('previews the frame, as high as its page', async () => {
    const { page, assertClean } = await visits.load('/sales/');
    await press(page, CASES['page']?.button(page) ?? page.locator('none'));
    await dialogOn(page).getByText(en.share.preview, { exact: true }).click();
    const frame = dialogOn(page).locator('iframe');
    await expect
      .poll(async () => {
        const inside = await (await frame.elementHandle()).contentFrame();
        const told = Number(await frame.getAttribute('height'));
        const ready = await inside?.evaluate(() => document.documentElement.dataset['ready']);
        const height = await inside?.evaluate(() => document.body.getBoundingClientRect().height);
        return ready === 'true' && told === Math.ceil(height ?? 0);
      })
      .toBe(true);
    assertClean();
  });

  it('is accessible, and fits a phone', async () => {
    const { page, assertClean } = await visits.load('/sales/');
    await press(page, CASES['page']?.button(page) ?? page.locator('none'));
    await dialogOn(page).getByRole('img').waitFor();
    await expectNoViolations(page, 'the dialog', 'dark');
    await inTurn([640, 390, 320], async (width) => {
      await page.setViewportSize({ width, height: 700 });
      expect(await dialogOn(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await smallTexts(page, 12)).toEqual([]);
    });
    assertClean();
  });

  it('offers the share sheet where the device has one', async () => {
    const { page, assertClean } = await openPage('/sales/?years=2015&v=1', {
      before: async (opening) =>
        opening.addInitScript(() => {
          Object.defineProperty(navigator, 'share', {
            value: async (what: unknown) => {
              Reflect.set(globalThis, 'sent', what);
              await Promise.resolve();
            },
          });
        }),
    });
    await press(page, CASES['page']?.button(page) ?? page.locator('none'));
    await press(page, dialogOn(page).getByRole('button', { name: en.share.device }));
    expect(await page.evaluate('globalThis.sent')).toMatchObject({
      url: `${origin()}/sales/?years=2015&v=1`,
    });
    assertClean();
  });
});
