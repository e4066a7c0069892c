import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConflicts } from '../findings/conflict';
import { findOthers } from '../findings/disagreement';
import { judgePromises } from '../findings/verdict';
import { arbClaims } from '@/testing/arb-claim';
import { makeDataset, makeSource } from '@/testing/make-claim';
import { readRealRecord } from '@/testing/real-record';
import { asBeside } from './beside';
import { idWithin, recordOfClaim } from './claim-id';
import type { Dataset } from './record';

const DAY = '2020-01-01';
const REAL = readRealRecord();

/** All that is found in a record: which claims disagree, what became of its promises, and what editors say of it. */
function foundIn(record: Dataset): unknown {
  return {
    claims: record.claims.map(({ id }) => id),
    conflicts: findConflicts(record, record.claims).map(({ key, pairs }) => [
      record.assessmentByKey.get(key)?.id ?? null,
      pairs,
    ]),
    others: findOthers(record, record.claims).map(({ key, pairs }) => [
      record.assessmentByKey.get(key)?.id ?? null,
      pairs,
    ]),
    verdicts: judgePromises(record, DAY).map(({ target, verdict, because, promise }) => [
      target.id,
      verdict,
      because.map(({ id }) => id),
      promise.claims.map(({ id }) => id),
    ]),
    slips: [...record.slips],
    evidence: record.assessments.map(({ evidence }) => evidence),
  };
}

/** With the ids that its claims have in their own record. */
function within(found: unknown): unknown {
  return JSON.parse(JSON.stringify(found).replaceAll('acme.c-', 'c-'));
}

describe('a record beside', () => {
  it('tells all that it tells alone: its own disagreements, promises and verdicts', () => {
    const beside = foundIn(asBeside(REAL, 'acme'));
    expect(within(beside)).toEqual(foundIn(REAL));
    expect(JSON.stringify(beside)).not.toMatch(/"c-\d/);
  });

  it('does so whatever its claims are', () => {
    fc.assert(
      fc.property(arbClaims, (claims) => {
        const record = makeDataset(claims, {
          sources: ['gazette-2015', 'courant-2017'].map((id) => makeSource({ id })),
        });
        expect(within(foundIn(asBeside(record, 'acme')))).toEqual(foundIn(record));
      }),
    );
  });

  it('has no claim of the record in use, and each opens to the claim that it is', () => {
    const beside = asBeside(REAL, 'acme');
    for (const id of beside.claimById.keys()) {
      expect([recordOfClaim(id), REAL.claimById.has(id)]).toEqual(['acme', false]);
      expect(REAL.claimById.has(idWithin(id))).toBe(true);
    }
    expect(recordOfClaim('c-0001')).toBeNull();
  });
});
