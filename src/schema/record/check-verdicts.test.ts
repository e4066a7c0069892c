import { describe, expect, test } from 'vitest';
import { checkRecord } from '../check-record';
import { makeClaim, makeStatement, makeTexts, type Draft } from '@/testing/make-record';
import { problemsAfter } from '@/testing/problems-after';

type Entry = Draft['promises']['verdicts'][number];

const NOTE = { en: 'The shops are open.' };

/** Problems of a record with these verdicts; c-0004 is a plan in words, c-0005 what became of it. */
function problemsOf(...verdicts: readonly Partial<Entry>[]): readonly string[] {
  return problemsAfter((draft) => {
    draft.strategy.claims.push(makeStatement('c-0005', { kind: 'outcome' }));
    draft.promises.verdicts = verdicts.map((change) => ({
      claim: 'c-0004',
      verdict: 'met',
      because: ['c-0005'],
      note: NOTE,
      ...change,
    }));
  });
}

test('a verdict on a plan, with the claim that justifies it, is sound', () => {
  expect(problemsOf({})).toEqual([]);
});

describe('a verdict is refused', () => {
  test.each<[string, Partial<Entry>, string]>([
    [
      'on nothing',
      { claim: 'c-9999' },
      'verdicts[0].claim there is no claim "c-9999"; the promises are',
    ],
    ['on an outcome', { claim: 'c-0001' }, 'verdicts[0].claim is no promise but of kind outcome'],
    ['on a restatement', { claim: 'c-0003' }, 'verdicts[0].claim only repeats c-0002'],
    ['by nothing', { because: ['c-8888'] }, 'verdicts[0].because[0] there is no claim "c-8888"'],
    [
      'by the promise itself',
      { because: ['c-0004'] },
      'verdicts[0].because[0] is the promise itself',
    ],
    [
      'by one claim twice',
      { because: ['c-0005', 'c-0005'] },
      'verdicts[0].because[1] names c-0005',
    ],
  ])('%s', (_name, change, message) => {
    expect(problemsOf(change)).toEqual([expect.stringContaining(message)]);
  });

  test('as the second on a promise', () => {
    expect(problemsOf({}, { verdict: 'late' })).toEqual([
      expect.stringContaining('verdicts[1].claim has a verdict already'),
    ]);
  });

  test('on a claim that nothing was promised', () => {
    const found = problemsAfter((draft) => {
      const absent = { kind: 'target', absent: true, metric: 'smartphones-sold' } as const;
      draft.strategy.claims.push(makeStatement('c-0005', { ...absent, period: '2014' }));
      draft.promises.verdicts = [
        { claim: 'c-0005', verdict: 'met', because: ['c-0001'], note: NOTE },
      ];
    });
    expect(found).toContainEqual(expect.stringContaining('nothing was promised'));
  });
});

describe('where arithmetic decides, a verdict is', () => {
  const withGoal = (
    millions: string,
    verdict: Entry['verdict'],
    because: string[] = ['c-0001'],
  ): readonly string[] =>
    problemsAfter((draft) => {
      draft.sales.claims.push(
        makeClaim('c-0005', {
          kind: 'target',
          quantity: { form: 'value', numbers: [millions], scale: 'million', unit: 'phones' },
          fragment: `then ${millions} million in 2014`,
        }),
      );
      draft.promises.verdicts = [{ claim: 'c-0005', verdict, because, note: NOTE }];
    });

  test('welcome where it says the same, for it may say more', () => {
    expect(withGoal('60', 'met')).toEqual([]);
    expect(withGoal('60', 'met', ['c-0004'])).toEqual([]);
  });

  test('welcome where it says that it was met early, but not that it was late', () => {
    expect(withGoal('60', 'met-early')).toEqual([]);
    expect(withGoal('60', 'late')).toEqual([
      expect.stringContaining('arithmetic finds c-0005 met by c-0001, and not late'),
    ]);
  });

  test('refused where it says otherwise', () => {
    expect(withGoal('80', 'met')).toEqual([
      expect.stringContaining('arithmetic finds c-0005 missed by c-0001, and not met'),
    ]);
  });

  test('welcome where the intervals overlap', () => {
    expect(withGoal('61', 'met')).toEqual([]);
  });
});

test('each problem is said with its file and line', () => {
  const texts = makeTexts((draft) => {
    draft.promises.verdicts = [
      { claim: 'c-0001', verdict: 'met', because: ['c-0004'], note: NOTE },
    ];
  });
  const line = (texts.get('promises.json') ?? '')
    .split('\n')
    .findIndex((l) => l.includes('c-0001'));
  expect(checkRecord(texts, { languages: ['en'] })).toContainEqual(
    expect.objectContaining({ file: 'promises.json', line: line + 1, path: 'verdicts[0].claim' }),
  );
});
