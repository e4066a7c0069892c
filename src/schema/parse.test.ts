import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '@/domain/time/period';
import { LANGUAGES } from '@/domain/basics/text';
import type { Result } from '@/domain/basics/result';
import { makeRates } from '@/testing/make-claim';
import { claimEntry, quantityEntry } from './entries';
import { symbolEntry, textEntry } from './entry-parts';
import { makeClaim, makeDraft } from '@/testing/make-record';
import {
  parseExchangeRates,
  parseJson,
  parseSources,
  parseTimeline,
  parseVocabulary,
} from './parse';

function problemsOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
}

const sourcesInput = makeDraft().sources;
const CORPORA = [
  { id: 'articles', name: { en: 'articles' }, one: { en: 'article' }, added: false },
  { id: 'added', name: { en: 'added pages' }, one: { en: 'added page' }, added: true },
];
const parsedSources = parseSources(sourcesInput, CORPORA);
const sources = parsedSources.ok ? parsedSources.value : [];

describe('parseJson', () => {
  test('reads JSON', () => {
    expect(parseJson('{"a": [1, null]}')).toEqual({ ok: true, value: { a: [1, null] } });
  });

  test('names the line of a fault in the middle', () => {
    expect(problemsOf(parseJson('{\n  "a": 1,\n  b: 2\n}'))[0]).toMatch(
      /^: is not JSON from line 3 on \(.+\); mend that line or the one before it$/,
    );
  });

  test('tells a text that was cut off', () => {
    expect(problemsOf(parseJson('{"a": [1, 2'))[0]).toMatch(/^: ends in the middle \(/);
    expect(problemsOf(parseJson('{"a":'))[0]).toMatch(/^: ends in the middle \(/);
    expect(problemsOf(parseJson('{"a": "on'))[0]).toMatch(/^: ends in the middle \(/);
  });

  test('tells an empty text and a web page', () => {
    expect(problemsOf(parseJson(' \n'))).toEqual([
      ': is empty; load it again, or restore the file',
    ]);
    expect(problemsOf(parseJson('<!doctype html>'))[0]).toContain('is a web page');
  });
});

describe('parseTimeline', () => {
  test('fills in what the source says', () => {
    const timeline = parseTimeline(
      { schema: 1, theme: 'sales', claims: [makeClaim('c-0001')] },
      sources,
    );
    expect(timeline).toMatchObject({
      ok: true,
      value: {
        theme: 'sales',
        claims: [
          {
            id: 'c-0001',
            theme: 'sales',
            corpus: 'articles',
            period: { from: '2014-01-01', to: '2014-12-31', text: '2014' },
            fragment: { text: 'then 61 million in 2014', language: 'en' },
            public: { earliest: '2015-07-02', latest: '2015-07-02' },
            quantity: { form: 'value', numbers: ['61'], scale: 'million', unit: 'phones' },
            also: [],
            via: [],
            absent: false,
            restates: null,
            withdrawn: null,
          },
        ],
      },
    });
  });

  test('says which source is not there', () => {
    const claims = [makeClaim('c-0001', { source: 'gazete-2015' })];
    expect(problemsOf(parseTimeline({ schema: 1, theme: 'sales', claims }, sources))).toEqual([
      'claims[0].source: c-0001: there is no source "gazete-2015"; did you mean "gazette-2015"?',
    ]);
  });

  test('says everything that is wrong, and not only the first', () => {
    const { gloss: _, ...claim } = makeClaim('c-0001');
    const claims = [{ ...claim, kind: 'outcom', quantiy: 1, xyz: 2, paragraph: 0, also: ['2'] }];
    expect(problemsOf(parseTimeline({ schema: 3, theme: 'sales', claims }, sources))).toEqual([
      'schema: must be 2, the format that this program reads, but is the number 3; a newer file needs a newer program',
      'claims[0].kind: c-0001: "outcom" is not known; did you mean "outcome"?',
      'claims[0].gloss: c-0001: is missing; add it',
      'claims[0].paragraph: c-0001: is below 1; count the non-blank lines of the source from 1',
      'claims[0].also[0]: c-0001: must be a number, but is the text "2"',
      expect.stringMatching(
        /^claims\[0\]\.quantiy: c-0001: is an unknown key, and so is "xyz"; the keys here are id, kind, /,
      ),
    ]);
  });

  test('names the key that was probably meant', () => {
    const { quantity, ...claim } = makeClaim('c-0001');
    const claims = [{ ...claim, quantiy: quantity }];
    expect(problemsOf(parseTimeline({ schema: 1, theme: 'sales', claims }, sources))).toEqual([
      'claims[0].quantiy: c-0001: is an unknown key; did you mean "quantity"?',
    ]);
  });

  test.each([
    [{ period: '2015-13' }, 'claims[0].period', 'is not a period; write YYYY, YYYY-H1'],
    [{ period: 'soon' }, 'claims[0].period', 'is not a period; write YYYY, YYYY-H1'],
    [{ period: '2015-02-30' }, 'claims[0].period', 'is not a time of the calendar'],
    [{ period: '2018..2015' }, 'claims[0].period', 'or ends before it begins'],
    [{ id: 'c-12' }, 'claims[0].id', 'is not a claim id; write c- and four to seven digits'],
    [{ topics: [] }, 'claims[0].topics', 'is empty; name at least one topic'],
    [{ fragment: ' 61 million' }, 'claims[0].fragment', 'must not be empty, nor begin'],
    [{ fragment: '61\0 million' }, 'claims[0].fragment', 'holds a character that nobody sees'],
    [{ gloss: { en: 'a\u202Eb' } }, 'claims[0].gloss.en', 'holds a character that nobody sees'],
    [{ label: 'x' }, 'claims[0].label', 'must be an object, but is the text "x"'],
    [{ absent: false }, 'claims[0].absent', 'can only be true'],
    [{ statedBy: null }, 'claims[0].statedBy', 'must be a text, but is null'],
  ])('says of %j where, what and what next', (change, path, message) => {
    const claims = [{ ...makeClaim('c-0001'), ...change }];
    const problems = problemsOf(parseTimeline({ schema: 1, theme: 'sales', claims }, sources));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.startsWith(`${path}: `)).toBe(true);
    expect(problems[0]).toContain(message);
  });

  test.each([
    [
      { form: 'value', numbers: ['7,2'], unit: 'phones' },
      '.numbers[0]',
      'is not a number as the data',
    ],
    [
      { form: 'value', numbers: ['1e9'], unit: 'phones' },
      '.numbers[0]',
      'is not a number as the data',
    ],
    [{ form: 'value', numbers: [], unit: 'phones' }, '.numbers', 'is empty'],
    [{ form: 'range', numbers: ['80'], unit: 'phones' }, '', 'has the wrong count of numbers'],
    [{ form: 'value', numbers: ['1', '2'], unit: 'phones' }, '', 'has the wrong count of numbers'],
    [
      { form: 'range', numbers: ['1', '2', '3'], unit: 'phones' },
      '.numbers',
      'more than two numbers',
    ],
    [
      { form: 'range', numbers: ['100', '80'], unit: 'phones' },
      '',
      'its first number above its second',
    ],
    [
      { form: 'value', numbers: ['1'], scale: 'milion', unit: 'phones' },
      '.scale',
      'did you mean "million"?',
    ],
  ])('refuses the quantity %j', (quantity, path, message) => {
    const claims = [{ ...makeClaim('c-0001'), quantity }];
    const problems = problemsOf(parseTimeline({ schema: 1, theme: 'sales', claims }, sources));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.startsWith(`claims[0].quantity${path}: `)).toBe(true);
    expect(problems[0]).toContain(message);
  });
});

describe('the other files', () => {
  test('are read', () => {
    const draft = makeDraft();
    expect(parsedSources.ok).toBe(true);
    expect(parseVocabulary(draft.vocabulary)).toEqual({ ok: true, value: draft.vocabulary });
    expect(parseExchangeRates(draft.rates)).toMatchObject({
      ok: true,
      value: {
        years: { '2015': makeRates({ cnyPerUsd: 6.2, cnyPerEur: 6.82, usdPerEur: 1.1 }) },
        months: { '2015-07': makeRates({ cnyPerEur: 6.8, usdPerEur: 1.1 }) },
        sources: [{ pair: { of: 'CNY', per: 'USD' }, source: 'a bank' }],
      },
    });
  });

  test('are refused where days and months are none', () => {
    const { rates, vocabulary } = makeDraft();
    const months = { '2015-13': { cnyPerEur: 0, usdPerEur: 1.1 } };
    expect(problemsOf(parseExchangeRates({ ...rates, months }))).toEqual([
      'months.2015-13: is not a month; write it YYYY-MM',
      'months.2015-13.cnyPerEur: must be above 0',
    ]);
    const years = { '2015': { cnyPerDollar: 6.2, 'CNY/EUR': 6.8, usdPerUsd: 1 } };
    const write =
      'is not a pair of currencies; write abcPerXyz for how many units of ABC one of XYZ is';
    const sourced = [{ pair: 'cnyperusd', source: 'a bank' }];
    expect(problemsOf(parseExchangeRates({ ...rates, years, sources: sourced }))).toEqual([
      `years.2015.cnyPerDollar: ${write}`,
      `years.2015.CNY/EUR: ${write}`,
      'years.2015.usdPerUsd: says what a currency is in itself; leave it out',
      `sources[0].pair: ${write}`,
    ]);
    expect(problemsOf(parseVocabulary({ ...vocabulary, edition: '2020-02-30' }))).toEqual([
      'edition: is not a day of the calendar; look at month and day',
    ]);
  });
});

describe('corpora', () => {
  const [own, added] = CORPORA;
  const problems = (corpora: unknown): readonly string[] =>
    problemsOf(parseVocabulary({ ...makeDraft().vocabulary, corpora }));

  test('say of each source, and so of each claim, whether it was added', () => {
    const [gazette, courant] = sourcesInput.sources;
    const both = { schema: 1, sources: [gazette, { ...courant, corpus: 'added', seed: null }] };
    const read = parseSources(both, CORPORA);
    expect(read).toMatchObject({ ok: true, value: [{ added: false }, { added: true }] });
    const claims = [makeClaim('c-0001'), makeClaim('c-0002', { source: 'courant-2017' })];
    const timeline = { schema: 1, theme: 'sales', claims };
    expect(parseTimeline(timeline, read.ok ? read.value : [])).toMatchObject({
      value: { claims: [{ added: false }, { corpus: 'added', added: true }] },
    });
  });

  test('must have the one that a source names', () => {
    const [gazette] = sourcesInput.sources;
    const other = { schema: 1, sources: [{ ...gazette, corpus: 'article' }] };
    expect(problemsOf(parseSources(other, CORPORA))).toEqual([
      'sources[0].corpus: gazette-2015: there is no corpus "article"; did you mean "articles"?',
    ]);
  });

  test('are the record’s own and what was added to it, and none is called as all of them', () => {
    expect(problems([own])).toEqual([]);
    expect(problems([own, added])).toEqual([]);
    expect(problems([added, own])).toEqual([
      'corpora: must begin with the record’s own corpus, which is not added',
    ]);
    expect(problems([])).toEqual([
      'corpora: must begin with the record’s own corpus, which is not added',
    ]);
    expect(problems([own, { ...own, id: 'more' }])).toEqual([
      'corpora: holds a second corpus of the record’s own; all but the first are added',
    ]);
    expect(problems([{ ...own, id: 'all' }])).toEqual([
      'corpora[0].id: all: means every corpus in addresses; name it otherwise',
    ]);
  });
});

const PARSERS = [
  parseVocabulary,
  (input: unknown) => parseSources(input, CORPORA),
  parseExchangeRates,
  (input: unknown) => parseTimeline(input, sources),
];

describe('parsing is total', () => {
  test('for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        for (const parse of PARSERS)
          expect(problemsOf(parse(input)).every((text) => text !== '')).toBe(true);
      }),
    );
  });

  test('for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof parseJson(text).ok).toBe('boolean');
      }),
    );
  });

  test('for a sound claim with any one value put elsewhere', () => {
    const keys = Object.keys(claimEntry.entries);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const claims = [{ ...makeClaim('c-0001'), [key]: value }];
        const result = parseTimeline({ schema: 1, theme: 'sales', claims }, sources);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
    );
  });
});

test('the schema reads exactly the periods that the domain reads', () => {
  const part = fc
    .tuple(
      fc.constantFrom('2015', '2016', '15'),
      fc.constantFrom('', '-H1', '-H3', '-Q4', '-06', '-13', '-06-30', '-06-31'),
    )
    .map(([year, rest]) => year + rest);
  const text = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('..'));
  fc.assert(
    fc.property(text, (period) => {
      const claims = [makeClaim('c-0001', { period })];
      const { ok } = parseTimeline({ schema: 1, theme: 'sales', claims }, sources);
      expect(ok).toBe(parsePeriod(period).ok);
    }),
  );
});

test('texts and symbols have a place for every language', () => {
  for (const entry of [textEntry, symbolEntry]) {
    expect(Object.keys(entry.entries).toSorted()).toEqual([...LANGUAGES].toSorted());
  }
});

test('a scale that is not printed is one', () => {
  const claims = [
    makeClaim('c-0001', { quantity: { form: 'value', numbers: ['5'], unit: 'phones' } }),
  ];
  const result = parseTimeline({ schema: 1, theme: 'sales', claims }, sources);
  expect(result.ok && result.value.claims[0]?.quantity?.scale).toBe('one');
  expect(quantityEntry.pipe[0].entries.scale.default).toBe('one');
});
