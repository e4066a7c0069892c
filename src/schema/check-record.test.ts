import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRecord } from './check-record';
import { makeClaim, makeStatement, makeTexts } from '@/testing/make-record';
import { problemsOf } from '@/testing/problems-after';

test('a sound record has no problems', () => {
  expect(problemsOf(makeTexts())).toEqual([]);
});

describe('files', () => {
  test('a missing one is reported once, and nothing that follows from it', () => {
    const texts = makeTexts();
    texts.delete('sources.json');
    expect(problemsOf(texts)).toEqual(['sources.json is missing; restore the file']);
  });

  test('one that is not JSON is reported once, and nothing that follows from it', () => {
    const texts = makeTexts();
    texts.set('timelines/sales.json', '{\n"theme": "sales",\n');
    expect(checkRecord(texts, { languages: ['en'] })).toEqual([
      {
        file: 'timelines/sales.json',
        line: 3,
        path: '',
        message: 'is not JSON: property name expected; mend that line or the one before it',
      },
    ]);
  });

  test('one that nobody knows is reported', () => {
    const texts = makeTexts().set('timelines.json', '{}');
    expect(problemsOf(texts)).toEqual([
      'timelines.json is not a file of the record; its files are vocabulary.json, sources.json, exchange-rates.json, conflicts.json, promises.json, timelines/<theme>.json, stories/<name>.json',
    ]);
  });

  test('all faults of all entries are reported, with their lines', () => {
    const texts = makeTexts();
    const sales = (texts.get('timelines/sales.json') ?? '')
      .replace('"kind": "outcome"', '"kind": "outcom"')
      .replace('"form": "more-than"', '"form": "more"')
      .replace('"period": "2017",', '"perod": "2017",');
    texts.set('timelines/sales.json', sales);
    const lines = sales.split('\n');
    const found = checkRecord(texts, { languages: ['en'] });
    expect(found.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'claims[0].kind c-0001: "outcom" is not known; did you mean "outcome"?',
      'claims[1].quantity.form c-0002: "more" is not known; did you mean "more-than"?',
      'claims[1].perod c-0002: is an unknown key; did you mean "period"?',
    ]);
    for (const { line, path } of found) {
      expect(lines[line - 1]).toContain(`"${path.split('.').at(-1) ?? ''}"`);
    }
  });
});

test('every check is made', () => {
  const texts = makeTexts((draft) => {
    draft.vocabulary.themes.push({ id: 'revenue', name: { en: 'x' }, short: { en: 'x' } });
    draft.sources.sources.push(
      ...draft.sources.sources.slice(0, 1).map((source) => ({ ...source, id: 'x', seed: null })),
    );
    draft.rates.years = {};
    draft.sales.claims.push(
      makeClaim('c-0010', { statedBy: 'nobody' }),
      makeClaim('c-0011', { restates: 'c-0011' }),
      makeClaim('c-0012', { fragment: 'nothing' }),
      makeClaim('c-0013', { period: '2019' }),
    );
    draft.strategy.claims.push(makeStatement('c-0014', { topics: ['phones'] }));
  });
  const said = checkRecord(texts, { languages: ['en', 'fr'] }).map(({ message }) => message);
  for (const part of [
    'the theme has no timeline',
    'there is no person or body "nobody"',
    'restates itself',
    'does not say 61 million',
    'was not over when',
    'has a lane, "phones" has none',
    'each of which names the file of its text',
    'has no rates of 2014',
    'not in published-ids.txt yet',
    'is not written in fr yet',
  ]) {
    expect(said).toContainEqual(expect.stringContaining(part));
  }
});

describe('the list of problems', () => {
  const faulty = makeTexts((draft) => {
    draft.sales.claims.push(
      makeClaim('c-0001', { topics: ['x', 'x'], period: '2019', fragment: 'none' }),
    );
    draft.rates.years = {};
    draft.published += 'c-0500\n';
  });

  test('has one order, in whichever order the files come', () => {
    const expected = checkRecord(faulty, { languages: ['en', 'fr'] });
    expect(expected.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.shuffledSubarray([...faulty], { minLength: faulty.size }), (entries) => {
        expect(checkRecord(new Map(entries), { languages: ['en', 'fr'] })).toEqual(expected);
      }),
    );
  });

  test('reads from top to bottom, file by file', () => {
    const problems = checkRecord(faulty, { languages: ['en', 'fr'] });
    const places = problems.map(({ file, line }) => `${file} ${String(line).padStart(6, '0')}`);
    expect(places).toEqual(places.toSorted());
  });

  test('can be made of anything: the check is total', () => {
    const names = [...faulty.keys()];
    const text = fc.oneof(fc.string(), fc.json());
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), text), (files) => {
        const texts = new Map([...makeTexts(), ...Object.entries(files)]);
        expect(Array.isArray(checkRecord(texts, { languages: ['en', 'fr'] }))).toBe(true);
      }),
    );
  });

  test('can be made of a record with any one value put elsewhere', () => {
    const keys = Object.keys(makeClaim('c-0001'));
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const texts = makeTexts(({ sales }) =>
          Object.assign(sales.claims[0] ?? {}, { [key]: value }),
        );
        expect(Array.isArray(checkRecord(texts, { languages: ['en'] }))).toBe(true);
      }),
    );
  });
});
