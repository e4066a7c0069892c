import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapTags, withAttributes } from './tags';

const name = fc.constantFrom('a', 'rect', 'h1', 'linearGradient', 'font-face');
const key = fc.constantFrom('class', 'href', 'aria-label', 'viewBox', 'data-x', 'inert');
const value = fc.string().map((text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
const attributes = fc.dictionary(key, value);
const write = (tag: string, of: Readonly<Record<string, string>>): string =>
  `<${tag}${Object.entries(of)
    .map(([attribute, text]) => ` ${attribute}="${text}"`)
    .join('')}>`;

describe('mapTags', () => {
  it('reads each start tag with its attributes, whatever their values hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, attributes)), (tags) => {
        const seen: (readonly [string, object])[] = [];
        const html = tags.map(([tag, of]) => `${write(tag, of)}a < b</${tag}>`).join('');
        const same = mapTags(html, /./, (tag) => {
          seen.push([tag.name, Object.fromEntries(tag.attributes)]);
          return tag;
        });
        expect(same).toBe(html);
        expect(seen).toEqual(tags.map(([tag, of]) => [tag, { ...of }]));
      }),
    );
  });

  it('writes what was changed, and leaves text as it is', () => {
    const html = '<p class="a">class="a"</p><br>';
    const changed = mapTags(html, /./, (tag) =>
      tag.name === 'p' ? withAttributes(tag, { class: null, inert: '' }) : tag,
    );
    expect(changed).toBe('<p inert="">class="a"</p><br>');
  });
});
