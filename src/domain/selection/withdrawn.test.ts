import { countOptions, countYears } from '@/testing/count-choices';
import { describe, expect, it } from 'vitest';
import { showRecord } from './shown';
import { makeClaim, makeDataset } from '@/testing/make-claim';
import { agreementsWith, conflictsWith } from '../findings/agreement';
import type { Claim } from '../record/claim';
import { knownMarks, recordKnownOn } from './known-on';
import type { Dataset } from '../record/record';
import { DEFAULT_VIEW } from '@/view/view-state';

const taken = { on: '2020-01-01', reason: { en: 'It was misread.' } };
const phones = (id: string, quantity: string, more: Partial<Claim> = {}): Claim => ({
  ...makeClaim({ id, quantity }),
  ...more,
});
const CLAIMS = [
  phones('c-0001', '61 million phones'),
  phones('c-0002', '70 million phones', { withdrawn: taken }),
  phones('c-0003', '61 million phones', {
    withdrawn: taken,
    public: { earliest: '2015-08-01', latest: '2015-08-01', basis: { en: 'printed' } },
  }),
  phones('c-0004', '80 million phones', { kind: 'target', withdrawn: taken }),
];
const withdrawn: Dataset = makeDataset(CLAIMS);
/** The same record as if these claims had never been. */
const without: Dataset = makeDataset(CLAIMS.slice(0, 1));

describe('a withdrawn claim', () => {
  it('is counted and shown nowhere: all is as if it had never been', () => {
    for (const asof of [null, '2015-12-31', '2019-12-31']) {
      const [a, b] = [withdrawn, without].map((record) => {
        const known = recordKnownOn(record, { corpus: 'all', asof });
        const { claims, conflicts, judgements } = showRecord(known, { ...DEFAULT_VIEW, asof });
        return {
          claims,
          conflicts,
          judgements,
          years: countYears(known, DEFAULT_VIEW),
          kinds: [...countOptions(known, DEFAULT_VIEW, 'kinds')],
          total: known.claims.length,
          marks: knownMarks(known.claims),
        };
      });
      expect(a).toEqual(b);
      expect(a?.claims.map(({ id }) => id)).toEqual(['c-0001']);
    }
  });

  it('agrees and disagrees with nothing, and nothing with it', () => {
    const [first, second, third] = CLAIMS;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('claims');
    expect(conflictsWith(withdrawn, first)).toEqual([]);
    expect(conflictsWith(withdrawn, second)).toEqual([]);
    expect(agreementsWith(withdrawn, first)).toEqual([]);
    expect(agreementsWith(withdrawn, third)).toEqual([]);
  });

  it('is still there for its address', () => {
    expect(withdrawn.claimById.get('c-0002')?.withdrawn).toEqual(taken);
  });
});
