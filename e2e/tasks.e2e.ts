import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { drawerOn, marksOf, panelOn, shapeOf, yearHandle } from './support/controls';
import { recordAt } from './support/record-shown';
import { RECORD } from './support/record';
import { addressIn, shownOn } from './support/seen';
import { shareVisits } from './support/visits';

/** What readers come for, each by the way that most would take; how many presses it may take is part of what is asked for. */

const visits = shareVisits({
  width: 1360,
  context: { permissions: ['clipboard-read', 'clipboard-write'] },
});

/** Presses that are counted. */
function counter(): {
  readonly press: (target: Locator) => Promise<void>;
  readonly count: () => number;
} {
  let presses = 0;
  return {
    press: async (target) => {
      presses += 1;
      await target.click();
    },
    count: () => presses,
  };
}

const clipboard = async (page: Page): Promise<string> =>
  page.evaluate(async () => navigator.clipboard.readText());

const dayButton = (page: Page): Locator =>
  page.getByRole('button', { name: en.knownOn.on(en.knownOn.control.today) });

const menuOf = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: en.takeAway.of(name) });

describe('a reporter', () => {
  it('finds whether the goal of 2015 was reached, and copies a citation: three presses', async () => {
    const { page, assertClean } = await visits.load('');
    const { press, count } = counter();
    const goal = marksOf(page, 'sales').filter({ hasText: /^goal 80–100/ });
    expect(await panelOn(page, 'sales').getByRole('heading').innerText()).toMatch(
      /then short of the goal$/,
    );
    await press(shapeOf(goal));
    const drawer = drawerOn(page);
    await drawer.getByText(en.targets.verdicts.missed).first().waitFor();
    const cite = drawer.getByRole('button', { name: en.claims.cite.title });
    expect(await cite.isVisible()).toBe(true);
    await press(cite);
    const copy = drawer.getByRole('button', {
      name: en.claims.cite.copyAs(en.claims.cite.forms.text),
    });
    await press(copy);
    await expect.poll(async () => clipboard(page)).toContain('Lei Jun');
    expect(count()).toBe(3);
    assertClean();
  });

  it('reads what was known on 1 May 2015: one press, and the day as it is written', async () => {
    const { page, assertClean } = await visits.load('');
    const { press, count } = counter();
    await press(dayButton(page));
    await page.getByRole('textbox', { name: en.knownOn.control.field }).fill('1 May 2015');
    await page.keyboard.press('Enter');
    await page.getByText(/^You read the record as of 1 May 2015\./).waitFor();
    expect(await panelOn(page, 'sales').getByRole('heading').innerText()).toMatch(
      /^From 7\.2 to 61\.1 million phones in two years/,
    );
    expect(count()).toBe(1);
    assertClean();
  });

  it('finds who said 32 billion dollars, and whether it is right: the answer without scrolling', async () => {
    const { page, assertClean } = await visits.load('');
    const { press, count } = counter();
    await page.keyboard.press('/');
    await page.keyboard.type('32 billion');
    const found = page.getByRole('option').filter({ hasText: /^32/ }).first();
    await found.waitFor();
    await press(found);
    await press(drawerOn(page).locator('a[href*="/conflicts/"]').first());
    const why = page.getByRole('heading', { name: en.conflicts.reasonsTitle });
    await why.waitFor();
    const box = await why.boundingBox();
    expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThan(900);
    expect(count()).toBe(2);
    assertClean();
  });
});

describe('an analyst', () => {
  it('takes away the revenue of 2013 to 2017 in dollars: four presses', async () => {
    const { page, assertClean } = await visits.load('');
    const { press, count } = counter();
    await press(panelOn(page, 'revenue').getByRole('link', { name: en.panel.enlarge('Revenue') }));
    await yearHandle(page, 'from').focus();
    await page.keyboard.type('2013');
    await page.keyboard.press('Enter');
    await yearHandle(page, 'to').focus();
    await page.keyboard.type('2017');
    await page.keyboard.press('Enter');
    await press(page.getByRole('button', { name: 'USD', exact: true }));
    await expect.poll(() => addressIn(page)).toBe('/revenue/?years=2013..2017&cur=usd&v=1');
    const labels = await panelOn(page, 'revenue').locator('.chart svg text').allTextContents();
    expect(labels.filter((label) => label.includes('CNY'))).toEqual([]);
    await press(menuOf(page, 'Revenue'));
    const saved = page.waitForEvent('download');
    await press(page.getByRole('button', { name: en.takeAway.files.csv }));
    expect((await saved).suggestedFilename()).toBe('xiaomi-revenue-2013-2017.csv');
    expect(count()).toBe(4);
    assertClean();
  });

  it('compares the growth of 2014 in phones and in revenue: two presses', async () => {
    const { page, assertClean } = await visits.load('');
    const { press, count } = counter();
    const growthOn = (panel: string, growth: string): Locator =>
      panelOn(page, panel).locator('.chart').getByText(growth, { exact: true }).first();
    await press(
      panelOn(page, 'sales').getByRole('link', { name: en.panel.enlarge('Smartphone sales') }),
    );
    await growthOn('sales', '+226%').waitFor();
    await page.goBack();
    await press(panelOn(page, 'revenue').getByRole('link', { name: en.panel.enlarge('Revenue') }));
    await growthOn('revenue', '+128% to +135%').waitFor();
    expect(count()).toBe(2);
    assertClean();
  });

  it('leaves only what the five articles say: one press', async () => {
    const { page, assertClean } = await visits.load('');
    const { press } = counter();
    await press(page.getByRole('button', { name: /^Five articles only/ }));
    await expect.poll(() => addressIn(page)).toBe('/?corpus=articles&v=1');
    assertClean();
  });
});

describe('a student', () => {
  it('finds everything on Brazil, and one number for it wherever it is asked', async () => {
    const { page, assertClean } = await visits.load('');
    const { length } = recordAt('/?markets=brazil&v=1').claims;
    expect(recordAt('/?q=brazil&v=1').claims).toHaveLength(length);
    await page.keyboard.press('/');
    await page.keyboard.type('brazil');
    const options = page.getByRole('option');
    await options.first().waitFor();
    expect(await options.first().innerText()).toBe(`Brazil · market, ${length} claims`);
    expect(await options.last().innerText()).toBe(`Filter by “brazil” · ${length} claims`);
    await page.keyboard.press('Enter');
    await expect.poll(() => addressIn(page)).toBe('/?markets=brazil&v=1');
    expect((await shownOn(page)).sentence).toMatch(new RegExp(`^${length} of `));
    assertClean();
  });

  it('finds which promises on India were kept: one press from the view', async () => {
    const { page, assertClean } = await visits.load('?markets=india&v=1');
    const { press } = counter();
    await press(page.getByRole('link', { name: en.app.lists.targets, exact: true }).first());
    await expect.poll(() => addressIn(page)).toBe('/targets/?markets=india&v=1');
    await page.getByText(/top 3/i).first().waitFor();
    expect((await shownOn(page)).sentence).toMatch(/\d+ met/);
    assertClean();
  });
});

describe('somebody who sends what is seen', () => {
  it('sends the view of India: one press and Enter, and it opens with India in its title', async () => {
    const { page, assertClean } = await visits.load('?markets=india&v=1');
    const { press } = counter();
    await press(page.getByRole('button', { name: en.share.title.page }).first());
    await page.getByRole('button', { name: en.share.copy.live }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: en.share.copied.live }).waitFor();
    expect(await clipboard(page)).toBe(page.url());
    expect(await page.title()).toMatch(/^India – /);
    // Panels without claims on it are told in one line.
    expect(await page.getByText(en.empty.title, { exact: true }).count()).toBe(0);
    assertClean();
  });

  it('embeds the chart of revenue: three presses', async () => {
    const { page, assertClean } = await visits.load('');
    const { press, count } = counter();
    await press(menuOf(page, 'Revenue'));
    await press(page.getByRole('button', { name: en.share.openFor('Revenue') }));
    await press(page.getByRole('button', { name: en.share.copy.embed }));
    await expect.poll(async () => clipboard(page)).toContain('/embed/revenue/');
    expect(count()).toBe(3);
    expect(RECORD.vocabulary.panels.some(({ id }) => id === 'revenue')).toBe(true);
    assertClean();
  });
});
