// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeScreen } from './screen';

const SVG = 'http://www.w3.org/2000/svg';

function draw(): void {
  document.body.replaceChildren();
  for (const text of ['Table', 'Chart', 'Table']) {
    const button = document.createElement('button');
    button.textContent = text;
    document.body.append(button);
  }
  const field = document.createElement('input');
  field.setAttribute('aria-label', 'Words');
  const svg = document.createElementNS(SVG, 'svg');
  const mark = document.createElementNS(SVG, 'a');
  mark.setAttribute('aria-label', 'Sold: 61 M');
  mark.setAttribute('tabindex', '0');
  svg.append(mark);
  document.body.append(field, svg);
}

const focusable = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('button, input, a'),
];

/** Tells of a size when the test says so: nothing is laid out here. */
class FakeSizes {
  static readonly watching = new Set<FakeSizes>();
  readonly tell: () => void;

  constructor(tell: () => void) {
    this.tell = tell;
  }

  observe(): void {
    FakeSizes.watching.add(this);
  }

  disconnect(): void {
    FakeSizes.watching.delete(this);
  }

  static grow(): void {
    for (const { tell } of FakeSizes.watching) tell();
  }
}

/** As many frames as restoring takes where everything is there. */
async function frames(): Promise<void> {
  // What has changed is told between two frames.
  for (let frame = 0; frame < 4; frame += 1) {
    vi.advanceTimersToNextFrame();
    // oxlint-disable-next-line no-await-in-loop -- one frame after the other
    await Promise.resolve();
  }
}

const scrollTo = vi.fn<(to: { readonly top: number }) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('scrollTo', scrollTo);
  vi.stubGlobal('ResizeObserver', FakeSizes);
  draw();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  scrollTo.mockReset();
});

describe('an element', () => {
  it.each([0, 1, 2, 3, 4])('is found again on a page that was drawn anew: %i', async (index) => {
    const screen = makeScreen(window);
    focusable()[index]?.focus();
    const kept = screen.read();
    draw();
    screen.restore(kept);
    await frames();
    expect(document.activeElement).toBe(focusable()[index]);
  });

  it('that is gone is not found', async () => {
    makeScreen(window).restore({ x: 0, y: 0, focus: { tag: 'BUTTON', name: 'Table', nth: 2 } });
    await frames();
    expect(document.activeElement).toBe(document.body);
  });

  it('is kept where the browser takes the focus off it as the page is left, and not where the reader did', () => {
    const screen = makeScreen(window);
    const [, , last] = focusable();
    last?.focus();
    const before = screen.read();
    last?.blur();
    expect(screen.read()).toEqual(before);
    expect(before).toMatchObject({ focus: { name: 'Table', nth: 1 } });
    vi.advanceTimersByTime(1);
    expect(screen.read()).toMatchObject({ focus: null });
  });

  it('that is the page itself is none', () => {
    expect(makeScreen(window).read()).toMatchObject({ focus: null });
  });
});

describe('a screen', () => {
  it.each([0, 3_600_000])(
    'gives the focus back once its element is there, %i ms on',
    async (ms) => {
      const screen = makeScreen(window);
      focusable()[2]?.focus();
      const kept = screen.read();
      document.body.replaceChildren();
      screen.restore(kept);
      await frames();
      vi.advanceTimersByTime(ms);
      draw();
      await frames();
      expect(document.activeElement).toBe(focusable()[2]);
      // That was all: it is left alone from now on.
      focusable()[1]?.focus();
      draw();
      await frames();
      expect(document.activeElement).toBe(document.body);
    },
  );

  it('scrolls as far as the page goes, and further once that has grown', async () => {
    let most = 100;
    scrollTo.mockImplementation(({ top }) => {
      vi.stubGlobal('scrollY', Math.min(top, most));
    });
    vi.stubGlobal('scrollY', 900);
    // The place alone: nothing has the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const screen = makeScreen(window);
    const kept = screen.read();
    vi.stubGlobal('scrollY', 0);
    const watching = FakeSizes.watching.size;
    screen.restore(kept);
    await frames();
    expect(window.scrollY).toBe(100);
    vi.advanceTimersByTime(3_600_000);
    most = 2000;
    FakeSizes.grow();
    await frames();
    expect(window.scrollY).toBe(900);
    expect(FakeSizes.watching.size).toBe(watching);
  });

  it('gives way to a reader who moves by themselves', async () => {
    const screen = makeScreen(window);
    focusable()[2]?.focus();
    const kept = screen.read();
    focusable()[1]?.focus();
    screen.restore(kept);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    await frames();
    expect(document.activeElement).toBe(focusable()[1]);
  });

  it.each([null, 1, {}, { x: 0, y: '1', focus: null }, { x: 0, y: 1, focus: {} }])(
    'takes no harm from %j',
    (kept) => {
      expect(() => {
        makeScreen(window).restore(kept);
      }).not.toThrow();
    },
  );
});
