import { textWidth, wrapWords } from '../layout/text-width';
import { escapeXml, tag } from './xml';

export type Face = {
  readonly family: 'font-serif' | 'font-sans';
  readonly weight: 400 | 500 | 600;
};

export type FittedText = { readonly size: number; readonly lines: readonly string[] };

type Fit = {
  readonly width: number;
  /** Sizes in pixels between which to choose, the largest that fits. */
  readonly size: number;
  readonly least: number;
  readonly maxLines: number;
  readonly face: Face;
};

/** The serif runs narrower than the sans, whose widths are known. */
const SERIF = 0.9;
const BOLD = 1.05;

/** Width of one line of text in a face. */
export function lineWidth(text: string, size: number, { family, weight }: Face): number {
  return (
    textWidth(text, size) * (family === 'font-serif' ? SERIF : 1) * (weight === 600 ? BOLD : 1)
  );
}

/** Wrapped at the largest size that leaves no more than so many lines; what does not fit at the least size is cut, and said to be. */
export function fitText(text: string, { width, size, least, maxLines, face }: Fit): FittedText {
  const share = lineWidth('x', 1, face) / textWidth('x', 1);
  for (let tried = size; tried >= least; tried -= 1) {
    const lines = wrapWords(text, tried * share, width, maxLines);
    if (lines !== null) return { size: tried, lines };
  }
  return { size: least, lines: cut(text, least * share, width, maxLines) };
}

/** As many words as there is room for; a word wider than a line is broken. */
function cut(text: string, size: number, width: number, maxLines: number): readonly string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ').flatMap((one) => broken(one, size, width))) {
    const last = lines.at(-1) ?? '';
    const joined = last === '' ? word : `${last} ${word}`;
    if (textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  let end = kept.at(-1) ?? '';
  while (end !== '' && textWidth(`${end}…`, size) > width)
    end = Array.from(end).slice(0, -1).join('');
  kept[maxLines - 1] = `${end.replace(/[\s,;:.–-]+$/, '')}…`;
  return kept;
}

function broken(word: string, size: number, width: number): readonly string[] {
  const parts: string[] = [''];
  for (const character of word) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && textWidth(last + character, size) > width) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}

type Placed = FittedText & {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly leading: number;
  readonly fill: string;
  readonly font: string;
  readonly face: Face;
  readonly anchor?: 'end' | 'middle';
  readonly spacing?: number;
};

/** Lines of text as markup. */
export function textBlock(block: Placed): string {
  const { x, y, size, lines, leading, fill, font, face, anchor, spacing } = block;
  return tag(
    'text',
    {
      fill,
      'font-family': font,
      'font-size': size,
      'font-weight': face.weight,
      'text-anchor': anchor ?? null,
      'letter-spacing': spacing ?? null,
    },
    lines
      .map((line, index) =>
        tag(
          'tspan',
          { x, y: y + baselineOf(size, leading) + index * size * leading },
          // The space keeps the lines apart for those who copy or hear them.
          escapeXml(index < lines.length - 1 ? `${line} ` : line),
        ),
      )
      .join(''),
  );
}

function baselineOf(size: number, leading: number): number {
  return size * ((leading - 1) / 2 + 0.8);
}

export function blockHeight({ size, lines }: FittedText, leading: number): number {
  return lines.length * size * leading;
}
