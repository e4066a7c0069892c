import { expect, it } from 'vitest';
import { makeClaim } from '@/testing/make-claim';
import { countVerdicts } from '../findings/count-verdicts';
import { notYetKnown } from './not-yet-known';

const known = (day: string): ReturnType<typeof makeClaim>['public'] => ({
  earliest: '2010-01-01',
  latest: day,
  basis: { en: 'printed' },
});

it('names the themes of which all became known later, and when', () => {
  const claims = [
    makeClaim({ theme: 'sales', public: known('2015-07-02') }),
    makeClaim({ theme: 'revenue', public: known('2017-01-31') }),
    makeClaim({ theme: 'revenue', public: known('2016-01-01') }),
  ];
  const themes = ['sales', 'revenue', 'strategy'];
  expect(notYetKnown(claims, themes, '2015-07-02')).toEqual([
    { theme: 'revenue', first: '2016-01-01' },
  ]);
  expect(notYetKnown(claims, themes, '2015-07-01').map(({ theme }) => theme)).toEqual([
    'sales',
    'revenue',
  ]);
  expect(notYetKnown(claims, themes, '2016-01-01')).toEqual([]);
});

it('verdicts are counted in the order of the verdicts, without those that none came to', () => {
  const verdicts = ['open', 'missed', 'open', 'met'] as const;
  expect(countVerdicts(verdicts.map((verdict) => ({ verdict })))).toEqual([
    ['met', 1],
    ['missed', 1],
    ['open', 2],
  ]);
});
