import type { Page } from 'playwright-core';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Something painted: its colours, and what is painted below each of some points of it, from the ground up. */
type Painted = {
  readonly name: string;
  readonly colours: readonly Colour[];
  readonly grounds: readonly (readonly Colour[])[];
};

export type Contrast = { readonly name: string; readonly ratio: number };

/**
 * Contrast of the texts and marks of all charts to what is painted below them, worked out from the
 * colours that the browser computed: axe does not look at SVG.
 */
export async function chartContrasts(
  page: Page,
): Promise<{ readonly texts: readonly Contrast[]; readonly marks: readonly Contrast[] }> {
  const { texts, marks } = await page.evaluate(readColours);
  return {
    // A text must be told from its ground at each point; a mark by its fill or by its edge.
    texts: texts.map((text) => ({ name: text.name, ratio: Math.min(...ratiosOf(text)) })),
    marks: marks.map((mark) => ({ name: mark.name, ratio: Math.max(...ratiosOf(mark)) })),
  };
}

function ratiosOf({ colours, grounds }: Painted): readonly number[] {
  return grounds.flatMap((layers) => {
    const ground = layers.reduce<Colour>((below, top) => over(top, below), [255, 255, 255, 1]);
    return colours.map((colour) => ratio(over(colour, ground), ground));
  });
}

function over(top: Colour, below: Colour): Colour {
  const mix = (a: number, b: number): number => a * top[3] + b * (1 - top[3]);
  return [mix(top[0], below[0]), mix(top[1], below[1]), mix(top[2], below[2]), 1];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function ratio(a: Colour, b: Colour): number {
  const [dark, bright] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const part = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}

/** Runs in the page. */
function readColours(): { readonly texts: readonly Painted[]; readonly marks: readonly Painted[] } {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const colourOf = (css: string, opacity = '1'): Colour => {
    if (context === null || css === 'none') return [0, 0, 0, 0];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, (alpha / 255) * Number(opacity)];
  };
  const paintOf = (element: Element): Colour => {
    const style = getComputedStyle(element);
    if (!(element instanceof SVGElement)) return colourOf(style.backgroundColor, style.opacity);
    if (!['rect', 'circle', 'path'].includes(element.tagName)) return [0, 0, 0, 0];
    // A part that fades is at its strongest where it begins.
    const fill = style.fill.startsWith('url') ? style.getPropertyValue('--theme') : style.fill;
    return colourOf(fill, style.opacity);
  };
  const below = (element: Element, x: number, y: number): readonly Colour[] => {
    const stack = document.elementsFromPoint(x, y);
    const at = stack.findIndex((entry) => entry === element || element.contains(entry));
    return stack
      .slice(at + 1)
      .toReversed()
      .map(paintOf);
  };
  const seen = (selector: string): readonly Element[] =>
    [...document.querySelectorAll(selector)].filter(
      (element) => element.getClientRects().length > 0,
    );
  const readText = (text: Element): Painted => {
    text.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = text.getBoundingClientRect();
    return {
      name: text.textContent,
      colours: [colourOf(getComputedStyle(text).fill)],
      grounds: [0.1, 0.5, 0.9].map((share) => below(text, left + share * width, top + height / 2)),
    };
  };
  const readMark = (mark: Element): Painted => {
    const { fill, stroke } = getComputedStyle(mark);
    return {
      name: mark.closest('[data-mark]')?.ariaLabel ?? '',
      colours: [colourOf(fill), colourOf(stroke)],
      grounds: [[paintOf(mark.closest('[data-panel]') ?? document.body)]],
    };
  };
  return {
    texts: seen('.chart svg text').map(readText),
    marks: seen('.chart svg .mark').map(readMark),
  };
}
