import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findDisagreements } from '@/domain/findings/disagreement';
import { readRealRecord } from '@/testing/real-record';
import { checkRecord } from '../check-record';
import { makeClaim, makeTexts, type Draft } from '@/testing/make-record';
import { problemsAfter } from '@/testing/problems-after';

const KEY = 'smartphones-sold world 2014-01-01/2014-12-31 outcome sold';

type Found = Extract<Draft['conflicts']['assessments'][number], { key: string }>;

function assess(change: Partial<Found> = {}) {
  return {
    id: 'phones-2014',
    kind: 'conflict' as const,
    key: KEY,
    title: { en: 'Phones of 2014' },
    reasons: ['slip' as const],
    note: { en: 'One says more.' },
    evidence: ['c-0001'],
    ...change,
  };
}

/** 61 million against 70 million phones in 2014. */
function disagree({ sales }: Draft): void {
  sales.claims.push(
    makeClaim('c-0010', {
      quantity: { form: 'value', numbers: ['70'], scale: 'million', unit: 'phones' },
      fragment: 'some 70 million in 2014',
    }),
  );
}

const problemsWith = (...assessments: readonly ReturnType<typeof assess>[]): readonly string[] =>
  problemsAfter((draft) => {
    disagree(draft);
    draft.conflicts.assessments = [...assessments];
  });

describe('assessments', () => {
  test('that meet the conflicts one to one are sound', () => {
    expect(problemsWith(assess())).toEqual([]);
  });

  test('must be there for every conflict', () => {
    expect(problemsWith()).toEqual([
      `conflicts.json assessments has no assessment of kind conflict of "${KEY}" between c-0001 and c-0010; add one`,
    ]);
  });

  test('rest on no claim that was withdrawn, and are gone with their conflict', () => {
    const problems = problemsAfter((draft) => {
      disagree(draft);
      const [first] = draft.sales.claims;
      if (first !== undefined) first.withdrawn = { on: '2020-01-01', reason: { en: 'misread' } };
      draft.conflicts.assessments = [assess()];
    });
    expect(problems.join('\n')).toContain(
      'conflicts.json assessments[0].evidence[0] phones-2014: c-0001 is withdrawn and is no evidence; name another claim',
    );
    expect(problems.join()).toContain(`nothing on record disagrees as "${KEY}"; take it out`);
  });

  test('must have a conflict', () => {
    const found = problemsAfter((draft) => {
      draft.conflicts.assessments = [assess()];
    });
    expect(found).toEqual([
      `conflicts.json assessments[0].key phones-2014: nothing on record disagrees as "${KEY}"; take it out`,
    ]);
  });

  test('of a key that is nearly right are told the right one', () => {
    const found = problemsWith(assess({ key: KEY.replace('sold world', 'sold  world') }));
    expect(found[1]).toContain(`did you mean "${KEY}"?`);
    expect(found).toHaveLength(2);
  });

  test('have an id and a key of their own', () => {
    const found = problemsWith(assess(), assess());
    expect(found.map((problem) => problem.split(' ')[1])).toEqual([
      'assessments[1].id',
      'assessments[1].key',
    ]);
  });

  test('rest on claims that exist, each named once', () => {
    const found = problemsWith(assess({ evidence: ['c-0001', 'c-9999', 'c-0001'] }));
    expect(found[0]).toContain(
      'assessments[0].evidence[1] phones-2014: there is no claim "c-9999"',
    );
    expect(found[1]).toContain(
      'assessments[0].evidence[2] phones-2014: names c-0001 a second time',
    );
    expect(found).toHaveLength(2);
  });

  test('are not judged while a part of the record cannot be read', () => {
    const texts = makeTexts((draft) => {
      draft.conflicts.assessments = [assess()];
    }).set('timelines/sales.json', '{');
    const files = checkRecord(texts, { languages: ['en'] }).map(({ file }) => file);
    expect(files).not.toContain('conflicts.json');
  });

  test('at fault are said with the line on which they stand', () => {
    const texts = makeTexts((draft) => {
      draft.conflicts.assessments = [assess()];
    });
    const problem = checkRecord(texts, { languages: ['en'] }).find(
      ({ file }) => file === 'conflicts.json',
    );
    const line = texts.get('conflicts.json')?.split('\n')[(problem?.line ?? 0) - 1];
    expect(line).toContain('"key"');
  });
});

test('the real record has one assessment for each disagreement, and ids fit for addresses', () => {
  const dataset = readRealRecord();
  const keys = findDisagreements(dataset, dataset.claims).map(({ key }) => key);
  expect(dataset.assessments.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
  expect(keys.length).toBeGreaterThan(3);
  const text = readFileSync('data/conflicts.json', 'utf8');
  for (const { id } of dataset.assessments) expect(text).toContain(`"id": "${id}"`);
});
