import { describe, expect, it } from 'vitest';
import { inOrder } from './by-environment';

const PAGE = '// @vitest-environment jsdom\n';

describe('the order of the files of tests', () => {
  it('has those with one environment together, and the larger of them first', () => {
    const texts = {
      small: 'a',
      smallPage: PAGE,
      large: 'aaaa',
      largePage: `${PAGE}aaaa`,
      // Said in the middle of a line it is no more than words.
      words: `aa '${PAGE}'`.replaceAll('\n', ''),
    };
    const names = ['small', 'smallPage', 'large', 'largePage', 'words'] as const;
    expect(inOrder(names, (name) => texts[name])).toEqual([
      'words',
      'large',
      'small',
      'largePage',
      'smallPage',
    ]);
  });

  it('leaves nothing out', () => {
    expect(new Set(inOrder([3, 1, 2], () => ''))).toEqual(new Set([1, 2, 3]));
  });
});
