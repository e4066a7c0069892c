import type { Browser, Page } from 'playwright-core';
import { median, quantile } from './statistics';
import { ANYTHING, type BenchPage } from './page-script';
import type { ServedSite } from './sites';
import { heapOf, SLOW, visit } from './visit';

export type Change = Readonly<Record<'paint' | 'paint95' | 'right' | 'right95', number>>;
export type Changes = {
  readonly year: Change;
  readonly topic: Change;
  /** Memory after so many changes, as a part of that after load. */
  readonly memory: number;
  /** The same as a part of that after the changes that were measured: what is kept, and not what came late. */
  readonly kept: number;
};

/** How many changes are measured of each kind, and how many there have been in all when memory is. */
export type Rounds = { readonly steps: number; readonly all: number };

export const MANY: Rounds = { steps: 24, all: 200 };
/** Where one takes seconds. */
export const FEW_ROUNDS: Rounds = { steps: 6, all: 0 };

/** Changes filters on a page that stands, on a slow processor, and measures each change. */
export async function measureChanges(
  browser: Browser,
  { url }: ServedSite,
  { steps, all }: Rounds,
): Promise<Changes> {
  return visit(browser, { url, machine: SLOW, clicks: false }, async (page, session) => {
    const before = await heapOf(session);
    const year = await measure(page, 'year', steps);
    await openTopics(page);
    const topic = await measure(page, 'topic', steps);
    const warm = await heapOf(session);
    const done = 2 * steps + 2 * (YEARS + 2 * ROUND);
    for (let step = 0; step < all - done; step += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one change after the other
      await change(page, 'year', step, ANYTHING);
    }
    const after = await heapOf(session);
    return { year, topic, memory: after / before, kept: after / warm };
  });
}

/** First years that are gone through, and topics that are ticked and then let go. */
const YEARS = 5;
const ROUND = 6;

async function measure(page: Page, what: 'year' | 'topic', steps: number): Promise<Change> {
  const expected = new Map<number, string>();
  const period = what === 'year' ? YEARS : 2 * ROUND;
  // Twice: the first view was another one.
  for (let step = 0; step < 2 * period; step += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one change after the other
    const { shown } = await change(page, what, step, null);
    expected.set(step % period, shown);
  }
  const done: { readonly paint: number; readonly right: number }[] = [];
  for (let step = 0; step < steps; step += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one change after the other
    done.push(await change(page, what, step, expected.get(step % period) ?? null));
    // oxlint-disable-next-line no-await-in-loop -- the next one finds the page at rest
    await page.waitForTimeout(50);
  }
  const paints = done.map(({ paint }) => paint);
  const rights = done.map(({ right }) => right);
  return {
    paint: median(paints),
    paint95: quantile(paints, 0.95),
    right: median(rights),
    right95: quantile(rights, 0.95),
  };
}

async function change(
  page: Page,
  what: 'year' | 'topic',
  step: number,
  expected: string | null,
): ReturnType<BenchPage['change']> {
  return page.evaluate(
    async ([kind, at, shown]) =>
      (Reflect.get(globalThis, 'bench') as BenchPage).change(kind, at, shown),
    [what, step, expected] as const,
  );
}

/** Opens the filters, topics first among them, where they are behind a button. */
async function openTopics(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^More filters/ });
  if ((await button.count()) > 0) await button.first().click();
}
