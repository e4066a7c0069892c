import fc from 'fast-check';
import { KINDS, type Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import type { Filters } from '@/domain/selection/choices';
import { arbYears } from './arb-view';
import { arbQuantity } from './arb-quantity';
import { makeClaim, makeDataset, makePeriod, makeSource, makeVocabulary } from './make-claim';

const VOCABULARY = makeVocabulary();
const SOURCE_IDS = ['gazette-2015', 'courant-2017'] as const;
const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);

/** Words of the labels of `arbClaim`, and some that stand in none. */
const WORDS = ['phones', 'Détroné', 'DETRONE', '61', 'gazette', 'germany', 'nothing', ''] as const;

const arbPeriod = fc.constantFrom(
  ...['2014', '2015', '2015-H1', '2015-06-30', '2017', '2014..2018'].map(makePeriod),
);

/**
 * Any claim, its parts from few possibilities, so that claims often speak of the same thing. Ids are given by
 * `arbClaims`.
 */
const arbClaim: fc.Arbitrary<Claim> = fc
  .record({
    theme: fc.constantFrom(...idsOf(VOCABULARY.themes)),
    kind: fc.constantFrom(...KINDS),
    label: fc.constantFrom({ en: 'phones' }, { en: 'détrôné' }, { en: '61 M' }),
    topics: fc.subarray([...idsOf(VOCABULARY.topics)], { minLength: 1 }),
    markets: fc.subarray([...idsOf(VOCABULARY.markets)], { minLength: 1, maxLength: 2 }),
    metric: fc.constantFrom('revenue', null),
    basis: fc.constantFrom('sold', 'announced', null),
    quantity: fc.option(
      arbQuantity(['CNY', 'USD', 'EUR', 'phones'], fc.constantFrom('1', '2.5', '7', '8')),
      { nil: null },
    ),
    period: fc.option(arbPeriod, { nil: null }),
    statedOn: fc.option(arbPeriod, { nil: null }),
    source: fc.constantFrom(...SOURCE_IDS),
    withdrawn: fc.option(fc.constant({ on: '2020-01-01', reason: { en: 'misread' } }), {
      nil: null,
      freq: 8,
    }),
  })
  .map((parts) => makeClaim(parts));

function withIds(claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim, index) => ({
    ...claim,
    id: `c-${String(index + 1).padStart(4, '0')}`,
  }));
}

/** Up to a dozen claims, each with an id of its own; some withdrawn. */
export const arbClaims: fc.Arbitrary<readonly Claim[]> = fc
  .array(arbClaim, { maxLength: 12 })
  .map(withIds);

const arbRival: fc.Arbitrary<Claim> = fc
  .record({
    kind: fc.constantFrom('outcome', 'target'),
    basis: fc.constantFrom('announced', 'sold'),
    markets: fc.constantFrom(['world'], ['china', 'india'], ['india', 'china']),
    period: fc.constantFrom(makePeriod('2015'), makePeriod('2017')),
    quantity: arbQuantity(['CNY', 'USD', 'phones'], fc.constantFrom('1', '6.3', '7')),
  })
  .map((parts) =>
    makeClaim({
      ...parts,
      metric: 'revenue',
      public: { earliest: '2017-01-12', latest: '2017-01-31', basis: { en: 'printed' } },
    }),
  );

/**
 * Up to a dozen claims of which many speak of the same thing: one metric, few kinds, periods, markets and bases. Some are
 * followed by the same amount in euro.
 */
export const arbRivals: fc.Arbitrary<readonly Claim[]> = fc
  .array(fc.tuple(arbRival, fc.option(fc.constantFrom('1', '6.3', '7'), { nil: null })), {
    maxLength: 6,
  })
  .map((list) => {
    const claims = withIds(list.flatMap(([claim]) => [claim, claim]));
    return claims.flatMap((claim, index) => {
      const number = list[Math.floor(index / 2)]?.[1] ?? null;
      if (index % 2 === 0) return [claim];
      if (number === null || claim.quantity === null || claim.quantity.unit === 'phones') return [];
      const { scale } = claim.quantity;
      const quantity = { form: 'value', numbers: [number], scale, unit: 'EUR' } as const;
      return [{ ...claim, quantity, restates: claims[index - 1]?.id ?? null }];
    });
  });

/** A dataset of `arbClaims`, with Germany within Europe and two sources. */
export const arbDataset: fc.Arbitrary<Dataset> = arbClaims.map((claims) =>
  makeDataset(claims, { sources: SOURCE_IDS.map((id) => makeSource({ id })) }),
);

const arbIds = (ids: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.oneof(fc.constant([]), fc.subarray([...ids]));

/** Any filters that `arbDataset` can be narrowed by; each is off in about half of them. */
export const arbFilters: fc.Arbitrary<Filters> = fc.record({
  years: fc.oneof(fc.constant({ from: null, to: null }), arbYears(VOCABULARY.years)),
  themes: arbIds(idsOf(VOCABULARY.themes)),
  topics: arbIds(idsOf(VOCABULARY.topics)),
  markets: arbIds(idsOf(VOCABULARY.markets)),
  kinds: arbIds(KINDS),
  sources: arbIds(SOURCE_IDS),
  q: fc.constantFrom('', ...WORDS),
});
