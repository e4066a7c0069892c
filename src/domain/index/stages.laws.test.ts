import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbFilters } from '@/testing/arb-claim';
import { arbKnownDataset } from '@/testing/arb-known';
import { arbDay } from '@/testing/arb-view';
import { findConflicts, standingConflicts } from '../findings/conflict';
import type { Filters } from '../selection/choices';
import { recordKnownOn } from '../selection/known-on';
import { showRecord } from '../selection/shown';
import type { PartChoice } from './select';
import { makeStages } from './stages';

const OFF: Filters = {
  years: { from: null, to: null },
  themes: [],
  topics: [],
  markets: [],
  kinds: [],
  sources: [],
  q: '',
};

const arbPart: fc.Arbitrary<PartChoice> = fc.record({
  corpus: fc.constantFrom('all' as const, 'articles' as const),
  asof: fc.option(arbDay, { nil: null }),
});

describe('stages', () => {
  it('show what reckoning everything anew shows: claims, conflicts and verdicts', () => {
    const arbStep = fc.tuple(arbPart, fc.oneof(fc.constant(OFF), arbFilters));
    fc.assert(
      fc.property(
        arbKnownDataset,
        fc.array(arbStep, { minLength: 1, maxLength: 4 }),
        (dataset, steps) => {
          const stages = makeStages(dataset);
          for (const [choice, filters] of steps) {
            const anew = showRecord(recordKnownOn(dataset, choice), { ...filters, ...choice });
            const shown = stages.shown(choice, filters);
            expect(shown.claims).toEqual(anew.claims);
            expect(shown.conflicts).toEqual(anew.conflicts);
            expect(shown.conflictIds).toEqual(anew.conflictIds);
            expect(shown.judgements).toEqual(anew.judgements);
            expect(shown.dataset.claims).toEqual(anew.dataset.claims);
          }
        },
      ),
    );
  });

  it('find among some claims the conflicts that are found among these alone', () => {
    fc.assert(
      fc.property(arbKnownDataset, fc.infiniteStream(fc.boolean()), (dataset, coins) => {
        const some = dataset.claims.filter(() => coins.next().value === true);
        const ranks = new Map(some.map(({ id }, rank) => [id, rank]));
        const standing = standingConflicts(
          findConflicts(dataset, dataset.claims),
          (id) => ranks.get(id) ?? null,
        );
        expect(standing).toEqual(findConflicts(dataset, some));
      }),
    );
  });

  it('reckon nothing anew for what they do not depend on', () => {
    fc.assert(
      fc.property(arbKnownDataset, arbPart, arbFilters, (dataset, choice, filters) => {
        const stages = makeStages(dataset);
        const shown = stages.shown(choice, filters);
        expect(stages.shown({ ...choice }, { ...filters })).toBe(shown);
        expect(stages.record({ ...choice })).toBe(shown.dataset);
      }),
    );
  });

  it('take two days for one between which nothing became public', () => {
    fc.assert(
      fc.property(arbKnownDataset, arbDay, arbDay, (dataset, a, b) => {
        const known = (day: string): number =>
          dataset.claims.filter((claim) => claim.public.latest <= day).length;
        fc.pre(known(a) === known(b));
        const stages = makeStages(dataset);
        const record = stages.record({ corpus: 'all', asof: a });
        expect(stages.record({ corpus: 'all', asof: b })).toBe(record);
      }),
    );
  });
});
