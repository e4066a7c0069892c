import type { Look } from './look';
import { blockHeight, fitText, lineWidth, textBlock, type Face } from './text-block';
import { tag } from './xml';
import { SIGN_HEIGHT, SIGN_SHAPES, SIGN_WIDTH, type LaneSignName } from '../lanes/lane-signs';

/** How to read a form: a drawn sign, or words alone. */
export type LegendItem = {
  readonly sign: LaneSignName | null;
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
    const room = sign === null ? 0 : (size * (SIGN_WIDTH + 5)) / SIGN_HEIGHT;
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
    x += wide + size * 1.2;
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
  sign: LaneSignName,
  x: number,
  y: number,
  size: number,
  { palette }: Look,
): string {
  const scale = size / SIGN_HEIGHT;
  const paint = (name: string | undefined): string =>
    name === undefined ? 'none' : (palette[name] ?? 'none');
  const shapes = SIGN_SHAPES[sign].map(({ name, at, fill, stroke, faint, dash, thick }) =>
    tag(name, {
      ...at,
      fill: paint(fill),
      stroke: paint(stroke),
      ...(faint === true ? { 'fill-opacity': 0.35 } : {}),
      ...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
      ...(stroke === undefined ? {} : { 'stroke-width': thick ?? 1 }),
    }),
  );
  const place = `translate(${x} ${(y - size / 2).toFixed(2)}) scale(${scale.toFixed(3)})`;
  return tag('g', { transform: place }, shapes.join(''));
}
