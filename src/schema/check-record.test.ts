import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRecord } from './check-record';
import { makeClaim, makeStatement, makeTexts, type Draft } from './make-record';
import { appendIds } from './record/published-ids';
import { readRecord } from './record/read-record';

/** Problems of the sound record after `change`, as `file path message`. Ids count as published. */
function problemsAfter(change: (draft: Draft) => void): readonly string[] {
  const texts = makeTexts(change);
  texts.set('published-ids.txt', appendIds(readRecord(texts)));
  return say(texts);
}

function say(texts: ReadonlyMap<string, string>): readonly string[] {
  return checkRecord(texts, { languages: ['en'] }).map(({ file, path, message }) =>
    [file, path, message].filter((part) => part !== '').join(' '),
  );
}

test('a sound record has no problems', () => {
  expect(say(makeTexts())).toEqual([]);
});

describe('files', () => {
  test('a missing one is reported once, and nothing that follows from it', () => {
    const texts = makeTexts();
    texts.delete('sources.json');
    expect(say(texts)).toEqual(['sources.json is missing; restore the file']);
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
    expect(say(texts)).toEqual([
      'timelines.json is not a file of the record; its files are vocabulary.json, sources.json, exchange-rates.json, timelines/<theme>.json',
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

describe('themes and ids', () => {
  test('a timeline bears the name of its theme', () => {
    expect(problemsAfter((draft) => (draft.strategy.theme = 'sales'))).toEqual([
      'timelines/strategy.json theme is "sales" in a file for "strategy"; rename one of the two',
    ]);
  });

  test('a theme is in the vocabulary, and a theme of the vocabulary has a timeline', () => {
    const texts = makeTexts();
    texts.set(
      'timelines/revenu.json',
      (texts.get('timelines/strategy.json') ?? '').replace('"strategy"', '"revenu"'),
    );
    texts.delete('timelines/strategy.json');
    expect(say(texts)).toEqual([
      'timelines/revenu.json theme there is no theme "revenu" in vocabulary.json; the themes are sales, strategy',
      'vocabulary.json themes[1].id strategy: the theme has no timeline; add timelines/strategy.json',
    ]);
  });

  test('an id is given once, across files', () => {
    expect(problemsAfter(({ strategy }) => strategy.claims.push(makeStatement('c-0001')))).toEqual([
      'timelines/strategy.json claims[1].id c-0001: the id is already in use in timelines/sales.json; give the later claim a new id',
    ]);
    expect(
      problemsAfter(({ vocabulary }) =>
        vocabulary.topics.push({ id: 'aiot', name: { en: 'x' }, lane: true }),
      ),
    ).toEqual([
      'vocabulary.json topics[2].id aiot: the id is already in use above; rename the later one',
    ]);
  });

  test('the vocabulary refers to itself rightly', () => {
    expect(
      problemsAfter(({ vocabulary }) => {
        vocabulary.markets.push({
          id: 'x',
          name: { en: 'x' },
          lane: true,
          place: true,
          within: 'europ',
        });
        vocabulary.markets.push({
          id: 'y',
          name: { en: 'y' },
          lane: true,
          place: true,
          within: 'y',
        });
        vocabulary.metrics.push({ id: 'z', name: { en: 'z' }, unit: 'phone' });
        vocabulary.units.push({
          id: 'GBP',
          name: { en: 'pound' },
          type: 'money',
          symbol: { en: '' },
        });
      }),
    ).toEqual([
      'vocabulary.json markets[3].within x: there is no market "europ"; did you mean "europe"?',
      'vocabulary.json markets[4].within y: lies within itself in the end; break the circle',
      'vocabulary.json metrics[4].unit z: there is no unit "phone"; did you mean "phones"?',
      'vocabulary.json units[7].id GBP: is money that has no exchange rates; the currencies are CNY, USD, EUR',
    ]);
  });
});

describe('references', () => {
  test.each([
    [
      { source: 'gazete-2015' },
      'source',
      'there is no source "gazete-2015"; did you mean "gazette-2015"?',
    ],
    [
      { topics: ['aoit'] },
      'topics[0]',
      'there is no topic "aoit" in vocabulary.json; did you mean "aiot"?',
    ],
    [
      { markets: ['mars'] },
      'markets[0]',
      'there is no market "mars" in vocabulary.json; the markets are world, europe, germany',
    ],
    [
      { metric: 'profit' },
      'metric',
      'there is no metric "profit" in vocabulary.json; the metrics are',
    ],
    [
      { basis: 'shipped' },
      'basis',
      'there is no basis "shipped" in vocabulary.json; the bases are sold',
    ],
    [
      { statedBy: 'xiami' },
      'statedBy',
      'there is no person or body "xiami" in vocabulary.json; did you mean "xiaomi"?',
    ],
    [
      { via: ['pres'] },
      'via[0]',
      'there is no person or body "pres" in vocabulary.json; did you mean "press"?',
    ],
    [{ restates: 'c-9999' }, 'restates', 'there is no claim "c-9999"'],
    [{ via: ['press', 'press'] }, 'via[1]', 'names press a second time; leave it out'],
    [{ also: [4, 2] }, 'also[1]', 'names 2 a second time; leave it out'],
  ])('of %j are checked', (change, path, message) => {
    const problems = problemsAfter(({ sales }) => sales.claims.push(makeClaim('c-0009', change)));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`timelines/sales.json claims[3].${path} c-0009: ${message}`);
  });

  test('of a source are checked', () => {
    expect(
      problemsAfter(({ sources }) =>
        sources.sources.forEach((source) => (source.relays = ['gone'])),
      ),
    ).toEqual([
      'sources.json sources[0].relays[0] gazette-2015: there is no person or body "gone" in vocabulary.json; the people are xiaomi, press',
      'sources.json sources[1].relays[0] courant-2017: there is no person or body "gone" in vocabulary.json; the people are xiaomi, press',
    ]);
  });

  test('a claim at fault itself can still be referred to', () => {
    const problems = problemsAfter(({ sales }) => {
      const original = sales.claims[1];
      if (original !== undefined) original.paragraph = 0;
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('claims[1].paragraph c-0002: is below 1');
  });
});

describe('a restatement', () => {
  const restated = (change: Parameters<typeof makeClaim>[1]) =>
    problemsAfter(({ sales }) => Object.assign(sales.claims[2] ?? {}, change)).map((text) =>
      text.replace('timelines/sales.json claims[2].restates c-0003: ', ''),
    );

  test.each([
    [{ restates: 'c-0003' }, 'restates itself; name the claim in the other currency'],
    [
      { period: '2017-H1' },
      'has another period than c-0002; one amount has one period: mend one of the two',
    ],
    [
      { kind: 'plan' as const },
      'has another kind than c-0002; one amount has one kind: mend one of the two',
    ],
    [
      {
        quantity: {
          form: 'more-than' as const,
          numbers: ['100'],
          scale: 'billion' as const,
          unit: 'CNY',
        },
        fragment: 'honderd miljard',
      },
      'is not the same amount as c-0002 in another currency; mend a unit or leave it out',
    ],
  ])('%j is refused', (change, message) => {
    expect(restated(change)).toEqual([message]);
  });

  test('may write the same period in another way', () => {
    expect(restated({ period: '2017-01..2017-12' })).toEqual([]);
  });

  test('is of one source, and of an original', () => {
    const extra = makeClaim('c-0009', {
      ...{ kind: 'target', metric: 'revenue', period: '2017', restates: 'c-0003' },
      quantity: { form: 'value', numbers: ['32'], scale: 'billion', unit: 'CNY' },
      fragment: '32 billion in sales',
    });
    expect(problemsAfter(({ sales }) => sales.claims.push(extra))).toEqual([
      expect.stringContaining('c-0003 is itself a restatement; name the original, c-0002'),
      expect.stringContaining(
        'c-0003 is of another source, courant-2017; only one source restates itself',
      ),
    ]);
  });
});

describe('sources', () => {
  test('articles alone name the file of their text, each its own', () => {
    expect(
      problemsAfter(({ sources: { sources } }) => {
        const [a, b] = sources;
        if (a === undefined || b === undefined) return;
        sources.push({ ...a, id: 'x', seed: null }, { ...b, id: 'y', corpus: 'added' });
      }),
    ).toEqual([
      'sources.json sources[2].seed x: an article names the file of its text; add it',
      'sources.json sources[3].seed y: an added source has no article text; write null',
      'sources.json sources[3].seed y: courant-2017.txt is the text of another source already; mend one',
    ]);
  });
});

test('the first topic of a strategy claim has a lane', () => {
  expect(
    problemsAfter(({ strategy }) =>
      strategy.claims.push(makeStatement('c-0009', { topics: ['phones', 'aiot'] })),
    ),
  ).toEqual([
    'timelines/strategy.json claims[1].topics[0] c-0009: the first topic of a strategy claim has a lane, "phones" has none; begin with one of aiot',
  ]);
});

test('an expansion claim has a market with a lane, or within one', () => {
  const texts = makeTexts(({ vocabulary }) => {
    vocabulary.themes.push({ id: 'expansion', name: { en: 'x' }, short: { en: 'x' } });
  });
  const claims = [
    makeStatement('c-0007', { markets: ['germany'] }),
    makeStatement('c-0008', { markets: ['world', 'europe'] }),
    makeStatement('c-0009', { markets: ['world'] }),
  ];
  texts.set('timelines/expansion.json', JSON.stringify({ schema: 1, theme: 'expansion', claims }));
  texts.set('published-ids.txt', appendIds(readRecord(texts)));
  expect(say(texts)).toEqual([
    'timelines/expansion.json claims[2].markets c-0009: an expansion claim has a market with a lane; add one of europe',
  ]);
});

describe('exchange rates', () => {
  test('are there for each year, and agree with each other', () => {
    expect(
      problemsAfter(({ rates }) => {
        rates.years = { '2014': { cnyPerUsd: 6.2, cnyPerEur: 6.95, usdPerEur: 1.1 } };
      }),
    ).toEqual([
      'exchange-rates.json years has no rates of 2015, a year of the record; add them',
      'exchange-rates.json years.2014 cnyPerEur is 1.9 % off cnyPerUsd × usdPerEur (6.8200); one of the three is wrong',
    ]);
  });

  test('may be off by rounding', () => {
    expect(
      problemsAfter(({ rates }) => {
        rates.years['2014'] = { cnyPerUsd: 6.2, cnyPerEur: 6.88, usdPerEur: 1.1 };
      }),
    ).toEqual([]);
  });
});

describe('published ids', () => {
  test('still exist, and are listed once', () => {
    const texts = makeTexts((draft) => {
      draft.published += 'c-0099\nc-0001\n';
    });
    expect(checkRecord(texts, { languages: ['en'] })).toEqual([
      {
        file: 'published-ids.txt',
        line: 8,
        path: '',
        message:
          'c-0099 was published and is not in the data any more; restore it (withdraw a claim instead)',
      },
      {
        file: 'published-ids.txt',
        line: 9,
        path: '',
        message: 'c-0001 is listed twice; leave the later one out',
      },
    ]);
  });

  test('are all ids that exist; said once a file', () => {
    const texts = makeTexts(({ sales }) =>
      sales.claims.push(makeClaim('c-0008'), makeClaim('c-0009')),
    );
    expect(say(texts)).toEqual([
      'timelines/sales.json claims[3].id c-0008: the id and 1 more below are not in published-ids.txt yet; when ready to publish, run `node scripts/run.mjs scripts/check-data.ts --publish`',
    ]);
    texts.delete('published-ids.txt');
    expect(say(texts)).toEqual([
      expect.stringContaining('published-ids.txt is missing; restore it'),
    ]);
  });

  test('are appended, and what is listed stays as it is', () => {
    const texts = makeTexts((draft) => {
      draft.published = '# mine\n\nc-0004\nc-0777';
    });
    expect(appendIds(readRecord(texts))).toBe(
      '# mine\n\nc-0004\nc-0777\ngazette-2015\ncourant-2017\nc-0001\nc-0002\nc-0003\n',
    );
  });
});

describe('texts', () => {
  test('are there in every language of the interface', () => {
    const texts = makeTexts(({ sales: { claims } }) => {
      for (const claim of claims.slice(1)) Object.assign(claim.gloss, { fr: 'x' });
      for (const claim of claims) Object.assign(claim.label, { fr: 'x' });
    });
    const found = checkRecord(texts, { languages: ['en', 'fr'] });
    expect(found.filter(({ file }) => file === 'timelines/sales.json')).toEqual([
      {
        file: 'timelines/sales.json',
        line: 12,
        path: 'claims[0].gloss',
        message: 'c-0001: is not written in fr yet; add it',
      },
    ]);
    expect(found.map(({ path }) => path)).toContain('units[0].symbol');
    expect(found.map(({ path }) => path)).toContain('sources[0].public.basis');
  });
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
