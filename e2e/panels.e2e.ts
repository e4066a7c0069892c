import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Claim } from '@/domain/record/claim';
import { en } from '@/i18n/en';
import { drawerOn, MARKS, marksOf, panelOn, shapeOf } from './support/controls';
import { PANELS } from './support/expected';
import { inTurn } from './support/in-turn';
import { openPage } from './support/page';
import { claimOf, RECORD } from './support/record';
import { addressIn } from './support/seen';

type Mark = {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly claim: string;
  /** Where the pointer finds it; null where something else covers it. */
  readonly at: { readonly x: number; readonly y: number } | null;
};

/** The marks of a panel, which is brought to the screen. */
async function readMarks(page: Page, panel: string): Promise<readonly Mark[]> {
  return panelOn(page, panel).evaluate((section, selector) => {
    const marks = [...section.querySelectorAll<SVGAElement | HTMLAnchorElement>(selector)];
    return marks.map((mark) => {
      (mark.querySelector('.anchor') ?? mark).scrollIntoView({ block: 'center' });
      const boxes = [...mark.querySelectorAll('.anchor, text'), mark].map((part) =>
        part.getBoundingClientRect(),
      );
      const at = boxes
        .flatMap(({ x, y, width, height }) =>
          [0.5, 0.2, 0.8, 0.05, 0.95].flatMap((across) =>
            [0.5, 0.2, 0.8, 0.05, 0.95].map((down) => ({
              x: x + across * width,
              y: y + down * height,
            })),
          ),
        )
        .find((point) => {
          const top = document.elementFromPoint(point.x, point.y);
          return top?.closest('[data-mark]') === mark;
        });
      return {
        name: mark.getAttribute('aria-label') ?? '',
        href: mark.getAttribute('href') ?? '',
        claim: mark.dataset['claim'] ?? '',
        key: mark.dataset['mark'] ?? '',
        at: at === undefined ? null : { x: at.x, y: at.y + scrollY },
      };
    });
  }, MARKS);
}

type Tip = { readonly lines: readonly string[]; readonly isInside: boolean };

/** The tooltip that stands on the page, and whether all of it is on the screen; null without one. */
async function tooltipOn(page: Page): Promise<Tip | null> {
  return page.evaluate(() => {
    const tip = document.querySelector('[data-tooltip]');
    if (tip === null) return null;
    const { left, right } = tip.getBoundingClientRect();
    return {
      lines: [...tip.querySelectorAll('p')].map((line) => line.textContent),
      isInside: left >= 0 && right <= document.documentElement.clientWidth,
    };
  });
}

/** The pointer on a point of the page, which is brought to the screen. */
async function hover(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<void> {
  const scrolled = await page.evaluate((top) => {
    scrollTo({ top: top - innerHeight / 2, behavior: 'instant' });
    return scrollY;
  }, y);
  await page.mouse.move(x, y - scrolled);
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Growth is named by its two claims, and what is no figure of a chart by its year. */
const isOneClaim = ({ key, claim }: Mark): boolean =>
  key === claim || (key.startsWith(`${claim} `) && !/ c-\d{4}$/.test(key));

/** What the mark of one claim must say of it; its figure or event is what it begins with. */
function saidOf({ kind, source }: Claim): readonly string[] {
  return [en.kinds[kind], RECORD.sourceById.get(source)?.short ?? source];
}

describe.each(PANELS)('the marks of %s', (panel) => {
  it('are links with names, which say the same on hover and on focus', async () => {
    const { page, assertClean } = await openPage('');
    const marks = await readMarks(page, panel);
    expect(marks.length).toBeGreaterThan(10);
    await inTurn(marks.entries(), async ([index, mark]) => {
      expect(mark.href, mark.name).toBe(`/?claim=${mark.claim}&v=1`);
      expect(mark.at, `${mark.name} is covered`).not.toBeNull();
      await hover(page, mark.at ?? { x: 0, y: 0 });
      await expect.poll(async () => tooltipOn(page), { message: mark.name }).not.toBeNull();
      const hovered = await tooltipOn(page);
      expect(plain(mark.name)).toContain(plain(hovered?.lines.join(', ') ?? ''));
      expect(hovered?.isInside, mark.name).toBe(true);
      await page.mouse.move(1, 1);
      await expect.poll(async () => tooltipOn(page)).toBeNull();
      await marksOf(page, panel).nth(index).focus();
      expect(await tooltipOn(page)).toEqual(hovered);
    });
    assertClean();
  });

  it('stand on its page, each with kind and source, and each within reach', async () => {
    const { page, assertClean } = await openPage(`${panel}/`);
    const marks = await readMarks(page, panel);
    const covered = marks.filter(({ at }) => at === null).map(({ name }) => name);
    expect(covered).toEqual([]);
    expect(marks.map(({ href }) => href)).toEqual(
      marks.map(({ claim }) => `/${panel}/?claim=${claim}&v=1`),
    );
    const single = marks.filter(isOneClaim);
    expect(single.length).toBeGreaterThan(5);
    const silent = single.filter(
      ({ claim, name }) => !saidOf(claimOf(claim)).every((said) => name.includes(said)),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
    assertClean();
  });
});

describe('a tap', () => {
  it.each(PANELS)('on a mark of %s opens its claim', async (panel) => {
    const { page, assertClean } = await openPage('', {
      width: 390,
      height: 800,
      context: { hasTouch: true, isMobile: true },
    });
    const mark = marksOf(page, panel).nth(1);
    const id = (await mark.getAttribute('data-claim')) ?? '';
    const shape = panel === 'sales' || panel === 'revenue' ? shapeOf(mark) : mark;
    await shape.tap();
    await expect.poll(() => addressIn(page)).toBe(`/?claim=${id}&v=1`);
    const claim = claimOf(id);
    const drawer = drawerOn(page);
    expect(await drawer.locator('blockquote').innerText()).toContain(claim.fragment.text);
    expect(await drawer.locator('blockquote').getAttribute('lang')).toBe(claim.fragment.language);
    expect(await drawer.innerText()).toContain(claim.gloss.en);
    const box = await drawer.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(390);
    assertClean();
  });
});

describe('bars', () => {
  it.each([
    { panel: 'sales', unit: 'phones', per: 1e6 },
    { panel: 'revenue', unit: 'CNY', per: 1e9 },
  ])('of $panel are as high as their figures', async ({ panel, unit, per }) => {
    const { page, assertClean } = await openPage(`${panel}/`);
    const read = await panelOn(page, panel).evaluate((section, selector) => {
      const middle = (element: Element): number => {
        const { top, height } = element.getBoundingClientRect();
        return top + height / 2;
      };
      return {
        ticks: [...section.querySelectorAll('text[orientation="left"]')].map((tick) => ({
          value: Number(tick.textContent),
          y: middle(tick),
        })),
        bars: [...section.querySelectorAll<SVGAElement>(selector)].map((mark) => {
          const shape = mark.querySelector('.mark')?.getBoundingClientRect();
          return {
            claim: mark.dataset['claim'] ?? '',
            key: mark.dataset['mark'] ?? '',
            top: shape?.top ?? 0,
            bottom: shape?.bottom ?? 0,
          };
        }),
      };
    }, MARKS);
    const [zero, one] = [read.ticks[0], read.ticks.at(-1)];
    if (zero === undefined || one === undefined) throw new Error('There is no axis');
    expect(zero.value).toBe(0);
    const pixels = (zero.y - one.y) / one.value;
    const scale = { one: 1, thousand: 1e3, million: 1e6, billion: 1e9 } as const;
    const measured = read.bars.flatMap(({ claim: id, key, top, bottom }) => {
      const { quantity, kind } = claimOf(id);
      if (key !== id || quantity?.unit !== unit) return [];
      const values = quantity.numbers.map(
        (number) => (Number(number) * scale[quantity.scale]) / per,
      );
      const high = Math.max(...values);
      const low = kind === 'target' ? Math.min(...values) : 0;
      return [{ id, high, low, drawn: [(zero.y - top) / pixels, (zero.y - bottom) / pixels] }];
    });
    expect(measured.length).toBeGreaterThan(3);
    for (const { id, high, low, drawn } of measured) {
      // Two pixels for how thick a line is and where a letter has its middle.
      expect(Math.abs((drawn[0] ?? 0) - high) * pixels, id).toBeLessThan(2.5);
      expect(Math.abs((drawn[1] ?? 0) - low) * pixels, id).toBeLessThan(2.5);
    }
    assertClean();
  });
});
