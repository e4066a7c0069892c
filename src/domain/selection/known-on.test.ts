import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbKnownDataset } from '@/testing/arb-known';
import { arbDay } from '@/testing/arb-view';
import { makeClaim, makeDataset } from '@/testing/make-claim';
import { firstKnown, isKnownOn, knownMarks, learnedBetween, recordKnownOn } from './known-on';

const arbCorpus = fc.constantFrom('all', 'articles', 'added');

/** Public between these days. */
function publicFrom(earliest: string, latest = earliest): ReturnType<typeof makeClaim>['public'] {
  return { earliest, latest, basis: { en: 'printed' } };
}

describe('the record as known on a day', () => {
  it('never has a claim before its latest public day, nor leaves one out from then on', () => {
    fc.assert(
      fc.property(arbKnownDataset, arbDay, arbCorpus, (dataset, asof, corpus) => {
        const { claims, sources } = recordKnownOn(dataset, { corpus, asof });
        expect(claims).toEqual(
          dataset.claims.filter(
            (claim) => claim.public.latest <= asof && (corpus === 'all' || claim.corpus === corpus),
          ),
        );
        const used = new Set(claims.map(({ source }) => source));
        expect(new Set(sources.map(({ id }) => id))).toEqual(used);
      }),
    );
  });

  it('only grows from day to day', () => {
    fc.assert(
      fc.property(arbKnownDataset, arbDay, arbDay, arbCorpus, (dataset, a, b, corpus) => {
        const [earlier = a, later = b] = [a, b].toSorted();
        const before = recordKnownOn(dataset, { corpus, asof: earlier }).claims;
        const after = recordKnownOn(dataset, { corpus, asof: later }).claims;
        expect(before.filter((claim) => !after.includes(claim))).toEqual([]);
        const learned = learnedBetween(after, earlier, later);
        expect(new Set([...before, ...learned])).toEqual(new Set(after));
        expect(before.length + learned.length).toBe(after.length);
      }),
    );
  });

  it('is the very record where nothing is left out', () => {
    const dataset = makeDataset([makeClaim()]);
    expect(recordKnownOn(dataset, { corpus: 'all', asof: null })).toBe(dataset);
  });

  it('counts a claim from the latest day on which it can have become public', () => {
    const claim = makeClaim({ public: publicFrom('2015-01-01', '2015-12-31') });
    expect(isKnownOn(claim, '2015-12-30')).toBe(false);
    expect(isKnownOn(claim, '2015-12-31')).toBe(true);
    expect(isKnownOn(claim, null)).toBe(true);
  });
});

describe('when the record became known', () => {
  const claims = [
    makeClaim({ id: 'c-0001', public: publicFrom('2017-01-31') }),
    makeClaim({ id: 'c-0002', public: publicFrom('2015-07-01') }),
    makeClaim({ id: 'c-0003', public: publicFrom('2015-07-01') }),
    makeClaim({
      id: 'c-0004',
      public: publicFrom('2016-01-01', '2016-06-30'),
      source: 'courant-2017',
      corpus: 'added',
    }),
  ];

  it('there is a mark for each source and day, in order of time', () => {
    expect(knownMarks(claims)).toEqual([
      { day: '2015-07-01', source: 'gazette-2015', corpus: 'articles', added: false },
      { day: '2016-06-30', source: 'courant-2017', corpus: 'added', added: true },
      { day: '2017-01-31', source: 'gazette-2015', corpus: 'articles', added: false },
    ]);
    expect(firstKnown(claims)).toBe('2015-07-01');
    expect(firstKnown([])).toBeNull();
  });

  it('what was learned between two days is without the first and with the last, in order of time', () => {
    const learned = (from: string, to: string): readonly string[] =>
      learnedBetween(claims, from, to).map(({ id }) => id);
    expect(learned('2015-07-01', '2017-01-31')).toEqual(['c-0004', 'c-0001']);
    expect(learned('2015-06-30', '2016-06-30')).toEqual(['c-0002', 'c-0003', 'c-0004']);
    expect(learned('2017-01-31', '2019-01-01')).toEqual([]);
  });
});
