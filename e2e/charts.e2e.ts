import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PANELS } from './support/expected';
import { inTurn } from './support/in-turn';
import type { OpenedPage } from './support/page';
import { shareVisits, type Visits } from './support/visits';

const WIDTHS = [1360, 1024, 768, 390, 320] as const;

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

/**
 * Marks that are not hit where they are seen, and no other is: in the middle if that is such a place, and in most of the others.
 * What another mark covers wholly, as one goal does another at the same height, is to be hit somewhere.
 */
async function missedMarks(
  page: Page,
  panels: readonly string[],
): Promise<{ readonly count: number; readonly missed: readonly string[] }> {
  return page.evaluate((charts) => {
    type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;
    type Point = readonly [x: number, y: number];
    /** Half the width of a line, and by how much edges are blurred. */
    const LINE = 1.5;
    const STEPS = [0.5, 0.45, 0.55, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0.02, 0.98];

    const thick = ({ left, top, right, bottom }: Box): Box => ({
      left: Math.min(left, (left + right) / 2 - LINE),
      top: Math.min(top, (top + bottom) / 2 - LINE),
      right: Math.max(right, (left + right) / 2 + LINE),
      bottom: Math.max(bottom, (top + bottom) / 2 + LINE),
    });
    const shapeOf = (mark: Element): Element =>
      mark.querySelector('.mark') ?? mark.querySelector('.anchor') ?? mark;
    /** What is seen of a mark: of an outline its four sides, else the whole of its shape; and what is written on it. */
    const seenOf = (mark: Element): readonly Box[] => {
      const shape = shapeOf(mark);
      const box = shape.getBoundingClientRect();
      const { left, top, right, bottom } = box;
      const isOutline = shape.matches('rect.mark.fill-transparent');
      const sides = [
        { left, top, right, bottom: top },
        { left, top: bottom, right, bottom },
        { left, top, right: left, bottom },
        { left: right, top, right, bottom },
      ];
      return isOutline ? sides.map(thick) : [thick(box)];
    };
    const isIn = ([x, y]: Point, { left, top, right, bottom }: Box): boolean =>
      x >= left && x <= right && y >= top && y <= bottom;
    const pointsIn = ({ left, top, right, bottom }: Box): readonly Point[] =>
      STEPS.flatMap((down) =>
        STEPS.map(
          (across) => [left + (right - left) * across, top + (bottom - top) * down] as const,
        ),
      );
    const ownerAt = ([x, y]: Point): Element | null =>
      document.elementFromPoint(x, y)?.closest('[data-mark]') ?? null;
    const nameOf = (mark: Element | null): string => mark?.getAttribute('aria-label') ?? 'nothing';

    const own = charts.map((panel) => `[data-panel="${panel}"] [data-mark]`).join(', ');
    const marks = [...document.querySelectorAll(own)].filter(
      (mark) => mark.checkVisibility() && mark.getClientRects().length > 0,
    );
    const all = marks.map((mark) => ({
      mark,
      seen: seenOf(mark),
      written: [...mark.querySelectorAll('text')].map((text) => text.getBoundingClientRect()),
      frame: mark.closest('.chart'),
    }));
    const missed = all.flatMap(({ mark, seen, frame }) => {
      const others = all.filter((other) => other.mark !== mark && other.frame === frame);
      const covers = (point: Point) => (box: Box) => isIn(point, box);
      const isFree = (point: Point): boolean =>
        !others.some(({ seen: shapes, written }) => [...shapes, ...written].some(covers(point)));
      const free = seen.flatMap(pointsIn).filter(isFree);
      const hits = free.filter((point) => ownerAt(point) === mark);
      const [middle] = seen.flatMap(pointsIn);
      const isHit =
        free.length === 0
          ? pointsIn(mark.getBoundingClientRect()).some((point) => ownerAt(point) === mark)
          : hits.length * 2 >= free.length && (middle !== free[0] || hits[0] === middle);
      if (isHit) return [];
      return [`${nameOf(mark)} × ${nameOf(ownerAt(free[0] ?? [0, 0]))}`];
    });
    return { count: marks.length, missed };
  }, panels);
}

/** What is wrong with the charts of a page at every width: labels that touch, and marks that are not hit where they are seen. */
async function faultsAtWidths(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  await inTurn(WIDTHS, async (width) => {
    await waitForWidth(page, width);
    found.push(...(await collisions(page)).map((line) => `${width}: ${line}`));
    // All of it at once, and nothing below the bar of a phone.
    const height = await page.evaluate(() => document.documentElement.scrollHeight + 200);
    await page.setViewportSize({ width, height });
    const { count, missed } = await missedMarks(page, PANELS);
    expect(count, `${width} pixels`).toBeGreaterThan(0);
    found.push(...missed.map((mark) => `${width}: ${mark} is not hit where it is seen`));
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

describe('labels touch neither one another nor the edge, and marks are hit where they are seen', () => {
  const visits = shareVisits({ width: WIDTHS[0] });

  it.each(['', ...PANELS.map((panel) => `${panel}/`)])('on /%s, at any width', async (path) => {
    const { page, assertClean } = await loadInOwnFont(visits, path);
    expect(await faultsAtWidths(page)).toEqual([]);
    assertClean();
  });

  it.each(['years=2015', 'years=2014..2015&kinds=interim_target', 'kinds=outcome'])(
    'with filters that leave little, or much in one year: %s',
    async (filter) => {
      const { page, assertClean } = await visits.go(`/?${filter}&v=1`);
      expect(await faultsAtWidths(page)).toEqual([]);
      assertClean();
    },
  );
});
