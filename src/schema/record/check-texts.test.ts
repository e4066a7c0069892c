import { describe, expect, test } from 'vitest';
import { checkRecord } from '../check-record';
import { makeTexts } from '@/testing/make-record';

describe('texts', () => {
  test('are there in every language of the interface', () => {
    const texts = makeTexts(({ sales: { claims } }) => {
      for (const claim of claims.slice(1)) Object.assign(claim.gloss, { fr: 'x' });
      for (const claim of claims) Object.assign(claim.label, { fr: 'x' });
    });
    const found = checkRecord(texts, { languages: ['en', 'fr'] });
    expect(found.filter(({ file }) => file === 'timelines/sales.json')).toEqual([
      {
        file: 'timelines/sales.json',
        line: 12,
        path: 'claims[0].gloss',
        message: 'c-0001: is not written in fr yet; add it',
      },
    ]);
    expect(found.map(({ path }) => path)).toContain('units[0].symbol');
    expect(found.map(({ path }) => path)).toContain('sources[0].public.basis');
  });
});
