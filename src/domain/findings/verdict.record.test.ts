import { describe, expect, test } from 'vitest';
import { readRealRecord } from '@/testing/real-record';
import { recordKnownOn } from '../selection/known-on';
import { promisedAgain } from './promised-again';
import type { CorpusChoice } from '../selection/choices';
import { judgePromises } from './verdict';

const RECORD = readRealRecord();

/** Verdicts as "what was promised, for when: what became of it", of the five articles' promises. */
function told(asof: string | null, corpus: CorpusChoice, kind: string): readonly string[] {
  const known = recordKnownOn(RECORD, { corpus, asof });
  return judgePromises(known, asof ?? RECORD.vocabulary.edition)
    .filter(({ target }) => target.corpus === 'articles' && target.kind === kind)
    .map(({ target, verdict, by, otherBasis }) => {
      const due = target.period === null ? '' : `, ${target.period.text}`;
      return `${target.label.en}${due}: ${verdict} by ${by}${otherBasis ? ', other basis' : ''}`;
    });
}

describe('the articles’ promises', () => {
  test('with a figure, by all that is on record', () => {
    expect(told(null, 'all', 'target').toSorted()).toEqual([
      '1 bn USD from services, 2015: missed by rule, other basis',
      '10 bn CNY over 5 years, 2019-01-11..2024-01-11: superseded by curated',
      '100 bn CNY, 2015: missed by rule',
      '16 bn USD goal, 2015: missed by rule',
      '32 bn USD goal, 2015: missed by rule',
      '80 to 100 M phones, 2015: missed by curated',
      '80–100 M phones, 2015: missed by curated',
      '> 100 bn CNY, 2017: met by rule, other basis',
      'Services revenue ×3, 2015: unknown by day',
      'Top 3 in India, 2015-04-24..2018-04-24: met-early by curated',
    ]);
  });

  test('in words, as far as claims on record tell', () => {
    const decided = told(null, 'all', 'plan').filter((line) => line.endsWith('by curated'));
    expect(decided.toSorted()).toEqual([
      'Accessories only: met by curated',
      'Brazil first: reversed by curated',
      'Digital bank in China: met-early by curated',
      'Invest in Indian start-ups, 2015: late by curated',
      'Latin America via Brazil: reversed by curated',
      'Less dependent on phones: met by curated',
      'Made in Brazil: reversed by curated',
      'More from internet services: met by curated',
      'Network of shops: met by curated',
      'No more yearly unit figures: reversed by curated',
      'Push into Europe: met by curated',
      'Slow down: missed by curated',
      'Smart home to grow stronger: met by curated',
      'Sustainable growth: met by curated',
      'Western countries targeted: met by curated',
      'Work on AI: met by curated',
      'Work on fintech: met by curated',
    ]);
  });

  test('by the five articles alone', () => {
    const phones = told(null, 'articles', 'target').filter((line) => line.includes('phones'));
    expect(phones).toEqual([
      '80 to 100 M phones, 2015: missed by curated',
      '80–100 M phones, 2015: missed by curated',
    ]);
    const others = told(null, 'articles', 'target').filter((line) => !line.includes('phones'));
    expect(others.every((line) => line.endsWith('unknown by day'))).toBe(true);
  });
});

test.each([
  ['2015-07-02', 'open by day'],
  ['2016-01-14', 'unknown by day'],
  // More than 70 million leave 80 to 100 open, until the third article says that it was fewer.
  ['2016-01-15', 'undecided by rule'],
  ['2017-01-30', 'undecided by rule'],
  ['2017-01-31', 'missed by curated'],
])('as known on %s, 80 to 100 million phones for 2015 are %s', (day, verdict) => {
  const phones = told(day, 'all', 'target').find((line) => line.startsWith('80 to 100'));
  expect(phones).toBe(`80 to 100 M phones, 2015: ${verdict}`);
});

test('what was promised more than once', () => {
  const groups = promisedAgain(RECORD.claims).map((group) =>
    group.map(({ metric, markets, period }) => `${metric} ${markets.join('+')} ${period?.text}`),
  );
  expect(groups.map((group) => [...new Set(group)])).toEqual([
    ['smartphones-sold world 2015', 'smartphones-sold world 2016', 'smartphones-sold world 2018'],
    ['revenue world 2015', 'revenue world 2017'],
    ['smartphone-rank india 2015-04-24..2018-04-24', 'smartphone-rank india 2019..2021'],
    [
      'mi-home-shops china 2017-12..2019',
      'mi-home-shops china 2017-08..2020-08',
      'mi-home-shops china 2017..2020',
    ],
  ]);
});

test('every curated verdict counts on the whole record, and none before its claims are public', () => {
  const judged = judgePromises(RECORD, RECORD.vocabulary.edition);
  for (const { claim, verdict, because } of RECORD.verdicts) {
    expect(judged.find(({ target }) => target.id === claim)).toMatchObject({
      verdict,
      by: 'curated',
    });
    const last = because.map((id) => RECORD.claimById.get(id)?.public.latest ?? '9999').toSorted();
    const from = last.at(-1) ?? '';
    const dayBefore = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
    const known = recordKnownOn(RECORD, { corpus: 'all', asof: dayBefore });
    const before = judgePromises(known, dayBefore).find(({ target }) => target.id === claim);
    expect(before?.by).not.toBe('curated');
  }
});
