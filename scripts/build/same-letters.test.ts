import { describe, expect, it } from 'vitest';
import { sameLetters } from './same-letters';

describe('letters that are read as others', () => {
  it('are told for those of a text alone, whichever way it is written', () => {
    expect(sameLetters('a 万 b')).toBe('萬万');
    expect(sameLetters('萬')).toBe('萬万');
    expect(sameLetters('no Han, 4,1 %')).toBe('');
  });

  it('are all that one letter of the text stands for', () => {
    const pairs = sameLetters('为发').match(/../gu) ?? [];
    expect(pairs).toEqual(expect.arrayContaining(['為为', '爲为', '發发', '髮发']));
    for (const pair of pairs) expect('为发').toContain(Array.from(pair)[1]);
  });
});
