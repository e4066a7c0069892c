import { leanDrawing } from './lean-drawing';
import { renameIds } from './rename-ids';
import type { StyleSheet } from './style-sheet';
import { mapTags, withAttributes, type Tag } from './tags';
import { rangeOf, variantClass, variantRules, variantsOf, type Drawing } from './variants';

/** A page as the app drew it. */
export type DrawnPage = {
  readonly html: string;
  /** Each chart of the page in turn, at every width that it was drawn for; the last is that in `html`. */
  readonly charts: readonly (readonly Drawing[])[];
};

export type Texts = {
  /** Name of the bars that hold the filters. */
  readonly filters: string;
  /** What is said where there is no app: without JavaScript, and, hidden until then, where it has not come (public/first.js). */
  readonly said: Readonly<Record<'withoutScript' | 'late' | 'missing' | 'copy', string>>;
};

/** Makes of a page as it was drawn the HTML that is written: complete and readable before any script has come. */
export function harvest(page: DrawnPage, sheet: StyleSheet, texts: Texts): string {
  const drawn = silenced(emptyDialogs(renameIds(withVariants(page, sheet), 'p')));
  const html = mapTags(drawn, UNTIDY, (tag) => tidyTag(scriptedTag(tag, texts.filters), sheet));
  // Above the content.
  const { withoutScript, ...whens } = texts.said;
  const said = `<noscript><p class="text-sm text-muted">${withoutScript}</p></noscript>`;
  const hidden = Object.entries(whens).map(
    ([when, text]) => `<p role="status" data-when="${when}" class="${NOTE}" hidden>${text}</p>`,
  );
  return html.replace('<main ', () => `${said}${hidden.join('')}<main `);
}

const NOTE = 'rounded-lg border border-warm-line bg-warm px-4 py-2 text-sm';

/** Puts in the place of each chart's one drawing those for all widths. */
function withVariants({ html, charts }: DrawnPage, sheet: StyleSheet): string {
  let rest = html;
  const done: string[] = [];
  for (const [index, drawings] of charts.entries()) {
    const drawn = drawings.at(-1)?.html ?? '';
    const at = rest.indexOf(drawn);
    if (at < 0) throw new Error(`Chart ${index + 1} is not on the page that it was drawn on`);
    done.push(rest.slice(0, at));
    for (const [order, variant] of variantsOf(drawings).entries()) {
      sheet.add(variantRules(variant));
      const own = renameIds(leanDrawing(variant.html), `p${index + 1}-${order + 1}-`);
      done.push(
        `<div class="${variantClass(variant)}" data-drawing="${rangeOf(variant)}">${madeFit(own, variant.width)}</div>`,
      );
    }
    rest = rest.slice(at + drawn.length);
  }
  return [...done, rest].join('');
}

/** Frames of drawings. */
const DRAWN = /^<svg\b|\sclass="recharts-wrapper"/;

/** A drawing for a little more room than there is becomes smaller, not cut off. */
function madeFit(html: string, width: number): string {
  const own = `${width}px`;
  const least = `width: 100%; max-width: ${own}`;
  return mapTags(html, DRAWN, (tag) => {
    const { attributes } = tag;
    if (attributes.get('class') === 'recharts-wrapper') {
      const style = attributes.get('style')?.replace(`width: ${own}`, least) ?? least;
      return withAttributes(tag, { style });
    }
    if (tag.name !== 'svg' || attributes.get('width') !== String(width)) return tag;
    const fit = withAttributes(tag, { preserveAspectRatio: 'xMinYMin meet' });
    return attributes.has('style') ? fit : withAttributes(fit, { style: least });
  });
}

/** What a dialog holds that nobody has opened is of no use without the app, and long. */
function emptyDialogs(html: string): string {
  return html.replaceAll(/(<dialog\b(?![^>]*\sopen=)[^>]*>)[\s\S]*?(<\/dialog>)/g, '$1$2');
}

/** What is said aloud is of what the reader does: nothing yet, whatever page was drawn before this one. */
function silenced(html: string): string {
  return html.replaceAll(/(<(?:p|span) role="status" class="sr-only">)[^<]*/g, '$1');
}

const CONTROLS: ReadonlySet<string> = new Set(['button', 'input', 'select', 'textarea']);

/**
 * Controls do something once the app is there, which is told what was pressed before (public/first.js). Where there will be
 * none they are not there, so that nobody stops at them or hears of them (src/styles/first.css).
 */
function scriptedTag(tag: Tag, filters: string): Tag {
  const { name, attributes } = tag;
  const isBar = (name === 'section' || name === 'nav') && attributes.get('aria-label') === filters;
  return isBar || CONTROLS.has(name) ? withAttributes(tag, { 'data-scripted': '' }) : tag;
}

/** Attributes of drawings that hold numbers with more digits than anybody sees. */
const NUMBERS = [
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'dx',
  'dy',
  'r',
  'width',
  'height',
  'd',
  'points',
  'transform',
] as const;

/** Controls, bars, styles, and numbers with more digits than one. */
const UNTIDY = /^<(?:button|input|select|textarea|section|nav)\b|\sstyle="|\.\d{2}/;

/** A style becomes a class; coordinates lose digits. */
function tidyTag(tag: Tag, sheet: StyleSheet): Tag {
  const changes: Record<string, string | null> = {};
  for (const name of NUMBERS) {
    const value = tag.attributes.get(name);
    if (value !== undefined && /\.\d{2}/.test(value)) changes[name] = shorten(value);
  }
  const style = tag.attributes.get('style');
  if (style !== undefined) {
    const made = style.trim() === '' ? [] : [sheet.classOf(style)];
    changes['style'] = null;
    changes['class'] = [...(tag.attributes.get('class')?.split(' ') ?? []), ...made].join(' ');
  }
  return Object.keys(changes).length === 0 ? tag : withAttributes(tag, changes);
}

function shorten(value: string): string {
  // A tenth of a pixel is not seen, and each digit is in every drawing of every width.
  return value.replaceAll(/-?\d+\.\d{2,}/g, (digits) => String(Number(Number(digits).toFixed(1))));
}
