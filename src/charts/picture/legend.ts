import { hatched } from '../layout/hatching';
import type { Look } from './look';
import { blockHeight, fitText, lineWidth, textBlock, type Face } from './text-block';
import { tag } from './xml';
import { SIGN_HEIGHT, SIGN_SHAPES, SIGN_WIDTH, type LaneSignName } from '../lanes/lane-signs';

/** A swatch for each form that a figure by year can have. */
export type YearSign =
  | 'outcome'
  | 'part'
  | 'bound'
  | 'goal'
  | 'estimate'
  | 'guess'
  | 'added'
  | 'beside';

/** How to read a form: a drawn sign, or words alone. */
export type LegendItem = {
  readonly sign: LaneSignName | YearSign | null;
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
  sign: LaneSignName | YearSign,
  x: number,
  y: number,
  size: number,
  { palette }: Look,
): string {
  if (isOfYears(sign)) return swatchMarkup(sign, x, y, size, palette);
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

function isOfYears(sign: LaneSignName | YearSign): sign is YearSign {
  return sign in SWATCHES;
}

/** Of a box as wide as high as the text: how much of it is filled, and how its edge is drawn. */
const SWATCHES: Readonly<
  Record<YearSign, { readonly wide: number; readonly fill: number; readonly dash: string | null }>
> = {
  outcome: { wide: 1, fill: 1, dash: null },
  part: { wide: 0.5, fill: 1, dash: null },
  bound: { wide: 1, fill: 0.55, dash: null },
  goal: { wide: 1, fill: 0, dash: '3 2' },
  estimate: { wide: 1, fill: 0, dash: '1 2' },
  guess: { wide: 1, fill: 0, dash: '2 1.5' },
  added: { wide: 1, fill: 0.35, dash: null },
  beside: { wide: 1, fill: 0, dash: null },
};

/** What is not in the colour of its panel. */
const INKS: Readonly<Partial<Record<YearSign, string>>> = {
  goal: 'muted',
  guess: 'ink',
  beside: 'ink',
};

function swatchMarkup(
  sign: YearSign,
  x: number,
  y: number,
  size: number,
  palette: Look['palette'],
): string {
  const { wide, fill, dash } = SWATCHES[sign];
  const side = size * 0.84;
  const ink = palette[INKS[sign] ?? 'theme'] ?? '';
  const edge = {
    stroke: ink,
    'stroke-width': 1.2,
    ...(dash === null ? {} : { 'stroke-dasharray': dash }),
  };
  if (sign === 'guess') return tag('path', { d: `M${x} ${y}H${x + side}`, fill: 'none', ...edge });
  const box = { x, y: y - side / 2, width: side * wide, height: side };
  const form = tag('rect', {
    ...box,
    rx: 1.5,
    fill: fill === 0 ? 'none' : ink,
    'fill-opacity': fill,
    ...edge,
  });
  if (sign !== 'beside') return form;
  return form + tag('path', { d: hatched(box), fill: 'none', stroke: ink, 'stroke-width': 0.8 });
}
