import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPlaced } from './fold';

describe('a folded text', () => {
  it.each([
    ['  Vingt-cinq\u{a0}\n mille ', 'vingt cinq mille'],
    ['Größe', 'grosse'],
    ['１２６亿', '126亿'],
    ['l’été', "l'ete"],
    ['80-100', '80-100'],
    ['', ''],
    [' \n', ''],
  ])('of %j is %j', (text, folded) => {
    expect(foldPlaced(text).folded).toBe(folded);
  });

  it('knows where each of its characters stands in the text', () => {
    const text = ' The  été of 2015, ２０ Größen';
    const { folded, places } = foldPlaced(text);
    const cut = (word: string): string => {
      const at = folded.indexOf(word);
      return text.slice(places[at], places[at + word.length]);
    };
    expect(['ete', '2015', '20 g', 'grossen'].map(cut)).toEqual([
      'été',
      '2015',
      '２０ G',
      'Größen',
    ]);
  });

  it('has a place for each character and for its end, in the order of the text, and folds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { folded, places } = foldPlaced(text);
        expect(places).toHaveLength(folded.length + 1);
        expect(places.toSorted((a, b) => a - b)).toEqual(places);
        expect(places.at(-1)).toBeLessThanOrEqual(text.length);
        expect(foldPlaced(folded).folded).toBe(folded);
      }),
    );
  });
});
