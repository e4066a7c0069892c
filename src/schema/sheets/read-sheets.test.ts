import { describe, expect, it } from 'vitest';
import { readSheets, type SheetsRecord } from './read-sheets';

const SOURCES = `id,publisher,url,published
gazette,The Gazette,https://example.org/a,2016-02-03
herald,The Herald,https://example.org/b,Jan 2017
`;

function read(claims: string, sources = SOURCES): SheetsRecord {
  return readSheets({
    claims: { file: 'claims.csv', text: claims },
    sources: { file: 'sources.csv', text: sources },
    company: 'Acme',
    title: 'Acme on the record',
    day: '2020-01-01',
    rates: null,
  });
}

const said = ({ problems }: SheetsRecord): readonly string[] =>
  problems.map(({ file, row, column, found, message, weight }) =>
    [weight, `${file}:${row ?? ''}`, column, found, message]
      .filter((part) => part !== null)
      .join(' | '),
  );

describe('a record from two spreadsheets', () => {
  it('is made from a figure, a time, a sentence, a source and its words', () => {
    const record = read(`when,figure,what it means,meaning,source,quote
2014,1.5 million bikes,,Acme sold 1.5 million bikes.,gazette,sold 1.5 million bikes
2015,2 million bikes,,Acme sold two million.,gazette,sold 2 million bikes in 2015
`);
    expect(said(record)).toEqual([
      'note | claims.csv:1 | C what it means | is no column that is known here and is left out; the columns are id, theme, kind, label, gloss, topics, markets, metric, basis, figure, absent, derived, restates, period, presence, presence_of, forecast, source, paragraph, fragment and 5 more',
    ]);
    expect(
      record.dataset?.claims.map(({ id, kind, label, metric, period }) => [
        id,
        kind,
        label.en,
        metric,
        period?.text,
      ]),
    ).toEqual([
      ['c-0001', 'outcome', '1.5 million bikes', 'bikes', '2014'],
      ['c-0002', 'outcome', '2 million bikes', 'bikes', '2015'],
    ]);
    expect(record.dataset?.vocabulary.panels).toMatchObject([
      { kind: 'years', metric: 'bikes', market: 'everywhere', unit: 'bikes', scale: 'million' },
    ]);
  });

  it('is the same with semicolons, decimal commas, a mark of byte order, and Excel’s first line', () => {
    const plain = read(
      'period,figure,gloss,source,fragment\n2014,1.5 million bikes,Sold.,gazette,sold 1.5 million bikes\n',
    );
    const excel = read(
      '\uFEFFsep=;\r\nPeriod;Figure;Gloss;Source;Fragment\r\n2014;1,5 million bikes;Sold.;gazette;"sold 1.5 million bikes"\r\n',
    );
    expect(excel.problems).toEqual([]);
    expect(excel.dataset?.claims.map(({ quantity }) => quantity)).toEqual(
      plain.dataset?.claims.map(({ quantity }) => quantity),
    );
  });

  it('keeps what is right, and says of the rest where it stands, what stands there and what would be right', () => {
    const record = read(`period,figure,gloss,source,fragment
2014,1.5 million bikes,Sold.,gazette,sold 1.5 million bikes
04/05/2015,2 million bikes,Sold.,gazete,sold 2 million bikes
2015,many,Sold.,herald,sold 2 million bikes
`);
    expect(record.dataset?.claims).toHaveLength(1);
    expect(said(record)).toEqual([
      'wrong | claims.csv:3 | D source | gazete | is no source of the sheet of sources; did you mean "gazette"?',
      'wrong | claims.csv:3 | A period | 04/05/2015 | may be one of two days; write 2015-05-04 or 2015-04-05',
      'wrong | claims.csv:4 | B figure | many | is no figure that can be read; write it as "61 million bicycles", "more than 12.6 billion GBP", "80 to 100 million bicycles", "40 %" or "top 3"',
    ]);
  });

  it('is harmless whatever cells hold', () => {
    const record = read(`period,figure,gloss,source,fragment,market,theme
2014,1.5 million bikes,"=HYPERLINK(""http://x"")",gazette,<script>alert(1)</script> 1.5 million,__proto__,constructor
2015,2 million bikes,Sold \u202Eelif.,gazette,sold 2 million bikes,__proto__,constructor
`);
    expect(said(record)).toEqual([]);
    expect(record.dataset?.vocabulary.markets.map(({ id, name }) => [id, name.en])).toEqual([
      ['proto', '__proto__'],
      ['everywhere', 'Everywhere'],
    ]);
    expect(record.dataset?.claims.map(({ gloss }) => gloss.en)).toEqual([
      '=HYPERLINK("http://x")',
      'Sold elif.',
    ]);
  });
});
