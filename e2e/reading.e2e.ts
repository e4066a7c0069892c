import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { chromium, type Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { en } from '@/i18n/en';
import { DIST } from '../scripts/project';
import { moreButton } from './support/controls';
import { addressOf, openPage, waitUntilReady } from './support/page';
import { RECORD } from './support/record';
import { CLAIM } from './support/record-pages';

const TEXT_FIELDS = 'input:not([type="checkbox"], [type="range"]), select, textarea';

it('no field makes a phone zoom: its letters have at least 16 pixels', async () => {
  const { page } = await openPage('/', {
    width: 390,
    height: 844,
    context: { hasTouch: true, isMobile: true },
  });
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  const sizes = async (): Promise<readonly number[]> =>
    page
      .locator(TEXT_FIELDS)
      .evaluateAll((fields) =>
        fields.map((field) => Number(getComputedStyle(field).fontSize.replace('px', ''))),
      );
  await page.getByRole('button', { name: en.filters.region, exact: true }).tap();
  await page
    .getByRole('dialog', { name: en.filters.region })
    .getByRole('searchbox')
    .first()
    .waitFor();
  const inSheet = await sizes();
  expect(inSheet.length).toBeGreaterThan(3);
  expect(Math.min(...inSheet)).toBeGreaterThanOrEqual(16);
});

it('at 320 × 200, as at 400 % zoom, nothing that stands fixed covers what has the focus', async () => {
  const { page } = await openPage('/sales/', { width: 320, height: 200 });
  const covered: string[] = [];
  for (let stop = 0; stop < 30; stop += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await page.keyboard.press('Tab');
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    const by = await page.evaluate(() => {
      const { activeElement: active } = document;
      if (active === null || active === document.body) return null;
      const { left, top, width, height } = active.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
      const isFixed = (element: Element | null): boolean =>
        element !== null &&
        (['fixed', 'sticky'].includes(getComputedStyle(element).position) ||
          isFixed(element.parentElement));
      return at === null || active.contains(at) || at.contains(active) || !isFixed(at)
        ? null
        : `${active.outerHTML.slice(0, 80)} by ${at.outerHTML.slice(0, 80)}`;
    });
    if (by !== null) covered.push(by);
  }
  expect(covered).toEqual([]);
});

/** The site in a browser of its own, of which the reader has changed the size of letters. */
async function withLetters(setting: string, width: number): Promise<Page> {
  const browser = await chromium.launch({
    executablePath: inject('browserPath'),
    args: ['--no-sandbox', `--blink-settings=${setting}`],
  });
  onTestFinished(async () => browser.close());
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(addressOf('/sales/'));
  await waitUntilReady(page);
  return page;
}

describe.each([
  ['defaultFontSize=32', 32],
  ['minimumFontSize=24', 24],
] as const)('where a browser has %s', (setting, size) => {
  it.each([1280, 390])('the frame holds and charts are read, %i pixels wide', async (width) => {
    const page = await withLetters(setting, width);
    const seen = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      letters: [...document.querySelectorAll('.chart text')]
        .filter((text) => text.checkVisibility())
        .map((text) => text.getBoundingClientRect().height),
    }));
    expect(seen.over).toBeLessThanOrEqual(0);
    expect(seen.letters.length).toBeGreaterThan(5);
    // Letters of 12 pixels where those of the page have 16.
    expect(Math.min(...seen.letters)).toBeGreaterThanOrEqual((size * 12) / 16);
  });
});

describe.each(['light', 'dark'] as const)('in forced colours, %s', (colorScheme) => {
  it('tracks, ticks, squares and what is chosen are seen', async () => {
    const { page, assertClean } = await openPage('/?themes=sales&v=1', {
      forcedColors: 'active',
      colorScheme,
      width: 1600,
    });
    await moreButton(page).click();
    const seen = await page.evaluate(() => {
      const colourOf = (element: Element): string => getComputedStyle(element).backgroundColor;
      const probe = document.createElement('div');
      probe.style.cssText = 'forced-color-adjust: none; background: Canvas; color: Highlight';
      document.body.append(probe);
      const { backgroundColor: canvas, color: highlight } = getComputedStyle(probe);
      probe.remove();
      const drawn = [
        ...document.querySelectorAll('[aria-hidden="true"], [aria-hidden="true"] *'),
      ].filter(
        (element) =>
          element instanceof HTMLElement &&
          element.checkVisibility() &&
          element.childElementCount === 0 &&
          element.textContent === '' &&
          /(?:^| )bg-(?!transparent|card|paper)/.test(element.className),
      );
      const chosen = [...document.querySelectorAll('[aria-pressed="true"], .chosen')].filter(
        (element) => element.checkVisibility(),
      );
      return {
        drawn: drawn.length,
        lost: drawn
          .filter((element) => colourOf(element) === canvas)
          .map(({ className }) => className),
        chosen: chosen.length,
        plain: chosen
          .filter((element) => colourOf(element) !== highlight)
          .map(({ className }) => className),
      };
    });
    expect(seen.drawn).toBeGreaterThan(10);
    expect(seen.lost).toEqual([]);
    expect(seen.chosen).toBeGreaterThan(1);
    expect(seen.plain).toEqual([]);
    assertClean();
  });
});

it('what is copied from a page holds no words that are meant for those who hear it', async () => {
  const { page } = await openPage('/sales/', {
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  expect(copied).toContain(en.panel.tabs.chart);
  const heard = await page
    .locator('.sr-only')
    .evaluateAll((parts) => parts.map(({ textContent }) => textContent).filter(Boolean));
  const help = heard.filter((text) => text.includes('Arrow keys move between marks'));
  expect(help.length).toBeGreaterThan(0);
  expect(help.filter((text) => copied.includes(text))).toEqual([]);
});

it('text that an address asks to be marked is marked once the app has moved in', async () => {
  const { page, assertClean } = await openPage(`/claims/${CLAIM}/#:~:text=Stated%20by`);
  await expect
    .poll(async () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('asked') ?? [])].map((range) => ({
          text: range instanceof Range ? range.toString() : '',
          isInApp: document.querySelector('#root')?.contains(range.startContainer),
        })),
      ),
    )
    .toEqual([{ text: 'Stated by', isInApp: true }]);
  expect(await page.locator('#first').count()).toBe(0);
  assertClean();
});

it('the reader view of a browser keeps the figure of a claim, and its words', async () => {
  const html = await readFile(path.join(DIST, 'claims', CLAIM, 'index.html'), 'utf8');
  const { document } = new JSDOM(html, { url: `https://example.org/claims/${CLAIM}/` }).window;
  const heading = document.querySelector('h1')?.textContent ?? '';
  const article = new Readability(document).parse();
  const read = `${article?.title ?? ''} ${article?.textContent ?? ''}`;
  const claim = RECORD.claimById.get(CLAIM);
  const figure = claim?.quantity?.numbers[0] ?? '?';
  expect(heading).toContain(figure);
  expect(article?.textContent ?? '').toContain(figure);
  expect(read).toContain(claim?.fragment.text ?? '?');
});
