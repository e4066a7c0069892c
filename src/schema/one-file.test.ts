// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexRecord } from '@/domain/record/record';
import { makeClaim, makeDataset } from '@/testing/make-claim';
import {
  composeFile,
  contentRecord,
  readContent,
  RECORD_ID,
  RECORD_PLACE,
  TITLE_PLACE,
  type FileContent,
} from './one-file';

const SHELL = `<!doctype html><html><head><title>${TITLE_PLACE}</title></head><body><div id="root"></div><script type="application/json" id="${RECORD_ID}">${RECORD_PLACE}</script><script type="text/plain">last</script></body></html>`;

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '<!-- <script / ',
  '</script </SCRIPT/ <img src=x onerror=alert(1)>',
  ']]><img src=x onerror=alert(1)>',
  '\u202Edetrevni\u202C',
  'zero\u200Bwidth\uFEFF',
  'line\u2028end\u2029',
  '=HYPERLINK("https://example.org")',
  '__proto__',
  '\u0000\u001F\u007F\u0085',
  '\u{E0041} a tag',
  '\uD800 half a sign',
  '{{title}} ' + RECORD_PLACE + TITLE_PLACE,
  String.raw`\u003c \" \\`,
  'x'.repeat(10_000),
] as const;

const arbText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...HOSTILE, '<', '&', '"', '\n'), { maxLength: 4 })
    .map((parts) => parts.join('')),
);

function contentOf(text: string): FileContent {
  const claim = makeClaim({ id: 'c-0001', label: { en: text }, gloss: { en: text } });
  return {
    record: contentRecord(makeDataset([claim])),
    given: {
      name: text,
      texts: [
        ['vocabulary.json', text],
        ['__proto__', text],
      ],
      problems: [{ file: text, row: 1, column: text, found: text, message: text, weight: 'note' }],
    },
    edition: null,
    site: 'https://example.org/',
    taken: '2026-01-02',
    start: '/?years=2015&v=1',
  };
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('a dashboard in one file', () => {
  it('holds any text as it is, and none of it as markup', () => {
    const elements = parse(SHELL).querySelectorAll('*').length;
    fc.assert(
      fc.property(arbText, (text) => {
        const content = contentOf(text);
        const html = composeFile(SHELL, text, content);
        const page = parse(html);
        expect(page.querySelectorAll('*').length).toBe(elements);
        const read = readContent(page.querySelector(`#${RECORD_ID}`)?.textContent ?? '');
        expect(read).toEqual(JSON.parse(JSON.stringify(content)));
        expect(read.given?.texts).toEqual(content.given?.texts);
        expect(Object.getPrototypeOf(read.record)).toBe(Object.prototype);
      }),
    );
  });

  it('holds no sign that hides what its source says', () => {
    for (const text of HOSTILE) {
      const html = composeFile(SHELL, text, contentOf(text));
      expect(html).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }
  });

  it('has its title in a line, read as text', () => {
    const page = parse(composeFile(SHELL, 'A & <b>B</b>\n</title>\u202E', contentOf('')));
    expect(page.title).toBe('A & <b>B</b> </title>');
  });

  it('gives the record back as it was indexed, withdrawn claims too', () => {
    const withdrawn = { on: '2020-01-01', reason: { en: 'It was never said.' } } as const;
    const dataset = makeDataset([
      makeClaim({ id: 'c-0001', withdrawn }),
      makeClaim({ id: 'c-0002' }),
    ]);
    const html = composeFile(SHELL, 'T', { ...contentOf(''), record: contentRecord(dataset) });
    const { record } = readContent(parse(html).querySelector(`#${RECORD_ID}`)?.textContent ?? '');
    const again = indexRecord(record);
    expect([...again.claimById.keys()]).toEqual(['c-0001', 'c-0002']);
    expect(again.claims.map(({ id }) => id)).toEqual(['c-0002']);
    expect(again.sourceById).toEqual(dataset.sourceById);
  });

  it.each(['<title></title>', SHELL + RECORD_PLACE, SHELL + TITLE_PLACE])(
    'is not made of a shell without one place for each: %#',
    (shell) => {
      expect(() => composeFile(shell, 'T', contentOf(''))).toThrow(/^The shell has/);
    },
  );
});
