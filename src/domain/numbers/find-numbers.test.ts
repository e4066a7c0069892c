import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { stepCounter } from '@/testing/count-steps';
import { readRealRecord } from '@/testing/real-record';
import type { Dataset } from '@/domain/record/record';
import { CLAIM_COLUMNS } from '@/domain/export/sheet-columns';
import { numbersByPart, type FoundFigure } from './find-numbers';
import { MARKS } from './match';
import { rowText } from './row';

const RECORD = readRealRecord();
const find = (text: string, record: Dataset = RECORD): readonly FoundFigure[] =>
  [...numbersByPart(text, record)].flat();
/** Each figure as it stands, with its mark and the first of its claims. */
const told = (text: string): readonly string[] =>
  find(text).map(({ start, end, mark, claims: [claim] }) =>
    [text.slice(start, end), mark, ...(claim === undefined ? [] : [claim.id])].join(' | '),
  );

describe('figures of a text', () => {
  it.each<[string, readonly string[]]>([
    [
      'Xiaomi sold 61.12 million smartphones in 2014.',
      ['61.12 million smartphones | on-record | c-0210'],
    ],
    ['The company had 8,000 employees.', ['8,000 | not-yet']],
    [
      'Shipments of more than 12 million units; revenue up 15 percent.',
      ['more than 12 million units | not-yet', '15 percent | not-yet'],
    ],
    [
      'Sales rose 12 to 18 % and cost €250m or ₹1.2 lakh crore.',
      ['12 to 18 % | not-yet', '€250m | not-yet', '₹1.2 lakh crore | not-yet'],
    ],
    [
      'Le chiffre d’affaires a atteint plus de 41,5 milliards d’euros.',
      ['plus de 41,5 milliards d’euros | not-yet'],
    ],
    [
      'O lucro foi de cerca de 3,3 mil milhões de dólares na China.',
      ['cerca de 3,3 mil milhões | not-yet'],
    ],
    [
      '该公司卖出超过4300万台手机，营收达到3.3亿元。',
      ['超过4300万台 | not-yet', '3.3亿元 | not-yet'],
    ],
    // A number of the record without a word of what it counts may be anything.
    ['They spent 74.3 billion on a bridge.', ['74.3 billion | same-figure | c-0085']],
  ])('%s', (text, figures) => {
    expect(told(text)).toEqual(figures);
  });

  it.each([
    'On 7 July 2015, at 7:50, the Redmi 2 and the 4G model came first, two years ago.',
    'In 2016 and 2017, in the third quarter of 2018, in Q4 2019 and on 24.04.2015.',
    'Version 5x of the A7, one of many.',
    '',
  ])('are not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('are read in the language of their own sentence', () => {
    expect(told('Der Umsatz ist auf 1.234.567 Yuan gestiegen und die Firma wächst.')).toEqual([
      '1.234.567 Yuan | not-yet',
    ]);
    expect(
      find('Il a vendu 1,234 million de téléphones, et le prix est de 12,5 % dans la région.').map(
        ({ figure }) => figure.numbers[0],
      ),
    ).toEqual(['1.234', '12.5']);
  });
});

describe('a contradiction', () => {
  it('is told where metric, unit, time and market are said and the sentence names the company alone', () => {
    const [found] = find('Xiaomi sold 90 million smartphones in 2014.');
    expect(found?.mark).toBe('contradicts');
    expect(found?.claims.map(({ id }) => id)).toContain('c-0210');
    expect(
      found?.claims.every(
        ({ metric, period }) => metric === 'smartphones-sold' && period?.text === '2014',
      ),
    ).toBe(true);
    expect(told('The revenue of Xiaomi was 60 billion yuan in 2014.')).toEqual([
      '60 billion yuan | contradicts | c-0085',
    ]);
    expect(told('Xiaomi shipped 9 million phones in India in 2018.')[0]).toMatch(
      /contradicts \| c-0428/,
    );
  });

  it.each([
    ['another company', 'Xiaomi saw Samsung sell 320 million smartphones in 2014.'],
    ['nobody', 'The maker sold 90 million smartphones in 2014.'],
    ['no time', 'Xiaomi sold 90 million smartphones.'],
    ['a part of the year', 'Xiaomi sold 20 million smartphones in the first months of 2014.'],
    ['a market that is not on record', 'Xiaomi sold 2 million smartphones in Russia in 2014.'],
    ['no unit', 'Xiaomi sold 90 million in 2014.'],
    ['no metric', 'Xiaomi gave 90 billion yuan in 2014.'],
    ['what some goal says', 'Xiaomi would sell 100 million smartphones in 2015.'],
    ['what a bound allows', 'Xiaomi sold 72 million smartphones in 2015.'],
  ])('is not where the sentence says %s', (_what, text) => {
    expect(find(text).map(({ mark }) => mark)).not.toContain('contradicts');
  });
});

/** Every claim with a figure, and whether its own fragment, as a text, is found to be on record by it. */
describe('the record’s own fragments', () => {
  const figured = RECORD.claims.filter(({ quantity }) => quantity !== null);

  it('are on record, each by its claim, but for one', () => {
    const lost = figured.filter(
      (claim) =>
        !find(claim.fragment.text).some(
          ({ mark, claims }) => mark === 'on-record' && claims.includes(claim),
        ),
    );
    expect(figured.length).toBe(299);
    // "von 119 auf 124,5 Millionen": what the 119 counts stands with the other number.
    expect(lost.map(({ id }) => id)).toEqual(['c-0250']);
  });

  it('are known by their figures where their words are broken, but for ranks, years and what is worked out', () => {
    const printed = figured.filter(
      ({ derived, quantity }) =>
        derived === null && quantity?.form !== 'rank' && quantity?.unit !== 'year',
    );
    const known = printed.filter((claim) =>
      find(claim.fragment.text.replace(/\s/u, ' – ')).some(({ claims }) => claims.includes(claim)),
    );
    expect([known.length, printed.length]).toEqual([195, 224]);
  });
});

describe('a row for the spreadsheet', () => {
  const [found] = find('Analysts say that Xiaomi had more than 12 million users in India in 2017.');

  it('has the figure, what it measures, when and where as far as the sentence says, and its words', () => {
    if (found === undefined) throw new Error('nothing is found');
    const cells = rowText(found, RECORD.vocabulary).split('\t');
    expect(cells).toHaveLength(CLAIM_COLUMNS.size);
    const row = [...CLAIM_COLUMNS.keys()].map((column, at) => [column, cells[at]]);
    expect(Object.fromEntries(row.filter(([, cell]) => cell !== ''))).toEqual({
      figure: 'more than 12 million users',
      period: '2017',
      markets: 'India',
      fragment: 'that Xiaomi had more than 12 million users in India in',
      fragment_language: 'en',
    });
  });

  it('is harmless in a spreadsheet, whatever stands in the text', () => {
    const [hostile] = find('=HYPERLINK("x") 4400 +cmd|x');
    if (hostile === undefined) throw new Error('nothing is found');
    for (const cell of rowText(hostile, RECORD.vocabulary).split('\t'))
      expect(cell).not.toMatch(/^[=+\-@]/);
  });
});

const arbText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'Xiaomi sold more than 61.12 million smartphones in 2014 . , \n 80 to 100 € $ % yuan 7000万台 亿元 um mil milhões de 1.190,5 Mrd. first half H1 2015-06'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
  )
  .map((words) => words.join(' '));

const PARAGRAPHS = [
  'Xiaomi sold 61.12 million smartphones in 2014, and it had 8,000 employees.',
  'The revenue of Xiaomi was 60 billion yuan in 2014. They spent 74.3 billion on a bridge.',
  'There is nothing in this one.',
  'It hopes to reach $ 32 billion in sales in 2015, up from 12 to 15 percent of the market.',
];

describe('of any text', () => {
  it('figures stand in order, within it and beside one another, each with what its mark needs', () => {
    fc.assert(
      fc.property(arbText, (text) => {
        let last = 0;
        for (const { start, end, mark, claims } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(MARKS).toContain(mark);
          expect(claims.length > 0).toBe(mark !== 'not-yet');
          last = end;
        }
      }),
    );
  });

  it('each paragraph has the figures that it has alone, in a text of one language', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 40 }),
        (all) => {
          const key = ({ start, end, mark }: FoundFigure, from: number): string =>
            `${start + from} ${end + from} ${mark}`;
          let from = 0;
          const alone = all.flatMap((paragraph) => {
            const found = find(paragraph).map((figure) => key(figure, from));
            from += paragraph.length + 1;
            return found;
          });
          expect(find(all.join('\n')).map((figure) => key(figure, 0))).toEqual(alone);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('without a record nothing is on record, and nothing contradicts it', () => {
    fc.assert(
      fc.property(arbText, (text) => {
        const marks = find(text, { ...RECORD, claims: [] }).map(({ mark }) => mark);
        expect(marks.every((mark) => mark === 'not-yet')).toBe(true);
      }),
    );
  });
});

describe('a hostile text', () => {
  const counter = stepCounter();
  afterAll(counter.stop);

  it.each([
    ['numbers', '1 2 3 4 5 6 7 8 9 '],
    ['a number without an end', '1.'],
    ['bare scales', 'mille mille '],
    ['Chinese numbers', '一百二十三'],
    ['ends of sentences', '. '],
    ['ranges', '5 to '],
    ['marks over a letter', '\u0301'],
  ])('of %s costs as much a character, however long it is', (_what, piece) => {
    const cost = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      return counter.count(() => find(text)).steps / length;
    };
    cost(100);
    expect(cost(4800)).toBeLessThan(cost(600) * 2);
  });
});
