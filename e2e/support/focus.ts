import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * What is wrong with how the focus is shown: null where a reader can see what has it. The handles
 * of the years draw their ring on a part that a script cannot ask about: their own test looks at
 * them.
 */
export async function focusProblem(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing has the focus';
    const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`;
    const ring = element.closest('.chart')?.querySelector('[data-focus-ring]') ?? null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isOutlined = outlineStyle !== 'none' && Number(outlineWidth.replace('px', '')) >= 2;
    const seen = element.querySelector('.mark') ?? element.querySelector('.anchor') ?? element;
    const inside = seen.getBoundingClientRect();
    const around = ring?.getBoundingClientRect();
    const isRinged =
      around !== undefined &&
      around.left < inside.left &&
      around.right > inside.right &&
      around.top < inside.top &&
      around.bottom > inside.bottom;
    const isHandle = element.matches('input[type="range"]:focus-visible');
    if (!isOutlined && !isRinged && !isHandle) return `${name} has no ring`;
    const boxes = [...element.getClientRects(), ...(ring?.getClientRects() ?? [])];
    const points = boxes.flatMap(({ left, top, width, height }) =>
      [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((share) =>
        [0.2, 0.5, 0.8].map((other) => [left + share * width, top + other * height] as const),
      ),
    );
    const isSeen = points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || top.contains(element));
    });
    return isSeen ? null : `${name} is covered or off the screen`;
  });
}

export async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Presses Tab, and gives what is wrong with how the next stop is shown. */
export async function nextStop(page: Page): Promise<string | null> {
  await page.keyboard.press('Tab');
  return focusProblem(page);
}

/** Presses Tab (or Shift and Tab) until something has the focus, which must be seen at every stop. */
export async function tabTo(
  page: Page,
  target: Locator,
  { key = 'Tab', most = 60 }: { readonly key?: 'Tab' | 'Shift+Tab'; readonly most?: number } = {},
): Promise<void> {
  const step = async (left: number): Promise<void> => {
    if (left === 0) throw new Error(`${target.toString()} was not reached by ${most} × ${key}`);
    await page.keyboard.press(key);
    // A page that is busy scrolls to it a moment later.
    await expect.poll(async () => focusProblem(page)).toBeNull();
    if (!(await hasFocus(target))) await step(left - 1);
  };
  await step(most);
}
