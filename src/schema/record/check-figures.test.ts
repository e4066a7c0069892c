import { describe, expect, test } from 'vitest';
import {
  makeClaim,
  makeDraft,
  makeTexts,
  type ClaimInput,
  type Draft,
} from '@/testing/make-record';
import { checkFigures } from './check-figures';
import { readRecord } from './read-record';

function problemsOf(
  change: Partial<ClaimInput>,
  more: (draft: Draft) => unknown = () => null,
): readonly string[] {
  const texts = makeTexts((draft) => {
    draft.sales.claims = [makeClaim('c-0001', change)];
    more(draft);
  });
  const record = readRecord(texts);
  expect(record.problems).toEqual([]);
  return [...checkFigures(record)].map(({ path, message }) => `${path} ${message}`);
}

const euro = { form: 'value', numbers: ['61'], scale: 'million', unit: 'EUR' } as const;

describe('a figure', () => {
  test('of a metric says what it counts', () => {
    const { basis: _, ...claim } = makeClaim('c-0001');
    const texts = makeTexts(({ sales }) => (sales.claims = [claim]));
    expect(
      [...checkFigures(readRecord(texts))].map(({ path, message }) => `${path} ${message}`),
    ).toEqual([
      'claims[0].quantity c-0001: says a figure of smartphones-sold but not what it counts; add a basis',
    ]);
  });

  test('that is absent is not there', () => {
    expect(problemsOf({ absent: true })).toEqual([
      'claims[0].quantity c-0001: says a figure that is also said to be absent; leave one out',
    ]);
  });

  test('that is absent is of a metric', () => {
    const { metric: _, quantity: __, ...claim } = makeClaim('c-0001', { absent: true });
    const texts = makeTexts(({ sales }) => (sales.claims = [claim]));
    expect(
      [...checkFigures(readRecord(texts))].map(({ path, message }) => `${path} ${message}`),
    ).toEqual(['claims[0].absent c-0001: does not say which figure is absent; add a metric']);
  });

  test.each([
    [euro, 'is in EUR, but smartphones-sold is in phones; mend unit or metric'],
    [
      { ...euro, unit: 'countries' },
      'is in countries, but smartphones-sold is in phones; mend unit or metric',
    ],
  ])('%j is not of the metric’s unit', (quantity, message) => {
    expect(problemsOf({ quantity: { ...quantity, numbers: ['61'] } })).toEqual([
      `claims[0].quantity.unit c-0001: ${message}`,
    ]);
  });

  test('of money may be in any currency, and in nothing else', () => {
    expect(problemsOf({ metric: 'revenue', quantity: { ...euro, numbers: ['61'] } })).toEqual([]);
    expect(problemsOf({ metric: 'revenue' })).toEqual([
      'claims[0].quantity.unit c-0001: is in phones, but revenue is in money; mend unit or metric',
    ]);
  });

  test('of a rank has the form of one', () => {
    const fragment = 'among the top three';
    const rank = { metric: 'rank', fragment };
    expect(
      problemsOf({ ...rank, quantity: { form: 'rank', numbers: ['1', '3'], unit: 'rank' } }),
    ).toEqual([]);
    expect(
      problemsOf({ ...rank, quantity: { form: 'value', numbers: ['3'], unit: 'rank' } }),
    ).toEqual([
      'claims[0].quantity.form c-0001: a rank has the form "rank" and a unit of ranks; mend form or unit',
    ]);
  });
});

describe('a fragment', () => {
  const twelve = 'then 61 million in 2014 and so on for all the world';

  test('has twelve words at most', () => {
    expect(twelve.split(' ')).toHaveLength(12);
    expect(problemsOf({ fragment: twelve })).toEqual([]);
    expect(problemsOf({ fragment: `${twelve} :` })).toEqual([]);
    expect(problemsOf({ fragment: `${twelve} again` })).toEqual([
      'claims[0].fragment c-0001: has 13 words; cut it to 12 at most',
    ]);
  });

  test('says the figure', () => {
    expect(problemsOf({ fragment: 'then 16 million in 2014' })).toEqual([
      'claims[0].fragment c-0001: does not say 61 million in en; it says 16 million, 2014: ' +
        'mend the quantity or the fragment, or say in "derived" how it is worked out',
    ]);
    expect(problemsOf({ fragment: 'then many more' })[0]).toContain('in en; it says no number: ');
  });

  test('says both numbers of a range', () => {
    const quantity = {
      form: 'range',
      numbers: ['80', '110'],
      scale: 'million',
      unit: 'phones',
    } as const;
    const change = {
      quantity: { ...quantity, numbers: ['80', '110'] },
      fragment: '80 to 100 million',
    };
    expect(problemsOf(change)[0]).toContain(
      'does not say 110 million in en; it says 80, 100 million',
    );
  });

  test('is read in its own language, or in its source’s', () => {
    const fragment = 'eenenzestig miljoen';
    expect(problemsOf({ fragment })).toHaveLength(1);
    expect(problemsOf({ fragment, language: 'nl' })).toEqual([]);
    expect(problemsOf({ fragment, source: 'courant-2017' })).toEqual([]);
  });

  test('from which a figure is derived says some number', () => {
    const derived = { en: 'Five years before 2015.' };
    const quantity = { form: 'value', numbers: ['2010'], unit: 'year' } as const;
    const { metric: _, ...claim } = makeClaim('c-0001', {
      derived,
      quantity: { ...quantity, numbers: ['2010'] },
    });
    const check = (fragment: string) =>
      [
        ...checkFigures(
          readRecord(makeTexts(({ sales }) => (sales.claims = [{ ...claim, fragment }]))),
        ),
      ].map(({ message }) => message);
    expect(check('Founded only 5 years ago')).toEqual([]);
    expect(check('founded a while ago')).toEqual([
      'c-0001: has no number from which the figure can be worked out; choose one that has',
    ]);
  });
});

test('a claim in words has nothing to find', () => {
  const record = readRecord(makeTexts((draft) => (draft.sales = makeDraft().strategy)));
  expect([...checkFigures(record)]).toEqual([]);
});
