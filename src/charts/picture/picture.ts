import type { Look } from './look';
import { legendMarkup, type LegendItem } from './legend';
import { blockHeight, fitText, textBlock, type Face, type FittedText } from './text-block';
import { escapeXml, tag } from './xml';

/** What a picture says around its chart. */
export type PictureWords = {
  /** Name of the panel, over the headline; its theme's square stands before it. */
  readonly kicker: string;
  readonly headline: string;
  readonly subtitle: string;
  /** The chart in a sentence, for those who do not see it. */
  readonly summary: string;
  readonly legend: readonly LegendItem[];
  readonly warnings: readonly string[];
  /** "Sources: …" */
  readonly sources: string;
  /** Where the picture comes from; null for one whose place says so. */
  readonly link: string | null;
};

/** Sizes of a picture: one of a preview is larger and has a fixed height. */
export type Format = {
  readonly padding: number;
  readonly kicker: number;
  readonly headline: number;
  readonly leastHeadline: number;
  readonly headlineLines: number;
  readonly text: number;
  readonly small: number;
  readonly footLines: number;
};

const SAVED: Format = {
  padding: 24,
  kicker: 12,
  headline: 23,
  leastHeadline: 19,
  headlineLines: 5,
  text: 14,
  small: 12,
  footLines: 30,
};

export const SANS: Face = { family: 'font-sans', weight: 400 };
export const BOLD: Face = { family: 'font-sans', weight: 600 };
export const SERIF: Face = { family: 'font-serif', weight: 500 };

const LEADING = 1.4;
const HEADLINE_LEADING = 1.25;

export type Block = { readonly markup: string; readonly height: number };

/** Lays texts out one below the other and keeps count of the height. */
export function column(
  look: Look,
  x: number,
  width: number,
): {
  readonly add: (text: string, options: TextOptions) => void;
  readonly space: (height: number) => void;
  readonly put: (block: Block) => void;
  readonly done: () => Block;
} {
  const parts: string[] = [];
  let y = 0;
  return {
    add: (text, { face, size, least = size, maxLines, fill, leading = LEADING, spacing }) => {
      if (text === '') return;
      const fitted: FittedText = fitText(text, { width, size, least, maxLines, face });
      const font = look.palette[face.family] ?? 'sans-serif';
      const colour = look.palette[fill] ?? fill;
      parts.push(
        textBlock({
          ...fitted,
          x,
          y,
          leading,
          fill: colour,
          font,
          face,
          ...(spacing === undefined ? {} : { spacing }),
        }),
      );
      y += blockHeight(fitted, leading);
    },
    space: (height) => {
      y += height;
    },
    put: (block) => {
      parts.push(at(x, y, block.markup));
      y += block.height;
    },
    done: () => ({ markup: parts.join(''), height: y }),
  };
}

type TextOptions = {
  readonly face: Face;
  readonly size: number;
  readonly least?: number;
  readonly maxLines: number;
  /** Name of a token. */
  readonly fill: string;
  readonly leading?: number;
  readonly spacing?: number;
};

export function at(x: number, y: number, markup: string): string {
  return tag('g', { transform: `translate(${round(x)} ${round(y)})` }, markup);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Kicker, headline and subtitle. */
export function headBlock(
  words: Pick<PictureWords, 'kicker' | 'headline' | 'subtitle'>,
  format: Format,
  width: number,
  look: Look,
): Block {
  const side = format.kicker * 0.8;
  const text = column(look, side + 8, width - side - 8);
  text.add(words.kicker.toUpperCase(), {
    face: BOLD,
    size: format.kicker,
    least: format.kicker * 0.7,
    maxLines: 1,
    fill: 'theme',
    spacing: 0.6,
  });
  const kicker = text.done();
  const square = tag('rect', {
    y: (kicker.height - side) / 2,
    width: side,
    height: side,
    rx: 2,
    fill: look.palette['theme'] ?? '',
  });
  const head = column(look, 0, width);
  head.put({ markup: square + kicker.markup, height: kicker.height });
  head.space(format.kicker * 0.3);
  head.add(words.headline, {
    face: SERIF,
    size: format.headline,
    least: format.leastHeadline,
    maxLines: format.headlineLines,
    fill: 'ink',
    leading: HEADLINE_LEADING,
  });
  head.space(format.text * 0.2);
  head.add(words.subtitle, {
    face: SANS,
    size: format.text,
    least: format.small,
    maxLines: 3,
    fill: 'muted',
  });
  return head.done();
}

/** Legend, warnings, sources and link, below a hairline. */
function footBlock(
  words: Pick<PictureWords, 'legend' | 'warnings' | 'sources' | 'link'>,
  format: Format,
  width: number,
  look: Look,
): Block {
  const { small, footLines } = format;
  const foot = column(look, 0, width);
  foot.put({
    markup: tag('rect', { width, height: 1, fill: look.palette['line'] ?? '' }),
    height: small * 0.9,
  });
  foot.put(legendMarkup(words.legend, small, width, look));
  for (const warning of words.warnings)
    foot.add(`⚠ ${warning}`, { face: BOLD, size: small, maxLines: footLines, fill: 'warn' });
  foot.add(words.sources, { face: SANS, size: small, maxLines: footLines, fill: 'muted' });
  foot.add(words.link ?? '', { face: SANS, size: small, maxLines: footLines, fill: 'muted' });
  return foot.done();
}

type Canvas = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly markup: string;
  readonly look: Look;
  /** `@font-face` rules with the fonts themselves; empty to rely on the reader's. */
  readonly fonts?: string;
  readonly ground?: 'card' | 'paper';
};

/** A whole file: the parts on their ground, named for those who do not see them. */
export function pictureFile({
  width,
  height,
  title,
  description,
  markup,
  look,
  fonts = '',
  ground = 'card',
}: Canvas): string {
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
    },
    [
      tag('title', {}, escapeXml(title)),
      tag('desc', {}, escapeXml(description)),
      fonts === '' ? '' : tag('style', {}, escapeXml(fonts)),
      tag('rect', { width, height, fill: look.palette[ground] ?? '' }),
      markup,
    ].join(''),
  );
}

type Chart = {
  /** Made by `drawnMarkup`. */
  readonly markup: string;
  readonly width: number;
  readonly height: number;
};

/** A chart with its headline, sources and link, as large as it stands on the screen. */
export function chartPicture(chart: Chart, words: PictureWords, look: Look, fonts = ''): string {
  const { padding } = SAVED;
  const { width } = chart;
  const head = headBlock(words, SAVED, width, look);
  const foot = footBlock(words, SAVED, width, look);
  const chartAt = padding + head.height + 12;
  const footAt = chartAt + chart.height + 12;
  return pictureFile({
    width: Math.ceil(width + 2 * padding),
    height: Math.ceil(footAt + foot.height + padding - 4),
    title: words.headline,
    description: words.summary,
    look,
    fonts,
    markup: [
      at(padding, padding, head.markup),
      at(padding, chartAt, chart.markup),
      at(padding, footAt, foot.markup),
    ].join(''),
  });
}
