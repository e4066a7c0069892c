import { describe, expect, it } from 'vitest';
import { findConflicts } from '@/domain/findings/conflict';
import { readRealRecord } from '@/testing/real-record';
import { placeOfConflict } from './conflict-place';

const dataset = readRealRecord();
const conflicts = findConflicts(dataset, dataset.claims);

describe('the page of a conflict', () => {
  it('is found by any claim that is in it', () => {
    for (const { key, pairs } of conflicts) {
      const id = dataset.assessmentByKey.get(key)?.id ?? '';
      const others = (claim: string): boolean =>
        conflicts.some((conflict) => conflict.key !== key && conflict.pairs.flat().includes(claim));
      for (const claim of pairs.flat().filter((one) => !others(one)))
        expect(placeOfConflict({ dataset, conflicts }, ['c-none', claim])).toEqual({
          page: 'entry',
          list: 'conflicts',
          id,
        });
    }
    expect(conflicts.length).toBeGreaterThan(5);
  });

  it('is the list of all for claims that are in none', () => {
    expect(placeOfConflict({ dataset, conflicts }, [])).toEqual({
      page: 'list',
      list: 'conflicts',
    });
  });
});
