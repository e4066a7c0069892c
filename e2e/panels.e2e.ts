import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Claim } from '@/domain/record/claim';
import { en } from '@/i18n/en';
import { drawerOn, MARKS, marksOf, panelOn, shapeOf } from './support/controls';
import { PANELS } from './support/expected';
import { inTurn } from './support/in-turn';
import { claimOf, RECORD } from './support/record';
import { addressIn } from './support/seen';
import { shareVisits } from './support/visits';

type Mark = {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly claim: string;
  /** What the pointer is to find of it: those drawn alike are alike to the pointer. */
  readonly shape: string;
  /** Where the pointer finds it; null where something else covers it. */
  readonly at: { readonly x: number; readonly y: number } | null;
};

/** The marks of a panel, which is brought to the screen. */
async function readMarks(page: Page, panel: string): Promise<readonly Mark[]> {
  return panelOn(page, panel).evaluate((section, selector) => {
    const marks = [...section.querySelectorAll<SVGAElement | HTMLAnchorElement>(selector)].filter(
      (mark) => mark.getClientRects().length > 0,
    );
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
        shape: `${mark.localName} ${mark.querySelector('.anchor')?.getAttribute('class') ?? ''}`,
        at: at === undefined ? null : { x: at.x, y: at.y + scrollY },
      };
    });
  }, MARKS);
}

type Tip = { readonly lines: readonly string[]; readonly isInside: boolean };

/** The tooltip that stands on the page, and whether all of it is on the screen; null without one. Runs in the page. */
function readTooltip(): Tip | null {
  const tip = document.querySelector('[data-tooltip]');
  if (tip === null) return null;
  const { left, right } = tip.getBoundingClientRect();
  return {
    lines: [...tip.querySelectorAll('p')].map((line) => line.textContent),
    isInside: left >= 0 && right <= document.documentElement.clientWidth,
  };
}

type Said = {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly hovered: Tip | null;
  readonly left: Tip | null;
  readonly focused: Tip | null;
};

/** What each mark of a panel says while a pointer is on it, after it has left, and while it has the focus. The pointer is only told: no mouse moves. */
async function sayAll(page: Page, panel: string): Promise<readonly Said[]> {
  await page.evaluate(`globalThis.readTooltip = ${readTooltip.toString()}`);
  return panelOn(page, panel).evaluate(async (section, selector) => {
    const read = Reflect.get(globalThis, 'readTooltip') as () => Tip | null;
    const next = async (): Promise<void> =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          resolve();
        });
        port1.start();
        port2.postMessage(null);
      });
    /** The tooltip once it is there, or is not: React draws when the event is over. */
    const settled = async (isThere: boolean, rounds = 10_000): Promise<Tip | null> => {
      const tip = read();
      if ((tip !== null) === isThere || rounds === 0) return tip;
      await next();
      return settled(isThere, rounds - 1);
    };
    const point = (mark: Element, type: 'pointerover' | 'pointerout'): void => {
      mark.dispatchEvent(new PointerEvent(type, { bubbles: true, relatedTarget: document.body }));
    };
    const ask = async (mark: SVGAElement | HTMLAnchorElement): Promise<Said> => {
      point(mark, 'pointerover');
      const hovered = await settled(true);
      point(mark, 'pointerout');
      const left = await settled(false);
      mark.focus({ preventScroll: true });
      const focused = await settled(true);
      mark.blur();
      await settled(false);
      const { mark: key = '' } = mark.dataset;
      const href = mark.getAttribute('href') ?? '';
      return { key, href, name: mark.getAttribute('aria-label') ?? '', hovered, left, focused };
    };
    const said: Said[] = [];
    for (const mark of section.querySelectorAll<SVGAElement | HTMLAnchorElement>(selector))
      if (mark.getClientRects().length > 0) said.push(await ask(mark));
    return said;
  }, MARKS);
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

/** The first of those that look alike. */
function oneOfEachShape(marks: readonly Mark[]): readonly Mark[] {
  return [...new Map(marks.toReversed().map((mark) => [mark.shape, mark])).values()];
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Growth is named by its two claims, and what is no figure of a chart by its year. */
const isOneClaim = ({ key, claim }: Mark): boolean =>
  key === claim || (key.startsWith(`${claim} `) && !/ c-\d{4}$/.test(key));

/** What the mark of one claim must say of it; its figure or event is what it begins with. */
function saidOf({ kind, source }: Claim): readonly string[] {
  return [en.kinds[kind], RECORD.sourceById.get(source)?.short ?? source];
}

const visits = shareVisits();

describe.each(PANELS)('the marks of %s', (panel) => {
  it('are links with names, which say the same on hover and on focus', async () => {
    const { page, assertClean } = await visits.go('');
    const marks = await readMarks(page, panel);
    expect(marks.length).toBeGreaterThan(10);
    const covered = marks.filter(({ at }) => at === null).map(({ name }) => name);
    expect(covered).toEqual([]);
    expect(marks.map(({ href }) => href)).toEqual(marks.map(({ claim }) => `/claims/${claim}/`));
    const said = await sayAll(page, panel);
    expect(said.map(({ name }) => name)).toEqual(marks.map(({ name }) => name));
    // Reached, a mark leads to its claim over the view as it is.
    expect(said.map(({ href }) => href)).toEqual(marks.map(({ claim }) => `/?claim=${claim}&v=1`));
    for (const { name, hovered, left, focused } of said) {
      expect(hovered, name).not.toBeNull();
      expect(plain(name)).toContain(plain(hovered?.lines.join(', ') ?? ''));
      expect(hovered?.isInside, name).toBe(true);
      expect(left, name).toBeNull();
      expect(focused, name).toEqual(hovered);
    }
    // That the pointer itself does what was told to each of them: once for every shape there is.
    await inTurn(oneOfEachShape(marks), async (mark) => {
      await hover(page, mark.at ?? { x: 0, y: 0 });
      const expected = said.find(({ key }) => key === mark.key)?.hovered;
      await expect
        .poll(async () => page.evaluate(readTooltip), { message: mark.name })
        .toEqual(expected);
      await page.mouse.move(1, 1);
      await expect.poll(async () => page.evaluate(readTooltip)).toBeNull();
    });
    assertClean();
  });

  it('stand on its page, each with kind and source, and each within reach', async () => {
    const { page, assertClean } = await visits.go(`${panel}/`);
    const marks = await readMarks(page, panel);
    const covered = marks.filter(({ at }) => at === null).map(({ name }) => name);
    expect(covered).toEqual([]);
    expect(marks.map(({ href }) => href)).toEqual(marks.map(({ claim }) => `/claims/${claim}/`));
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
  const phone = shareVisits({
    width: 390,
    height: 800,
    context: { hasTouch: true, isMobile: true },
  });

  it.each(PANELS)('on a mark of %s opens its claim', async (panel) => {
    const { page, assertClean } = await phone.go('');
    const mark = marksOf(page, panel).nth(1);
    const id = (await mark.getAttribute('data-claim')) ?? '';
    await shapeOf(mark).tap();
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
    const { page, assertClean } = await visits.go(`${panel}/`);
    const read = await panelOn(page, panel).evaluate((section, selector) => {
      const middle = (element: Element): number => {
        const { top, height } = element.getBoundingClientRect();
        return top + height / 2;
      };
      return {
        ticks: [...section.querySelectorAll('text[orientation="left"]')]
          .filter((tick) => tick.getClientRects().length > 0)
          .map((tick) => ({
            value: Number(tick.textContent),
            y: middle(tick),
          })),
        bars: [...section.querySelectorAll<SVGAElement>(selector)]
          .filter((mark) => mark.getClientRects().length > 0)
          .map((mark) => {
            const drawn = mark.querySelector('.mark');
            const shape = drawn?.getBoundingClientRect();
            return {
              // A goal, and what others guess of a figure, has no foot.
              isLine: drawn?.localName === 'line',
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
    const measured = read.bars.flatMap(({ claim: id, key, isLine, top, bottom }) => {
      const { quantity, kind } = claimOf(id);
      if (key !== id || quantity?.unit !== unit) return [];
      const values = quantity.numbers.map(
        (number) => (Number(number) * scale[quantity.scale]) / per,
      );
      const high = Math.max(...values);
      const low = kind === 'target' ? Math.min(...values) : isLine ? high : 0;
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
