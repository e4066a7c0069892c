/** Forms of a chart of lanes, as they are explained. */
export type LaneSignName =
  | 'full'
  | 'pale'
  | 'part'
  | 'announced'
  | 'before'
  | 'aside'
  | 'opening'
  | 'plan'
  | 'figure'
  | 'goal';

export type LaneSign = { readonly sign: LaneSignName; readonly text: string };

/** What a shape is painted with: names of colours, as a style sheet and a picture have them. */
type Paint = {
  readonly fill?: 'theme' | 'card';
  readonly stroke?: 'theme' | 'muted';
  readonly faint?: boolean;
  readonly dash?: string;
  readonly thick?: number;
};

export type SignShape = Paint & {
  readonly name: 'rect' | 'circle' | 'path';
  readonly at: Readonly<Record<string, number | string>>;
};

export const SIGN_WIDTH = 20;
export const SIGN_HEIGHT = 12;

const bar = { x: 1, y: 2.5, width: 18, height: 7, rx: 1.5 };

/** Each sign in a box of 20 to 12. */
export const SIGN_SHAPES: Readonly<Record<LaneSignName, readonly SignShape[]>> = {
  full: [{ name: 'rect', at: bar, fill: 'theme' }],
  pale: [{ name: 'rect', at: bar, fill: 'theme', faint: true, stroke: 'theme' }],
  part: [
    { name: 'rect', at: bar, fill: 'card', stroke: 'theme' },
    { name: 'path', at: { d: 'M3 9.5l5 -7M8 9.5l5 -7M13 9.5l5 -7' }, stroke: 'theme' },
  ],
  announced: [{ name: 'rect', at: bar, fill: 'card', stroke: 'theme', dash: '3 2.5' }],
  before: [{ name: 'path', at: { d: 'M1 6l6 -3.5h12v7h-12z' }, stroke: 'theme' }],
  aside: [{ name: 'path', at: { d: 'M1 6H19' }, stroke: 'theme', thick: 3 }],
  opening: [{ name: 'circle', at: { cx: 10, cy: 6, r: 4.2 }, fill: 'theme' }],
  plan: [
    { name: 'path', at: { d: 'M8 6H20' }, stroke: 'theme', dash: '2 2.4', thick: 1.6 },
    { name: 'circle', at: { cx: 4.5, cy: 6, r: 3.7 }, fill: 'card', stroke: 'theme', thick: 1.6 },
  ],
  figure: [
    { name: 'rect', at: { x: 3, y: 6, width: 6, height: 6, rx: 1 }, fill: 'theme' },
    { name: 'rect', at: { x: 11, y: 1, width: 6, height: 11, rx: 1 }, fill: 'theme' },
  ],
  goal: [{ name: 'path', at: { d: 'M1 6H19' }, stroke: 'muted', dash: '4 3', thick: 2 }],
};
