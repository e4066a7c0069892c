import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbDataset, arbFilters } from '@/testing/arb-claim';
import { arbDay } from '@/testing/arb-view';
import type { Claim } from '../record/claim';
import { indexRecord, type Dataset } from '../record/record';
import { FACETS, FILTER_NAMES, type Filters } from '../selection/choices';
import { countLoosened, filterClaims } from '../selection/filter';
import { recordKnownOn } from '../selection/known-on';
import { indexClaims } from './record-index';
import { claimsOf, partBits, select, type PartChoice, type Selection } from './select';
import { indexTexts } from './text-index';

const DAYS = ['2014-12-31', '2015-07-01', '2015-07-02', '2017-01-31', '2019-01-31'];

/** Records whose claims became public on few days, in both corpora. */
const arbRecord: fc.Arbitrary<Dataset> = arbDataset.chain((dataset) =>
  fc
    .array(fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom('articles', 'added')), {
      minLength: dataset.claimById.size,
      maxLength: dataset.claimById.size,
    })
    .map((dated) => {
      const claims = [...dataset.claimById.values()].map((claim, at): Claim => {
        const [day = '', corpus = 'articles'] = dated[at] ?? [];
        const known = { earliest: day, latest: day, basis: { en: 'printed' } };
        return { ...claim, corpus, public: known };
      });
      return indexRecord({ ...dataset, claims });
    }),
);

const arbPart: fc.Arbitrary<PartChoice> = fc.record({
  corpus: fc.constantFrom('all', 'articles', 'added'),
  asof: fc.option(fc.oneof(fc.constantFrom(...DAYS), arbDay), { nil: null }),
});

type Selected = {
  readonly by: Selection;
  readonly claims: readonly Claim[];
  readonly rewound: Dataset;
};

function selected(record: Dataset, choice: PartChoice, filters: Filters): Selected {
  const index = indexClaims(record);
  const findWords = indexTexts(index.claims.map(({ id }) => record.textById.get(id) ?? ''));
  const by = select(index, partBits(index, choice), filters, findWords);
  return { by, claims: claimsOf(index, by.bits), rewound: recordKnownOn(record, choice) };
}

describe('a selection by sets', () => {
  it('has the claims that going through them all leaves, in the order of the record', () => {
    fc.assert(
      fc.property(arbRecord, arbPart, arbFilters, (record, choice, filters) => {
        const { by, claims, rewound } = selected(record, choice, filters);
        expect(claims).toEqual(filterClaims(rewound, filters));
        expect(by.count).toBe(claims.length);
      }),
    );
  });

  it('counts ahead what each option, each year and each filter left out would leave', () => {
    fc.assert(
      fc.property(arbRecord, arbPart, arbFilters, (record, choice, filters) => {
        const { by, rewound } = selected(record, choice, filters);
        for (const facet of FACETS) {
          for (const [id, count] of by.countOptions(facet)) {
            expect(count).toBe(filterClaims(rewound, { ...filters, [facet]: [id] }).length);
          }
        }
        for (let year = 2010; year <= 2019; year += 1) {
          const years = { from: year, to: year };
          expect(by.countYear(year)).toBe(filterClaims(rewound, { ...filters, years }).length);
        }
        for (const { filter, count } of countLoosened(rewound, filters, FILTER_NAMES)) {
          expect(by.countWithout(filter)).toBe(count);
        }
      }),
    );
  });
});
