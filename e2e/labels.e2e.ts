import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PANELS } from './support/expected';
import { inTurn } from './support/in-turn';
import type { OpenedPage } from './support/page';
import { shareVisits, type Visits } from './support/visits';

const WIDTHS = [1360, 1024, 768, 390, 360] as const;

/** Charts have taken the width that their cards have now. */
async function waitForWidth(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.chart')].every((chart) => {
      // What the page was written with fits by itself.
      if (chart.querySelector('[data-drawing]') !== null) return true;
      const drawing = chart.querySelector('svg');
      const wide = chart.clientWidth;
      return drawing === null ? wide < 460 : Math.abs(drawing.clientWidth - wide) < 1;
    }),
  );
}

/** Labels that touch another, a warning sign, or the edge of their card. */
async function collisions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** What letters leave empty above and below, and how exactly a browser measures. */
    const air = 2;
    const found: string[] = [];
    for (const card of document.querySelectorAll<HTMLElement>('[data-panel]')) {
      const texts = [...card.querySelectorAll('.chart svg text, .chart svg g.stroke-warn')].filter(
        (element) => element.getClientRects().length > 0,
      );
      const labels = texts.map((element) => ({
        name: `${card.dataset['panel'] ?? ''}: ${element.textContent || 'sign'}`,
        box: element.getBoundingClientRect(),
      }));
      const edge = card.getBoundingClientRect();
      for (const [index, { name, box }] of labels.entries()) {
        if (box.left < edge.left || box.right > edge.right) found.push(`${name} leaves its card`);
        for (const other of labels.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 0.5 && down > air) {
            found.push(`${name} × ${other.name} (${across.toFixed(1)} × ${down.toFixed(1)})`);
          }
        }
      }
      for (const chart of card.querySelectorAll('.chart')) {
        const drawn = chart.getBoundingClientRect();
        for (const { name, box } of labels) {
          if (box.right > drawn.right + 0.5 || box.left < drawn.left - 0.5)
            found.push(`${name} is cut`);
        }
      }
    }
    return found;
  });
}

/** At every width, what touches. */
async function collisionsAtWidths(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  await inTurn(WIDTHS, async (width) => {
    await waitForWidth(page, width);
    found.push(...(await collisions(page)).map((line) => `${width}: ${line}`));
  });
  return found;
}

/** Whether the page is shown in the font that labels are placed for: one that comes late is done without until the next visit. */
async function isInOwnFont(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const widthIn = (family: string): number => {
      const text = document.createElement('span');
      text.textContent = 'All abroad, word of mouth';
      text.setAttribute('class', 'absolute');
      text.style.fontFamily = family;
      document.body.append(text);
      const { width } = text.getBoundingClientRect();
      text.remove();
      return width;
    };
    return widthIn("'Inter Variable', monospace") !== widthIn('monospace');
  });
}

/** Loads a page, and again where its font was late on a busy machine. */
async function loadInOwnFont(visits: Visits, path: string, most = 10): Promise<OpenedPage> {
  const opened = await visits.load(path);
  if (most === 1 || (await isInOwnFont(opened.page))) return opened;
  return loadInOwnFont(visits, path, most - 1);
}

describe('labels touch neither one another nor the edge', () => {
  const visits = shareVisits({ width: WIDTHS[0] });

  it.each(['', ...PANELS.map((panel) => `${panel}/`)])('on /%s, at any width', async (path) => {
    const { page, assertClean } = await loadInOwnFont(visits, path);
    expect(await collisionsAtWidths(page)).toEqual([]);
    assertClean();
  });

  it.each(['years=2015', 'years=2014..2015&kinds=interim_target', 'kinds=outcome'])(
    'with filters that leave little, or much in one year: %s',
    async (filter) => {
      const { page, assertClean } = await visits.go(`/?${filter}&v=1`);
      expect(await collisionsAtWidths(page)).toEqual([]);
      assertClean();
    },
  );
});
