/** A start tag, as a DOM serializes it: lower-case names, every value in double quotes. */
export type Tag = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
};

const NAME = /[^\s"'<>/=]+/.source;
const ATTRIBUTE = new RegExp(String.raw`\s(?<key>${NAME})="(?<value>[^"]*)"`, 'g');
const START = new RegExp(
  String.raw`<(?<name>[a-zA-Z]${NAME}|[a-z])(?<rest>(?:\s${NAME}="[^"]*")*)>`,
  'g',
);

/**
 * Changes the start tags of serialized HTML, one by one. A page has thousands of elements and there are hundreds of
 * pages: going through their text takes a hundredth of the time of going through their DOM. Values stay escaped. `which`
 * says of a tag's text whether it is looked at: most need not be taken apart.
 */
export function mapTags(html: string, which: RegExp, change: (tag: Tag) => Tag): string {
  return html.replaceAll(START, (whole, name: string, rest: string) => {
    if (!which.test(whole)) return whole;
    const tag: Tag = { name, attributes: readAttributes(rest) };
    const changed = change(tag);
    return changed === tag ? whole : writeTag(changed);
  });
}

/** The tag with some attributes set, and those that are null taken away. */
export function withAttributes(tag: Tag, changes: Readonly<Record<string, string | null>>): Tag {
  const attributes = new Map(tag.attributes);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) attributes.delete(key);
    else attributes.set(key, value);
  }
  return { name: tag.name, attributes };
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const { groups } of text.matchAll(ATTRIBUTE)) {
    attributes.set(groups?.['key'] ?? '', groups?.['value'] ?? '');
  }
  return attributes;
}

function writeTag({ name, attributes }: Tag): string {
  const written = [...attributes].map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${written.join('')}>`;
}
