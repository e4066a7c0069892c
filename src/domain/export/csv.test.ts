import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rearmed } from '@/testing/rearmed';
import { BOM, CSV_FORMS, defused, writeCsv, type Cell } from './csv';

/** As a reader of the format sees the file: the parser's own view of it, by RFC 4180. */
function read(csv: string): readonly Readonly<Record<string, string>>[] {
  return parse(csv, { columns: true, bom: true, record_delimiter: '\r\n' });
}

/** Text with what makes trouble in it: signs of formulas, quotation marks, line ends, blanks, other alphabets. */
const arbText = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n＝＋－＠\'",; a1小é'.split('')) }),
);
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/;

describe('a CSV file', () => {
  test('has a line of names, then a line a row, each ended by CR LF, with marks only where they are needed', () => {
    const rows = [
      { a: 'plain', b: 1 },
      { a: 'has, a comma', b: null },
      { a: 'says "so"', b: true },
      { a: 'two\nlines', b: 0.5 },
    ];
    expect(writeCsv(['a', 'b'], rows)).toBe(
      'a,b\r\nplain,1\r\n"has, a comma",\r\n"says ""so""",true\r\n"two\nlines",0.5\r\n',
    );
  });

  test('is read back by another’s parser as it was written, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: arbText, b: arbText }), { minLength: 1 }), (rows) => {
        const back = read(BOM + writeCsv(['a', 'b'], rows));
        expect(back.map(({ a = '', b = '' }) => ({ a: rearmed(a), b: rearmed(b) }))).toEqual(rows);
      }),
    );
  });

  test('has no cell of text that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(arbText, { minLength: 1 }), (texts) => {
        const rows = read(
          writeCsv(
            ['a', 'b'],
            texts.map((a) => ({ a, b: 'x' })),
          ),
        );
        for (const { a } of rows) expect(a).not.toMatch(RUNS);
      }),
    );
  });
});

describe('text that a spreadsheet would take for a formula', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])(
    '%j is made harmless, and can be had back',
    (text) => {
      expect(defused(text)).toBe(`'${text}`);
      expect(rearmed(defused(text))).toBe(text);
    },
  );

  test.each(['61', 'a=b', "'90s", '', ' = '])('%j is left as it is', (text) => {
    expect(defused(text)).toBe(text);
    expect(rearmed(text)).toBe(text);
  });

  test('is had back whatever it was', () => {
    fc.assert(
      fc.property(arbText, (text) => {
        expect(rearmed(defused(text))).toBe(text);
      }),
    );
  });

  test('is never a number: a negative one stays one', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const [row] = read(writeCsv(['a'], [{ a: number }]));
        expect(Number(row?.['a'])).toBe(number === 0 ? 0 : number);
        expect(row?.['a']).not.toMatch(/^'/);
      }),
    );
  });
});

describe('a table that a spreadsheet opens by a double click', () => {
  const lineOf = (cells: readonly Cell[], form: (typeof CSV_FORMS)[number]): string => {
    const columns = cells.map((_, at) => `c${at}`);
    const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null]));
    return writeCsv(columns, [row], form).split('\r\n')[1] ?? '';
  };

  test('has its columns apart and its numbers whole where the comma is the decimal sign', () => {
    expect(lineOf([61.1, -0.5, 'a; b', 'a, b', true, null], 'comma')).toBe(
      '61,1;-0,5;"a; b";a, b;true;',
    );
    expect(lineOf([61.1, 'a; b', 'a, b'], 'point')).toBe('61.1,a; b,"a, b"');
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(lineOf([number], 'comma').replace(',', '.'))).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  test.each([
    ['2015-04-24', '20150424'],
    // Half a day of July is the first of it, to a spreadsheet.
    ['2014-07', '201407'],
    ['2014', '2014'],
    ['2014-07..2014-12', '2014-07..2014-12'],
    ['2014-H1', '2014-H1'],
    ['1.5', "'1.5"],
    ['3/4', "'3/4"],
    ['July 2014', "'July 2014"],
    ['24 April 2015', "'24 April 2015"],
    ['Redmi 2', 'Redmi 2'],
    ['61 million', '61 million'],
    ['c-0009', 'c-0009'],
    ['=1+1', "'=1+1"],
  ])('leaves %j alone, as %j', (text, kept) => {
    expect(lineOf([text], 'point')).toBe(kept);
    expect(lineOf([text], 'comma')).toBe(kept);
    // Programs read days by ISO 8601, and texts as they are.
    if (text !== '=1+1') expect(lineOf([text], 'programs')).toBe(text);
  });

  test('has no text that a spreadsheet would take for a day, run, or read as two cells', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CSV_FORMS.slice(1)),
        fc.oneof(arbText, fc.stringMatching(/^\d{1,4}[-./,]\d{1,2}([-./]\d{1,4})?$/)),
        (form, text) => {
          const delimiter = form === 'comma' ? ';' : ',';
          const [row] = parse<Record<string, string>>(
            writeCsv(['a', 'b'], [{ a: text, b: 'end' }], form),
            { columns: true, delimiter, record_delimiter: '\r\n' },
          );
          expect(row?.['b']).toBe('end');
          expect(row?.['a']).not.toMatch(RUNS);
          expect(row?.['a']).not.toMatch(/^\d+[-./,]\d+([-./]\d+)*$/);
        },
      ),
    );
  });
});
