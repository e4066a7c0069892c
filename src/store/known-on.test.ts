import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '@/domain/record/claim';
import { DEFAULT_VIEW } from '@/view/view-state';
import { arbKnownDataset } from '@/testing/arb-known';
import { arbDay } from '@/testing/arb-view';
import { readRealRecord } from '@/testing/real-record';
import { selectRecord, selectShown } from './selectors';

const early = (claims: readonly Claim[], day: string): readonly string[] =>
  claims.filter((claim) => claim.public.latest > day).map(({ id }) => id);

/** Every claim that a view of this day has in it anywhere. */
function claimsIn(state: Parameters<typeof selectShown>[0]): readonly Claim[] {
  const shown = selectShown(state);
  if (shown === null) return [];
  return [
    ...(selectRecord(state)?.claims ?? []),
    ...shown.dataset.claimById.values(),
    ...shown.claims,
    ...shown.conflicts.flatMap(({ claims }) => claims),
    ...shown.judgements.flatMap(({ target, because }) => [target, ...because]),
  ];
}

describe('what is shown as known on a day', () => {
  it('has no claim before its latest public day, in claims, conflicts and verdicts alike', () => {
    const arbCorpus = fc.constantFrom('all', 'articles', 'added');
    fc.assert(
      fc.property(arbKnownDataset, arbDay, arbCorpus, (dataset, asof, corpus) => {
        const state = { dataset, view: { ...DEFAULT_VIEW, asof, corpus } };
        expect(early(claimsIn(state), asof)).toEqual([]);
        const others = claimsIn(state).filter((claim) => claim.corpus !== corpus);
        if (corpus !== 'all') expect(others).toEqual([]);
      }),
    );
  });

  it('holds for the real record on the eve of every day on which something became known', () => {
    const dataset = readRealRecord();
    const days = new Set(dataset.claims.map((claim) => claim.public.latest));
    for (const day of days) {
      const eve = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
      const shown = claimsIn({ dataset, view: { ...DEFAULT_VIEW, asof: eve } });
      expect(early(shown, eve)).toEqual([]);
    }
  });
});
