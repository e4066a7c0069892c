import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFragments } from './check-fragments';
import { makeClaim, makeTexts, type ClaimInput } from '@/testing/make-record';
import { isWholeSentence, paragraphsOf, standsIn } from './record/source-text';

const GAZETTE = `A company has sold 34.7 million phones

\u{a0}
From 7.2\u{a0}million phones  sold in 2012, it grew,
then 161 million in 2014. It grew fast. “We grow,” he said (ca. 1.19 billion). For it is 34.7 million.
61 million`;

function problemsOf(change: Partial<ClaimInput>): readonly string[] {
  const texts = makeTexts((draft) => {
    draft.sales.claims = [makeClaim('c-0001', change)];
    draft.strategy.claims = [];
  });
  const articles = new Map([
    ['gazette-2015.txt', GAZETTE],
    ['courant-2017.txt', ''],
  ]);
  return checkFragments(texts, articles).map(({ path, message }) => `${path} ${message}`);
}

test('paragraphs are the non-blank lines', () => {
  expect(paragraphsOf(' a \r\n\r\n\u{a0}\n b\u{202f}c\n')).toEqual(['a', 'b c']);
});

describe('a fragment', () => {
  test('stands in its paragraph, whatever the white space', () => {
    expect(problemsOf({ paragraph: 2, fragment: '7.2 million phones sold' })).toEqual([]);
    expect(problemsOf({ paragraph: 2, fragment: '7.2  million phones\u{a0}sold' })).toEqual([]);
  });

  test('that stands elsewhere is told where', () => {
    expect(problemsOf({ paragraph: 3, fragment: '7.2 million phones' })).toEqual([
      'claims[0].paragraph c-0001: does not stand word for word in paragraph 3 of gazette-2015; it stands in paragraph 2: mend the number',
    ]);
  });

  test('that stands nowhere is told the closest text', () => {
    expect(problemsOf({ paragraph: 2, fragment: '7.2 millions phones sold' })).toEqual([
      'claims[0].fragment c-0001: does not stand word for word in paragraph 2 of gazette-2015; the closest text is "7.2 million phones sold" in paragraph 2: copy it from there',
    ]);
    expect(problemsOf({ paragraph: 2, fragment: 'zzzzzzzz' })[0]).toContain(
      'nothing in its text is like it: look for the right source',
    );
  });

  test('does not cut a word or number in two', () => {
    expect(problemsOf({ paragraph: 3, fragment: 'then 161 million' })).toEqual([]);
    expect(problemsOf({ paragraph: 3, fragment: '61 million in 2014' })).toHaveLength(1);
    expect(problemsOf({ paragraph: 3, fragment: '7 million' })).toHaveLength(1);
  });

  test('is never a whole sentence or headline', () => {
    const message = (paragraph: number) =>
      `claims[0].fragment c-0001: is a whole sentence or headline of gazette-2015, paragraph ${paragraph}; cut it to what carries the claim`;
    expect(problemsOf({ paragraph: 3, fragment: 'It grew fast' })).toEqual([message(3)]);
    expect(problemsOf({ paragraph: 3, fragment: 'It grew fast.' })).toEqual([message(3)]);
    expect(problemsOf({ paragraph: 4, fragment: '61 million' })).toEqual([message(4)]);
    expect(
      problemsOf({ paragraph: 1, fragment: 'A company has sold 34.7 million phones' }),
    ).toEqual([message(1)]);
  });

  test('is of a paragraph that is there', () => {
    expect(problemsOf({ paragraph: 9 })).toEqual([
      'claims[0].paragraph c-0001: gazette-2015 has 4 paragraphs and no paragraph 9; count its non-blank lines from 1',
    ]);
  });
});

describe('other paragraphs', () => {
  const own = { paragraph: 3, fragment: 'it is 34.7 million' };
  const quantity = {
    form: 'value' as const,
    numbers: ['34.7'],
    scale: 'million' as const,
    unit: 'phones',
  };

  test('are there and say the same figure', () => {
    expect(problemsOf({ ...own, quantity, also: [1] })).toEqual([]);
    expect(problemsOf({ ...own, quantity, also: [2, 7] })).toEqual([
      'claims[0].also[0] c-0001: paragraph 2 of gazette-2015 does not say 34.7; mend the number or leave it out',
      'claims[0].also[1] c-0001: gazette-2015 has 4 paragraphs and no paragraph 7; count its non-blank lines from 1',
    ]);
  });

  test('need not say a figure that is worked out', () => {
    expect(problemsOf({ ...own, quantity, derived: { en: 'x' }, also: [2] })).toEqual([]);
  });
});

test('an article that is not there is reported once', () => {
  expect(checkFragments(makeTexts(), new Map([['gazette-2015.txt', GAZETTE]]))).toContainEqual({
    file: 'sources.json',
    line: 48,
    path: 'sources[1].seed',
    message:
      'courant-2017: there is no file courant-2017.txt among the sources’ texts; look at SEEDS',
  });
});

test('a claim of an added source is not looked up', () => {
  const texts = makeTexts((draft) => {
    for (const source of draft.sources.sources)
      Object.assign(source, { corpus: 'added', seed: null });
  });
  expect(checkFragments(texts, new Map())).toEqual([]);
});

describe('isWholeSentence', () => {
  test.each([
    ['We grow', 'He said: “We grow.”', false],
    ['“We grow.”', 'Yes. “We grow.” No.', true],
    ['We grow', 'Yes. “We grow.” No.', true],
    ['34', 'It is 34.7 now.', false],
    ['7 million', 'It is 34.7 million.', false],
    ['19 Milliarden €', 'Yuan (ca. 19 Milliarden €) investiert.', false],
    ['16 milliards de dollars', 'un objectif pour 2015: 16 milliards de dollars.', false],
    ['Why', 'Why? Because', true],
    ['Because', 'Why? Because', true],
  ])('%s in %s: %s', (fragment, paragraph, whole) => {
    expect(isWholeSentence(fragment, paragraph)).toBe(whole);
  });

  test('a sentence among sentences is always seen', () => {
    const words = fc.array(fc.constantFrom('we', 'grow', '7.2', 'fast'), {
      minLength: 1,
      maxLength: 6,
    });
    const sentences = fc.array(
      words.map((list) => list.join(' ')),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(sentences, fc.nat(), (list, pick) => {
        const paragraph = list.map((sentence) => `${sentence}.`).join(' ');
        expect(isWholeSentence(list[pick % list.length] ?? '', paragraph)).toBe(true);
      }),
    );
  });
});

test.each([
  ['34', 'It is 34.7 million', false],
  ['.7 million', 'It is 34.7 million', false],
  ['34.', 'It is 34. And', true],
  ['phone', 'the phones', false],
  ['手机', '小米手机销量', true],
])('%s stands in %s: %s', (fragment, paragraph, stands) => {
  expect(standsIn(fragment, paragraph)).toBe(stands);
});

test('a fragment of whole words is found, one that cuts a word is not', () => {
  const words = fc.array(fc.constantFrom('phones', '7.2', 'milliard', 'été'), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
      const start = a % list.length;
      const some = list.slice(start, start + 1 + (b % (list.length - start)));
      expect(standsIn(some.join(' '), list.join(' '))).toBe(true);
      expect(standsIn(some.join(' ').slice(0, -1), list.join(' '))).toBe(false);
    }),
  );
});
