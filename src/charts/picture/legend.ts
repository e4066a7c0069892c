import type { Look } from './look';
import { blockHeight, fitText, lineWidth, textBlock, type Face } from './text-block';
import { tag } from './xml';

/** How to read a form: a drawn sign, or words alone. */
export type LegendItem = {
  readonly sign: 'happened' | 'announced' | 'said' | 'horizon' | null;
  readonly text: string;
};

const FACE: Face = { family: 'font-sans', weight: 400 };
const LEADING = 1.4;

/** The items one after the other, on as many lines as they need. */
export function legendMarkup(
  items: readonly LegendItem[],
  size: number,
  width: number,
  look: Look,
): { readonly markup: string; readonly height: number } {
  const parts: string[] = [];
  let x = 0;
  let y = 0;
  for (const { sign, text } of joined(items)) {
    const room = sign === null ? 0 : size * 1.4;
    const wide = room + lineWidth(text, size, FACE);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += size * LEADING;
    }
    const fitted = fitText(text, {
      width: width - room,
      size,
      least: size,
      maxLines: 9,
      face: FACE,
    });
    if (sign !== null) parts.push(signMarkup(sign, x, y + (size * LEADING) / 2, size, look));
    parts.push(
      textBlock({
        ...fitted,
        x: x + room,
        y,
        leading: LEADING,
        fill: look.palette['muted'] ?? '',
        font: look.palette['font-sans'] ?? '',
        face: FACE,
      }),
    );
    y += blockHeight(fitted, LEADING) - size * LEADING;
    x += wide + size * (sign === null ? 0.35 : 1.2);
  }
  return { markup: parts.join(''), height: items.length === 0 ? 0 : y + size * LEADING };
}

/** Words without a sign read as one line. */
function joined(items: readonly LegendItem[]): readonly LegendItem[] {
  const words = items.filter(({ sign }) => sign === null).map(({ text }) => text);
  const signs = items.filter(({ sign }) => sign !== null);
  return words.length === 0 ? signs : [...signs, { sign: null, text: words.join(' · ') }];
}

function signMarkup(
  sign: NonNullable<LegendItem['sign']>,
  x: number,
  y: number,
  size: number,
  { palette }: Look,
): string {
  const colour = palette['theme'] ?? '';
  const radius = size * 0.42;
  if (sign === 'horizon') {
    const end = x + size;
    return tag('path', {
      d: `M${x} ${y}H${end - 2}M${end - 4} ${y - 3}L${end} ${y}L${end - 4} ${y + 3}`,
      fill: 'none',
      stroke: colour,
      'stroke-width': 1.6,
      'stroke-dasharray': '2 1.5',
    });
  }
  return tag('circle', {
    cx: x + radius,
    cy: y,
    r: sign === 'said' ? radius * 0.6 : radius - 1,
    fill: sign === 'announced' ? (palette['card'] ?? '') : colour,
    stroke: colour,
    'stroke-width': sign === 'said' ? 0 : 2,
  });
}
