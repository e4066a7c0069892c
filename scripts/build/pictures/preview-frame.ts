import { fitText, textBlock } from '@/charts/picture/text-block';
import type { Look } from '@/charts/picture/look';
import {
  at,
  column,
  headBlock,
  pictureFile,
  SANS,
  SERIF,
  type Block,
  type Format,
} from '@/charts/picture/picture';

const WIDTH = 1200;
const HEIGHT = 630;
export const PADDING = 52;
export const INNER = WIDTH - 2 * PADDING;

/** Read at half the size or less: everything is large. */
export const PREVIEW: Format = {
  padding: PADDING,
  kicker: 21,
  headline: 44,
  leastHeadline: 32,
  headlineLines: 2,
  text: 23,
  small: 20,
  footLines: 1,
};

export type Words = {
  readonly kicker: string;
  readonly headline: string;
  readonly subtitle: string;
  /** The line at the foot, beside the name of the site. */
  readonly foot: string;
  /** The picture in a sentence. */
  readonly summary: string;
};

/** What a step of the story says in place of the page that it stands over. */
export type Said = Omit<Words, 'foot'>;

export type Frame = {
  /** Where what the page shows has its place. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly finish: (body: string) => string;
};

/** Head and foot that all previews share, and the place between. */
export function previewFrame(words: Words, site: string, look: Look, format = PREVIEW): Frame {
  const head = headBlock(words, format, INNER, look);
  const foot = footOf(words.foot, site, look);
  const top = PADDING - 10 + head.height + 18;
  const footAt = HEIGHT - 28 - foot.height;
  return {
    box: { x: PADDING, y: top, width: INNER, height: footAt - 14 - top },
    finish: (body) =>
      pictureFile({
        width: WIDTH,
        height: HEIGHT,
        title: words.headline,
        description: words.summary,
        look,
        ground: 'paper',
        markup: [
          at(PADDING, PADDING - 10, head.markup),
          body,
          at(PADDING, footAt, foot.markup),
        ].join(''),
      }),
  };
}

/** A hairline, the source line, and the name of the site to its right. */
function footOf(text: string, site: string, look: Look): Block {
  const size = PREVIEW.small;
  const line = column(look, 0, INNER * 0.66);
  line.space(12);
  line.add(text, { face: SANS, size, least: 15, maxLines: 1, fill: 'muted' });
  const fitted = fitText(site, { width: INNER * 0.33, size, least: 15, maxLines: 1, face: SERIF });
  const name = textBlock({
    ...fitted,
    x: INNER,
    y: 12,
    leading: 1.4,
    fill: look.palette['ink'] ?? '',
    font: look.palette[SERIF.family] ?? '',
    face: SERIF,
    anchor: 'end',
  });
  const rule = `<rect width="${INNER}" height="1.5" fill="${look.palette['line'] ?? ''}"/>`;
  return {
    markup: rule + line.done().markup + name,
    height: 12 + size * 1.4,
  };
}
