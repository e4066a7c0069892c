import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest, suggest } from './nearest';

describe('editDistance', () => {
  test.each([
    ['', 'abc', 3],
    ['quantity', 'quantiy', 1],
    ['outcome', 'income', 3],
  ])('from %j to %j it is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is 0 for equal texts only, and the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('nearest', () => {
  test('finds what was probably meant, whatever the case', () => {
    expect(nearest('Quantiy', ['kind', 'quantity', 'label'])).toBe('quantity');
  });

  test('prefers the nearer of two', () => {
    expect(nearest('revenu', ['revenge', 'revenue'])).toBe('revenue');
  });

  test('takes a beginning that only one word has', () => {
    expect(nearest('more', ['more-than', 'less-than'])).toBe('more-than');
    expect(nearest('sma', ['smartphone-rank', 'smartphones-sold'])).toBeNull();
  });

  test('says nothing where nothing is near', () => {
    expect(nearest('brazil', ['india', 'europe'])).toBeNull();
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
