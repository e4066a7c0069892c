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

/** As many frames as restoring takes where everything is there. */
async function frames(left = 4): Promise<void> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
  if (left > 1) await frames(left - 1);
}

beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn());
  draw();
});
afterEach(() => {
  vi.unstubAllGlobals();
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

  it('that is the page itself is none', () => {
    expect(makeScreen(window).read()).toMatchObject({ focus: null });
  });
});

describe('a screen', () => {
  it('gives the focus back once its element is there', async () => {
    const screen = makeScreen(window);
    focusable()[2]?.focus();
    const kept = screen.read();
    document.body.replaceChildren();
    screen.restore(kept);
    await frames();
    draw();
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(focusable()[2]);
    });
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
