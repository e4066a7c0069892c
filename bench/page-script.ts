/** What a page has measured of itself, in milliseconds since its navigation began; null for what has not come. */
export type Measured = {
  readonly painted: number | null;
  readonly answered: number | null;
  readonly firstPaint: number | null;
  readonly largestPaint: number | null;
  /** Long tasks beyond 50 ms each, together. */
  readonly blocked: number;
  readonly shift: number;
};

/** Whatever the panels then show: only the next paint is waited for. */
export const ANYTHING = '*';

export type BenchPage = {
  readonly measured: () => Measured;
  /** Does something, and gives how long the next paint and the panels took. `expected` is what the panels then show. */
  readonly change: (
    what: 'year' | 'topic',
    step: number,
    expected: string | null,
  ) => Promise<{ readonly paint: number; readonly right: number; readonly shown: string }>;
};

/**
 * Runs in the page, before anything else: watches until all four panels show marks, and, if `clicks`, presses the first
 * theme's chip as soon as it is seen and every 100 ms until the panels show that theme alone.
 */
// oxlint-disable-next-line max-lines-per-function -- it is sent to the page as one piece of text
export function installBench(clicks: boolean): void {
  const state = { painted: 0, answered: 0, blocked: 0, shift: 0, largest: 0 };
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true });
  };
  observe('longtask', ({ duration }) => {
    state.blocked += Math.max(0, duration - 50);
  });
  observe('layout-shift', (entry) => {
    const value: unknown = Reflect.get(entry, 'value');
    state.shift += typeof value === 'number' ? value : 0;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    state.largest = startTime;
  });
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const panels = (): readonly HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>('[data-panel]')].filter(isSeen);
  const marksOf = (panel: Element): number =>
    [...panel.querySelectorAll('[data-mark]')].filter(isSeen).length;
  const shown = (): string =>
    panels()
      .map((panel) => `${panel.dataset['count'] ?? ''}:${marksOf(panel)}`)
      .join(' ');
  const hasMark = (panel: Element): boolean =>
    [...panel.querySelectorAll('[data-mark]')].some(isSeen);
  const chip = (): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('button[data-theme]')].find(isSeen);
  const isAnswered = (): boolean => {
    // A page that is still being read may have one panel alone, and nobody has answered.
    if (document.readyState === 'loading') return false;
    // Panels without claims may be told in a line, or stand empty.
    const [first, ...others] = panels();
    return first !== undefined && hasMark(first) && !others.some(hasMark);
  };
  let pressed = 0;
  const look = (now: number): void => {
    if (clicks) {
      if (state.answered === 0 && pressed > 0 && isAnswered()) state.answered = now;
      if (state.answered === 0 && now - pressed >= 100) {
        const button = chip();
        if (button !== undefined) {
          pressed = now;
          button.click();
        }
      }
    } else if (state.painted === 0 && panels().length === 4 && panels().every(hasMark)) {
      state.painted = now;
    }
    if (state.answered === 0 && state.painted === 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  const set = (field: HTMLInputElement | HTMLSelectElement, value: string): void => {
    // Past React, which notices only what it did not write itself.

    Reflect.set(Object.getPrototypeOf(field) as object, 'value', value, field);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  };
  const act = (what: 'year' | 'topic', step: number): void => {
    if (what === 'year') {
      const field = [
        ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
          'select[data-from], input[type="range"]',
        ),
      ].find(isSeen);
      if (field !== undefined) set(field, String(2011 + (step % 5)));
      return;
    }
    const choice = document.querySelector<HTMLSelectElement>('select[data-topic]');
    if (choice === null) {
      const boxes = [...document.querySelectorAll<HTMLElement>('input[type="checkbox"]')];
      boxes.filter(isSeen)[step % 6]?.click();
      return;
    }
    const wanted = choice.options[1 + (step % 6)]?.value ?? '';
    set(choice, choice.value === wanted ? '' : wanted);
  };
  const nextPaint = async (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          resolve(performance.now());
        });
        port1.start();
        port2.postMessage(null);
      });
    });
  const bench: BenchPage = {
    measured: () => ({
      painted: state.painted || null,
      answered: state.answered || null,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
      largestPaint: state.largest || null,
      blocked: state.blocked,
      shift: state.shift,
    }),
    change: async (what, step, expected) => {
      const start = performance.now();
      act(what, step);
      const paint = await nextPaint();
      let right = paint;
      let now = shown();
      let same = 0;
      // Where it is not known what is right, it is what no longer changes.
      while (
        expected === null
          ? same < 8
          : expected !== '*' && now !== expected && right - start < 30_000
      ) {
        // oxlint-disable-next-line no-await-in-loop -- frame after frame
        right = await nextPaint();
        const next = shown();
        same = next === now ? same + 1 : 0;
        now = next;
      }
      return { paint: paint - start, right: right - start, shown: now };
    },
  };
  Object.assign(globalThis, { bench });
}
