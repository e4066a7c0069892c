import { describe, expect, test } from 'vitest';
import { findConflicts, type Conflict } from '@/domain/findings/conflict';
import { makeClaim, makeDataset } from '@/testing/make-claim';
import type { Claim } from '@/domain/record/claim';
import { realmOf, sidesOf } from './sides';

/** Names and rates, without a claim. */
const RECORD = makeDataset([]);

const phones = (id: string, quantity: string, corpus: Claim['corpus'] = 'articles'): Claim =>
  makeClaim({ id, quantity, corpus });

function only(...claims: readonly Claim[]): Conflict {
  const [conflict] = findConflicts(RECORD, claims);
  if (conflict === undefined) throw new Error('no conflict');
  return conflict;
}

describe('the sides of a conflict', () => {
  test('gather claims that contradict the same others, apart from those that contradict none', () => {
    const { sides, agreeing } = sidesOf(
      only(
        phones('c-0001', '61 million phones'),
        phones('c-0002', '70 million phones'),
        phones('c-0003', '61.0 million phones'),
        phones('c-0004', 'more-than 50 million phones'),
      ),
    );
    expect(sides.map((side) => side.map(({ id }) => id))).toEqual([
      ['c-0001', 'c-0003'],
      ['c-0002'],
    ]);
    expect(agreeing.map(({ id }) => id)).toEqual(['c-0004']);
  });

  test.each([
    ['articles', 'articles', 'own'],
    ['articles', 'added', 'across'],
    ['added', 'added', 'added'],
  ] as const)('of %s against %s are told as %s', (a, b, realm) => {
    const conflict = only(
      phones('c-0001', '61 million phones', a),
      phones('c-0002', '70 million phones', b),
    );
    expect(realmOf(conflict)).toBe(realm);
  });
});
