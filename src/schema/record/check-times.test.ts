import { describe, expect, test } from 'vitest';
import { makeClaim, makeStatement, makeTexts, type ClaimInput } from '@/testing/make-record';
import { checkTimes } from './check-times';
import { readRecord } from './read-record';

/** Problems of one claim of a source of 2 July 2015. */
function problemsOf(claim: ClaimInput): readonly string[] {
  const record = readRecord(makeTexts(({ sales }) => (sales.claims = [claim])));
  expect(record.problems).toEqual([]);
  return [...checkTimes(record)].map(({ path, message }) => `${path} ${message}`);
}

const figure = (change: Partial<ClaimInput>) => problemsOf(makeClaim('c-0001', change));
const words = (change: Partial<ClaimInput>) => problemsOf(makeStatement('c-0001', change));
const basis = { en: 'said on a day' };

describe('public', () => {
  test('is not after the source’s', () => {
    expect(figure({ public: { earliest: '2015-07-01', latest: '2015-07-01', basis } })).toEqual([]);
    expect(figure({ public: { earliest: '2015-07-01', latest: '2015-07-03', basis } })).toEqual([
      'claims[0].public.latest c-0001: 2015-07-03 is after its source was public, 2015-07-02; mend it, or leave "public" out',
    ]);
  });

  test('is not before it was stated', () => {
    expect(figure({ statedOn: '2015-07-02' })).toEqual([]);
    expect(figure({ statedOn: '2015' })).toEqual([]);
    expect(figure({ statedOn: '2015-07-03' })).toEqual([
      'claims[0].statedOn c-0001: is after it was public, 2015-07-02; nobody prints what has not been said: mend one of the two',
    ]);
    const own = { public: { earliest: '2015-07-01', latest: '2015-07-01', basis } };
    expect(figure({ statedOn: '2015-07-02', ...own })).toEqual([
      expect.stringContaining('is after it was public, 2015-07-01'),
    ]);
  });
});

describe('a period', () => {
  const { period: _, ...without } = makeClaim('c-0001');

  test('is there for an outcome with a figure', () => {
    expect(problemsOf(without)).toEqual([
      'claims[0] c-0001: the outcome does not say of when; add a period',
    ]);
    expect(problemsOf({ ...without, kind: 'interim' })).toEqual([
      'claims[0] c-0001: the interim does not say of when; add a period',
    ]);
    const { quantity: __, ...absent } = { ...without, absent: true as const };
    expect(problemsOf(absent)).toHaveLength(1);
    expect(problemsOf({ ...without, kind: 'target' })).toEqual([]);
    expect(words({ kind: 'outcome' })).toEqual([]);
  });

  test('of an outcome is over when the source is public', () => {
    expect(figure({ period: '2015-H1' })).toEqual([]);
    expect(figure({ period: '2015' })).toEqual([
      'claims[0].period c-0001: the outcome was not over when its source was public (2015-07-02 at the latest); write the part that was, as YYYY-H1, or change the kind',
    ]);
    expect(figure({ period: '2015', kind: 'estimate' })).toEqual([]);
    expect(figure({ period: '2015', kind: 'target' })).toEqual([]);
  });

  test('of an event may be known to the year only', () => {
    expect(words({ kind: 'outcome', period: '2015' })).toEqual([]);
    expect(words({ kind: 'outcome', period: '2016' })).toHaveLength(1);
  });

  test('of an interim figure is a part of one year', () => {
    const message =
      'claims[0].period c-0001: an interim figure is of a part of one year; shorten the period or change the kind';
    expect(figure({ kind: 'interim', period: '2015-H1' })).toEqual([]);
    expect(figure({ kind: 'interim', period: '2014' })).toEqual([message]);
    expect(figure({ kind: 'interim', period: '2014-01..2014-12' })).toEqual([message]);
    expect(figure({ kind: 'interim', period: '2013-H2..2014-H1' })).toEqual([message]);
  });

  test('of a target is not past when it is stated', () => {
    expect(figure({ kind: 'target', period: '2015', statedOn: '2015-04' })).toEqual([]);
    expect(figure({ kind: 'target', period: '2014', statedOn: '2015-04' })).toEqual([
      'claims[0].period c-0001: the target is for a time before it was stated (2015-04); mend period or statedOn',
    ]);
    expect(words({ kind: 'plan', period: '2014', statedOn: '2015-04' })).toHaveLength(1);
    expect(words({ kind: 'statement', period: '2014', statedOn: '2015-04' })).toEqual([]);
  });

  test('of a target that is retold later may be past', () => {
    expect(figure({ kind: 'target', period: '2013' })).toEqual([]);
  });
});

test('nothing is public or withdrawn after the edition', () => {
  const texts = makeTexts(({ vocabulary, sales }) => {
    vocabulary.edition = '2016-01-01';
    sales.claims = [makeClaim('c-0001', { withdrawn: { on: '2016-01-02', reason: basis } })];
  });
  expect(
    [...checkTimes(readRecord(texts))].map(({ path, message }) => `${path} ${message}`),
  ).toEqual([
    'sources[1].public.latest courant-2017: 2017-01-12 is after the edition’s day, 2016-01-01; mend the day or the edition',
    'claims[0].withdrawn.on c-0001: 2016-01-02 is after the edition’s day, 2016-01-01; mend the day or the edition',
  ]);
});

describe('what came or went', () => {
  const presence = { step: 'entry', of: 'phones' } as const;

  test('is told by an outcome that says when', () => {
    expect(words({ kind: 'outcome', period: '2014', presence })).toEqual([]);
    const message = 'only an outcome with a period tells that something came or went';
    expect(words({ kind: 'outcome', presence })).toEqual([
      `claims[0].presence c-0001: is said of a claim of kind outcome; ${message}`,
    ]);
    expect(words({ kind: 'plan', period: '2016', presence })).toEqual([
      `claims[0].presence c-0001: is said of a claim of kind plan; ${message}`,
    ]);
  });

  test('was foreseen by an estimate alone', () => {
    expect(words({ kind: 'estimate', forecast: true })).toEqual([]);
    expect(words({ kind: 'plan', forecast: true })).toEqual([
      'claims[0].forecast c-0001: is said of a claim of kind plan; only an estimate can be a forecast',
    ]);
  });
});
