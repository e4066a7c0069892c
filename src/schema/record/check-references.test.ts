import { describe, expect, test } from 'vitest';
import { makeClaim, type ClaimInput } from '@/testing/make-record';
import { problemsAfter } from '@/testing/problems-after';

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
      { quantity: { form: 'value', numbers: ['61'], scale: 'million', unit: 'phone' } },
      'quantity.unit',
      'there is no unit "phone" in vocabulary.json; did you mean "phones"?',
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
    [{ topics: ['aiot', 'aiot'] }, 'topics[1]', 'names aiot a second time; leave it out'],
    [{ markets: ['world', 'world'] }, 'markets[1]', 'names world a second time; leave it out'],
    [{ also: [4, 2] }, 'also[1]', 'names 2 a second time; leave it out'],
  ] satisfies readonly [Partial<ClaimInput>, string, string][])(
    'of %j are checked',
    (change, path, message) => {
      const problems = problemsAfter(({ sales }) => sales.claims.push(makeClaim('c-0009', change)));
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(`timelines/sales.json claims[3].${path} c-0009: ${message}`);
    },
  );

  test('of a source are checked', () => {
    expect(
      problemsAfter(({ sources: { sources } }) => {
        for (const source of sources) source.relays = ['gone'];
      }),
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
    problemsAfter(({ sales, vocabulary }) => {
      vocabulary.metrics.push({ id: 'revenue-abroad', name: { en: 'x' }, unit: 'CNY' });
      Object.assign(sales.claims[2] ?? {}, change);
    })
      .filter((text) => text.includes('.restates'))
      .map((text) => text.replace('timelines/sales.json claims[2].restates c-0003: ', ''));

  test.each([
    [{ restates: 'c-0003' }, 'restates itself; name the claim in the other currency'],
    [
      { period: '2017-H1' },
      'has another period than c-0002; one amount has one period: mend one of the two',
    ],
    [
      { metric: 'revenue-abroad' },
      'has another metric than c-0002; one amount has one metric: mend one of the two',
    ],
    [
      {
        quantity: {
          form: 'value' as const,
          numbers: ['61'],
          scale: 'million' as const,
          unit: 'phones',
        },
        fragment: 'eenenzestig miljoen',
      },
      'is not the same amount as c-0002 in another currency; mend a unit or leave it out',
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
      kind: 'target',
      metric: 'revenue',
      period: '2017',
      restates: 'c-0003',
      quantity: { form: 'value', numbers: ['32'], scale: 'billion', unit: 'CNY' },
      fragment: '32 billion in sales',
    });
    expect(problemsAfter(({ sales }) => sales.claims.push(extra))).toEqual([
      expect.stringContaining('has no assessment of kind conflict of "restates c-0003"'),
      expect.stringContaining('c-0003 is itself a restatement; name the original, c-0002'),
      expect.stringContaining(
        'c-0003 is of another source, courant-2017; only one source restates itself',
      ),
    ]);
  });
});
