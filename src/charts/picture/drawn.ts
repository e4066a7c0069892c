import type { Look } from './look';
import { resolved, type Palette } from './palette';
import { escapeXml, tag } from './xml';

/** Attributes of a drawing that a picture keeps as they are. Handlers, roles and classes are for the screen. */
const KEPT =
  /^(?:x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|d|points|width|height|viewBox|transform|offset|id|clip-path|text-anchor|font-style|font-size|font-weight|fill|fill-opacity|opacity|stop-color|stop-opacity|stroke(?:-[a-z]+)?|gradientUnits|preserveAspectRatio)$/;
const DROPPED = new Set(['title', 'desc', 'style', 'script', 'metadata']);
const HIDDEN = ['hover', 'recharts-tooltip-cursor'];

/**
 * A chart as it is drawn, as markup that needs no style sheet: the same shapes with every colour and font resolved.
 * `prefix` keeps the ids of several charts in one picture apart.
 */
export function drawnMarkup(svg: Element, look: Look, prefix = 'chart'): string {
  return children(svg, look, prefix);
}

function children(parent: Element, look: Look, prefix: string): string {
  return [...parent.childNodes]
    .map((node) => {
      if (node.nodeType === TEXT) return escapeXml(node.textContent ?? '');
      return isElement(node) ? element(node, look, prefix) : '';
    })
    .join('');
}

const ELEMENT = 1;
const TEXT = 3;

/** Told by its number: the build has elements of another window than the browser. */
function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

function element(node: Element, look: Look, prefix: string): string {
  const name = node.localName;
  const classes = [...node.classList];
  if (DROPPED.has(name) || HIDDEN.some((hidden) => classes.includes(hidden))) return '';
  const attributes = attributesOf(node, classes, look, prefix);
  if (attributes['fill'] === 'none' && attributes['stroke'] === undefined && name === 'rect')
    return '';
  return tag(name === 'a' ? 'g' : name, attributes, children(node, look, prefix));
}

function attributesOf(
  node: Element,
  classes: readonly string[],
  { palette, rules }: Look,
  prefix: string,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name, value } of node.attributes) {
    if (KEPT.test(name)) found[name] = own(name, resolved(value, palette), prefix);
  }
  for (const name of classes) Object.assign(found, paintOf(name, palette));
  for (const { selector, declarations } of rules) {
    if (!node.matches(selector)) continue;
    for (const [property, value] of declarations) found[property] = resolved(value, palette);
  }
  return found;
}

function own(name: string, value: string, prefix: string): string {
  if (name === 'id') return `${prefix}-${value}`;
  return value.replaceAll(
    /url\(['"]?#(?<id>[^'")]+)['"]?\)/g,
    (_all, id: string) => `url(#${prefix}-${id})`,
  );
}

/** What a class such as `fill-theme/35` paints; nothing for classes that paint nothing. */
function paintOf(name: string, palette: Palette): Record<string, string> {
  const { property, colour, share } =
    /^(?<property>fill|stroke)-(?<colour>[a-z-]+)(?:\/(?<share>\d+))?$/.exec(name)?.groups ?? {};
  if (property === undefined || colour === undefined) return {};
  if (colour === 'none' || colour === 'transparent') return { [property]: 'none' };
  const value = palette[colour];
  if (value === undefined) return {};
  return share === undefined
    ? { [property]: value }
    : { [property]: value, [`${property}-opacity`]: String(Number(share) / 100) };
}
