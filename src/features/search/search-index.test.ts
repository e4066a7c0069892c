import { describe, expect, test } from 'vitest';
import { readRealRecord } from '@/testing/real-record';
import { makeClaimSearch } from './search-index';
import { foldText } from '@/domain/basics/search-text';
import { soughtIn, termsOf } from './terms';

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
    const both = ids('samsung sold');
    expect(both.length).toBeGreaterThan(0);
    expect(ids('samsung')).toEqual(expect.arrayContaining([...both]));
    expect(ids('sold')).toEqual(expect.arrayContaining([...both]));
  });

  test('finds nothing for what is not there', () => {
    expect(ids('zzzzzz')).toEqual([]);
    expect(ids('')).toEqual([]);
  });
});

describe('terms', () => {
  test('keep decimals whole, whichever sign parts them', () => {
    expect(termsOf(foldText('13,6 miljard'))).toEqual(['13.6', 'miljard']);
  });

  test('are characters and pairs of them in Chinese', () => {
    expect(termsOf('小米手')).toEqual(['小', '米', '手', '小米', '米手']);
    expect(termsOf('米')).toEqual(['米']);
  });

  test('end where Chinese meets figures or other letters', () => {
    expect(termsOf('9141万部mi4')).toEqual(['9141', '万', '部', '万部', 'mi4']);
    expect(soughtIn('增41.7%')).toEqual(['增', '41.7']);
  });

  test('that are sought are pairs where there are any', () => {
    expect(soughtIn('小米手机')).toEqual(['小米', '米手', '手机']);
    expect(soughtIn('小米4')).toEqual(['小米', '4']);
  });
});
