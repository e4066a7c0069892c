import { mapTags, withAttributes } from './tags';

/** Ids that React and recharts make up: they depend on what was drawn before. */
const MADE_UP = /^(?:_r_|«r|recharts)/;
/** Attributes that hold ids, one or several. */
const HOLDERS: ReadonlySet<string> = new Set([
  'for',
  'headers',
  'list',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-labelledby',
  'aria-owns',
]);
const WITH_IDS = new RegExp(String.raw`\s(?:id|${[...HOLDERS].join('|')})="|url\(#`);

/**
 * Gives ids that were made up, and all that refers to them, names of their own that begin with `prefix`: the same in
 * each build, and other than those of the app that will stand beside. What refers to nothing goes.
 */
export function renameIds(html: string, prefix: string): string {
  const names = new Map<string, string>();
  for (const [, id = ''] of html.matchAll(/\sid="([^"]*)"/g)) {
    if (MADE_UP.test(id) && !names.has(id)) names.set(id, `${prefix}${names.size + 1}`);
  }
  return mapTags(html, WITH_IDS, (tag) => {
    const changes: Record<string, string | null> = {};
    for (const [key, value] of tag.attributes) {
      const renamed = renameIn(key, value, names);
      if (renamed !== value) changes[key] = renamed;
    }
    return Object.keys(changes).length === 0 ? tag : withAttributes(tag, changes);
  });
}

/** The value with the ids in it renamed; null where nothing is left of it. */
function renameIn(key: string, value: string, names: ReadonlyMap<string, string>): string | null {
  if (key === 'id') return names.get(value) ?? value;
  if (!HOLDERS.has(key)) {
    return value.replaceAll(/url\(#([^)]+)\)/g, (whole, id: string) => {
      const name = names.get(id);
      return name === undefined ? whole : `url(#${name})`;
    });
  }
  const ids = value.split(/\s+/).map((id) => names.get(id) ?? id);
  const left = ids.filter((id) => !MADE_UP.test(id)).join(' ');
  return left === '' ? null : left;
}
