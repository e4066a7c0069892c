import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asHtml, asTsv } from './table-text';

describe('a copied table', () => {
  test('is a tab between cells and a line a row for what takes text', () => {
    const table = {
      caption: 'x',
      columns: ['Id', 'Figure'],
      rows: [[{ text: 'c-0001' }, { text: 'two\nlines\tand a tab' }]],
    };
    expect(asTsv(table)).toBe('Id\tFigure\nc-0001\ttwo lines and a tab');
  });

  test('has as many cells in each line as columns, none of which runs, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const rows = pairs.map(([a, b]) => [{ text: a }, { text: b }]);
        const lines = asTsv({ caption: '', columns: ['a', 'b'], rows }).split('\n');
        expect(lines).toHaveLength(rows.length + 1);
        for (const cells of lines.map((line) => line.split('\t'))) {
          expect(cells).toHaveLength(2);
          for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@]/);
        }
      }),
    );
  });

  test('is a table with its links for what takes HTML, and nothing of the words becomes a tag', () => {
    const html = asHtml({
      caption: 'A & B',
      columns: ['<Id>'],
      rows: [[{ text: '"=1"', href: 'https://example.org/?a=1&b="2"' }], [{ text: '=1<2' }]],
    });
    expect(html).toContain('<caption>A &amp; B</caption>');
    expect(html).toContain('<th>&lt;Id&gt;</th>');
    expect(html).toContain(
      '<td><a href="https://example.org/?a=1&amp;b=&quot;2&quot;">&quot;=1&quot;</a></td>',
    );
    expect(html).toContain("<td>'=1&lt;2</td>");
  });
});
