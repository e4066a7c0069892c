import type { Page } from 'playwright-core';

/** Text on the screen in letters smaller than this, in CSS pixels, a line each. */
export async function smallTexts(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((pixels) => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent: text } = walker.currentNode;
      if (parent === null || text === null || text.trim() === '') continue;
      // What only screen readers hear has no size, and signs are no text.
      if (!parent.checkVisibility() || parent.closest('.sr-only, title, desc, noscript') !== null) {
        continue;
      }
      if (parent.closest('[aria-hidden="true"]') !== null && !/\p{L}|\p{N}/u.test(text)) continue;
      const size = Number(getComputedStyle(parent).fontSize.replace('px', ''));
      if (size < pixels) found.add(`${size} px: ${text.trim().slice(0, 60)}`);
    }
    return [...found];
  }, least);
}

/** How many pixels a page is wider than its window: whatever is above 0 makes it scroll sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    return scrollWidth - innerWidth;
  });
}
