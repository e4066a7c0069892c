import fc from 'fast-check';
import { indexRecord, type Dataset } from '@/domain/record/record';
import { arbRivals } from './arb-claim';
import { makeDataset } from './make-claim';

const DAYS = ['2014-12-31', '2015-07-01', '2015-07-02', '2017-01-31', '2019-01-31'] as const;

/** Claims that often speak of the same thing, public between any of a few days, of either corpus. */
export const arbKnownDataset: fc.Arbitrary<Dataset> = arbRivals.chain((claims) =>
  fc
    .tuple(
      ...claims.map(() =>
        fc.record({
          days: fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)),
          corpus: fc.constantFrom('articles', 'added'),
        }),
      ),
    )
    .map((dated) => {
      const record = makeDataset([]);
      return indexRecord({
        ...record,
        claims: claims.map((claim, index) => {
          const { days = [DAYS[0], DAYS[0]], corpus = 'articles' } = dated[index] ?? {};
          const [earliest = days[0], latest = days[1]] = days.toSorted();
          const added = corpus === 'added';
          return {
            ...claim,
            corpus,
            added,
            public: { earliest, latest, basis: { en: 'printed' } },
          };
        }),
      });
    }),
);
