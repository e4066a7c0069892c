import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeClaim } from '@/testing/make-claim';
import type { Conflict } from './conflict';
import { conflictsOf } from './conflicts-of';

const arbId = fc
  .integer({ min: 1, max: 12 })
  .map((number) => `c-${String(number).padStart(4, '0')}`);

it('finds what going through all pairs finds, in the same order', () => {
  const arbConflict = fc
    .array(fc.tuple(arbId, arbId), { minLength: 1, maxLength: 4 })
    .map((pairs): Conflict => ({ key: 'k', type: 'rival', claims: [makeClaim()], pairs }));
  fc.assert(
    fc.property(fc.array(arbConflict, { maxLength: 6 }), fc.array(arbId), (conflicts, claims) => {
      expect(conflictsOf(conflicts, claims)).toEqual(
        conflicts.filter(({ pairs }) => pairs.flat().some((id) => claims.includes(id))),
      );
    }),
  );
});
