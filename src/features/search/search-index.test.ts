import { describe, expect, test } from 'vitest';
import { readRealRecord } from '@/testing/real-record';
import { makeClaimSearch } from './search-index';
import { termsOf } from './terms';

const record = readRealRecord();
const search = makeClaimSearch(record);
const ids = (query: string): readonly string[] => search(query).map(({ id }) => id);

describe('the search of claims', () => {
  test('forgives accents and capitals', () => {
    expect(ids('DÉTRÔNÉ')).toEqual(ids('detrone'));
    expect(ids('detrone').length).toBeGreaterThan(0);
  });

  test('forgives slips of typing in words', () => {
    expect(ids('samsng')).toEqual(expect.arrayContaining(ids('samsung').slice(0, 3)));
  });

  test('takes figures at their word', () => {
    const found = search('74.3');
    expect(found.length).toBeGreaterThan(0);
    for (const claim of found) {
      expect(
        `${claim.quantity?.numbers.join(' ')} ${claim.fragment.text} ${claim.gloss.en}`,
      ).toMatch(/74[.,]3/);
    }
    expect(ids('74.9')).toEqual([]);
  });

  test('finds people and markets', () => {
    expect(search('barra').some(({ statedBy }) => statedBy === 'hugo-barra')).toBe(true);
    expect(search('brazil').some(({ markets }) => markets.includes('brazil'))).toBe(true);
  });

  test('finds words of every language of the record', () => {
    expect(search('miljard').some(({ fragment }) => fragment.language === 'nl')).toBe(true);
    expect(search('Smarten Glühbirnen').some(({ fragment }) => fragment.language === 'de')).toBe(
      true,
    );
    expect(search('milliards').some(({ fragment }) => fragment.language === 'fr')).toBe(true);
    expect(search('小米').some(({ fragment }) => fragment.language === 'zh')).toBe(true);
  });

  test('demands every word', () => {
    for (const claim of search('samsung china')) {
      expect(ids('samsung')).toContain(claim.id);
      expect(ids('china')).toContain(claim.id);
    }
  });

  test('finds nothing for what is not there', () => {
    expect(ids('zzzzzz')).toEqual([]);
    expect(ids('')).toEqual([]);
  });
});

describe('terms', () => {
  test('keep decimals whole, whichever sign parts them', () => {
    expect(termsOf('13,6 miljard')).toEqual(['13.6', 'miljard']);
  });

  test('are pairs of characters in Chinese', () => {
    expect(termsOf('小米手机')).toEqual(['小米', '米手', '手机']);
    expect(termsOf('米')).toEqual(['米']);
  });
});
