import { mapTags, withAttributes, type Tag } from './tags';

/** Classes of the library's own by which nothing is styled or found: a drawing that is written has no use for them. */
const OF_LIBRARY = /^(?:recharts-|[xy]Axis$)/;
const IN_USE: ReadonlySet<string> = new Set([
  'recharts-wrapper',
  'recharts-surface',
  'recharts-cartesian-grid',
  'recharts-cartesian-axis-line',
]);

/** Attributes that say nothing of an element of this name: the library hands on all that it was given. */
const IDLE: Readonly<Record<string, readonly string[]>> = {
  g: ['tabindex'],
  line: ['width', 'height', 'angle', 'orientation'],
  text: ['width', 'height', 'orientation', 'angle'],
};

const TAG = /<(?<end>\/?)(?<name>[a-zA-Z]+)(?<rest>[^>]*)>/g;

/** A drawing without what neither draws nor says anything: classes of the library, idle attributes, groups of nothing or of one kind. */
export function leanDrawing(html: string): string {
  const tidy = mapTags(html, /./, (tag) => withoutIdle(tag));
  return withoutEmpty(withoutBareGroups(withoutEmpty(tidy)));
}

function withoutIdle(tag: Tag): Tag {
  const changes: Record<string, null | string> = {};
  for (const name of IDLE[tag.name] ?? []) if (tag.attributes.has(name)) changes[name] = null;
  const names = tag.attributes.get('class')?.split(' ').filter(Boolean);
  if (names !== undefined) {
    const left = names.filter((name) => !OF_LIBRARY.test(name) || IN_USE.has(name));
    if (left.length === 0) changes['class'] = null;
    else if (left.length < names.length) changes['class'] = left.join(' ');
  }
  return Object.keys(changes).length === 0 ? tag : withAttributes(tag, changes);
}

/** Groups that hold nothing, and those that then hold nothing. */
function withoutEmpty(html: string): string {
  const less = html.replaceAll(/<g(?: [^>]*)?><\/g>/g, '');
  return less === html ? html : withoutEmpty(less);
}

/** Groups without an attribute are only a bracket: what they hold stays. */
function withoutBareGroups(html: string): string {
  const isBare: boolean[] = [];
  return html.replaceAll(TAG, (tag, end: string, name: string, rest: string) => {
    if (name !== 'g') return tag;
    if (end === '') isBare.push(rest === '');
    const bare = end === '' ? isBare.at(-1) : isBare.pop();
    return bare === true ? '' : tag;
  });
}
