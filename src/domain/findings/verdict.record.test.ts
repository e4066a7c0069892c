import { describe, expect, test } from 'vitest';
import { readRealRecord } from '@/testing/real-record';
import { recordKnownOn } from '../selection/known-on';
import { promisedAgain } from './promised-again';
import type { CorpusChoice } from '../selection/choices';
import { judgePromises } from './verdict';

const RECORD = readRealRecord();

/** Verdicts as "what was promised, for when: what became of it", of the promises that the five articles tell. */
function told(asof: string | null, corpus: CorpusChoice, kind: string): readonly string[] {
  const known = recordKnownOn(RECORD, { corpus, asof });
  return judgePromises(known, asof ?? RECORD.vocabulary.edition)
    .filter(({ promise }) => promise.claims.some((claim) => claim.corpus === 'articles'))
    .flatMap(({ promise, target, verdict, by, otherBasis }) => {
      const { first, revisions } = promise;
      if (target.kind !== kind) return [];
      const aims = [first, ...revisions].map(({ label }) => label.en).join(' → ');
      const due = target.period === null ? '' : `, ${target.period.text}`;
      return [`${aims}${due}: ${verdict} by ${by}${otherBasis ? ', other basis' : ''}`];
    });
}

describe('the articles’ promises', () => {
  test('with a figure, by all that is on record', () => {
    expect(told(null, 'all', 'target').toSorted()).toEqual([
      '1 bn USD from services, 2015: missed by rule, other basis',
      '100 M phones → 80–100 M, 6 March 2015 → Lowered to 80 M, 2015: missed by rule',
      '100 bn CNY goal, 2017: met-early by rule',
      '16 bn USD goal, 2015: missed by rule, other basis',
      '> 10 bn CNY for AIoT, 2019-01-11..2024-01-11: superseded by curated',
      'Services revenue ×3, 2015: missed by rule, other basis',
      'Top 3 in India, 2015-04-24..2018-04-24: met-early by curated, other basis',
    ]);
  });

  test('in words, as far as claims on record tell', () => {
    const decided = told(null, 'all', 'plan').filter((line) => line.endsWith('by curated'));
    expect(decided.toSorted()).toEqual([
      'Company stops telling: reversed by curated',
      'Digital bank in China: met-early by curated',
      'Earn like Alibaba, Tencent: met by curated',
      'Invest in Indian start-ups, 2015: late by curated',
      'Latin America via Brazil: reversed by curated',
      'Less dependent on phones: met by curated',
      'Made in Brazil: reversed by curated',
      'Network of shops: met by curated',
      'On sale 7 July, 2015-07-07: met by curated',
      'Push into Europe: met by curated',
      'Smart home to grow stronger: met by curated',
      'Western countries targeted: met by curated',
      'Work on AI: met by curated',
      'Work on fintech: met-early by curated',
    ]);
  });

  test('by the five articles alone', () => {
    const phones = told(null, 'articles', 'target').filter((line) => line.includes('phones'));
    expect(phones).toEqual(['80 to 100 M phones, 2015: missed by curated']);
    const others = told(null, 'articles', 'target').filter((line) => !line.includes('phones'));
    expect(others.every((line) => line.endsWith('unknown by day'))).toBe(true);
    // What shows the 32 billion to be a slip stands elsewhere.
    expect(others).toContain('32 bn USD goal, 2015: unknown by day');
  });

  test('foreseen by others, and judged', () => {
    expect(told(null, 'all', 'estimate').toSorted()).toEqual([
      '2015 goal probably missed, 2015: met by curated',
      '2016 hardly much better, 2016: met by curated',
      'Services 6 % of revenue, 2015: missed by rule, other basis',
    ]);
  });
});

test.each([
  ['2015-07-05', 'open by day'],
  ['2016-01-14', 'unknown by day'],
  // Lei Jun's own 70 million of that day lie below the 80 to which the goal had come.
  ['2016-01-15', 'missed by rule'],
  ['2017-01-31', 'missed by rule'],
])('as known on %s, the goal for phones of 2015 is %s', (day, verdict) => {
  const phones = told(day, 'all', 'target').find((line) => line.startsWith('100 M phones'));
  expect(phones).toMatch(new RegExp(`2015: ${verdict}$`));
});

test('what was promised more than once', () => {
  const groups = promisedAgain(RECORD).map((group) =>
    group.map(({ metric, markets, period }) => `${metric} ${markets.join('+')} ${period?.text}`),
  );
  expect(groups.map((group) => [...new Set(group)])).toEqual([
    ['smartphones-sold world 2015', 'smartphones-sold world 2016', 'smartphones-sold world 2018'],
    ['revenue world 2015', 'revenue world 2017'],
    [
      'smartphone-rank india 2015-04-24..2018-04-24',
      'smartphone-rank india 2018-04..2020-04',
      'smartphone-rank india 2019..2021',
    ],
    [
      'mi-home-shops china 2017-12..2019',
      'mi-home-shops china 2017-08..2020-08',
      'mi-home-shops china 2017..2020',
    ],
  ]);
});

test('every curated verdict counts on the whole record, and none before its claims are public', () => {
  const judged = judgePromises(RECORD, RECORD.vocabulary.edition);
  for (const { claim, verdict, because, note } of RECORD.verdicts) {
    const own = judged.find(({ promise }) => promise.claims.some(({ id }) => id === claim));
    expect(own?.verdict, claim).toBe(verdict);
    const last = because.map((id) => RECORD.claimById.get(id)?.public.latest ?? '9999').toSorted();
    const from = last.at(-1) ?? '';
    const dayBefore = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
    const known = recordKnownOn(RECORD, { corpus: 'all', asof: dayBefore });
    const before = judgePromises(known, dayBefore).find(({ promise }) =>
      promise.claims.some(({ id }) => id === claim),
    );
    expect(before?.note).not.toBe(note);
  }
});
