import { describe, expect, test } from 'vitest';
import { probablyMeant, suggest } from './suggest';

describe('the word probably meant', () => {
  test('finds what was probably meant, whatever the case', () => {
    expect(probablyMeant('Quantiy', ['kind', 'quantity', 'label'])).toBe('quantity');
  });

  test('prefers the nearer of two', () => {
    expect(probablyMeant('revenu', ['revenge', 'revenue'])).toBe('revenue');
  });

  test('takes a beginning that only one word has', () => {
    expect(probablyMeant('more', ['more-than', 'less-than'])).toBe('more-than');
    expect(probablyMeant('sma', ['smartphone-rank', 'smartphones-sold'])).toBeNull();
  });

  test('says nothing where nothing is near', () => {
    expect(probablyMeant('brazil', ['india', 'europe'])).toBeNull();
  });
});

describe('suggest', () => {
  test('names the near word, or else the list', () => {
    expect(suggest('indai', ['india', 'europe'], 'the markets')).toBe('did you mean "india"?');
    expect(suggest('mars', ['india', 'europe'], 'the markets')).toBe(
      'the markets are india, europe',
    );
    const many = Array.from({ length: 30 }, (_, index) => `c-${index}`);
    expect(suggest('mars', many, 'the claims')).toMatch(
      /^the claims are c-0, .* c-19 and 10 more$/,
    );
    expect(suggest('mars', [], 'markets')).toBe('there are no markets');
  });
});
