import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inTurn } from './support/in-turn';
import { RECORD } from './support/record';
import { shareVisits } from './support/visits';

const PANELS = RECORD.vocabulary.panels.map(({ id }) => id);
const WIDTHS = [1360, 768, 390, 320] as const;

/**
 * Marks that are not hit where they are seen, and no other is: in the middle if that is such a place, and in most of the others.
 * What another mark covers wholly, as one goal does another at the same height, is to be hit somewhere.
 */
async function missed(
  page: Page,
  panels: readonly string[],
): Promise<{ readonly count: number; readonly found: string[] }> {
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
    const found = all.flatMap(({ mark, seen, frame }) => {
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
    return { count: marks.length, found };
  }, panels);
}

describe.each(WIDTHS)('what is seen is what is hit, at %i pixels', (width) => {
  const visits = shareVisits({ width });

  it('for every mark of every chart', async () => {
    const found: string[] = [];
    await inTurn(['', ...PANELS.map((panel) => `${panel}/`)], async (path) => {
      const { page } = await visits.load(path);
      // All of it at once, and nothing below the bar of a phone.
      const height = await page.evaluate(() => document.documentElement.scrollHeight + 200);
      await page.setViewportSize({ width, height });
      const { count, found: some } = await missed(page, PANELS);
      expect(count, path).toBeGreaterThan(3);
      found.push(...some.map((each) => `/${path} ${each}`));
    });
    expect(found).toEqual([]);
  });
});
