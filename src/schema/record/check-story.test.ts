import { describe, expect, test } from 'vitest';
import type { Draft } from '@/testing/make-record';
import { problemsAfter } from '@/testing/problems-after';

type Step = NonNullable<Draft['story']>['steps'][number];

/** Problems of the sound record with a story of one step; c-0001 has 61 million phones in 2014. */
function problemsOf(change: Partial<Step>): readonly string[] {
  return problemsAfter((draft) => {
    draft.story = {
      schema: 2,
      title: { en: 'In a minute' },
      steps: [
        {
          title: { en: 'A fast start' },
          words: { en: 'It sold 61 million phones in 2014.' },
          link: '/sales/',
          claims: ['c-0001'],
          ...change,
        },
      ],
    };
  });
}

describe('a step is sound', () => {
  test.each<[string, string]>([
    ['with the numbers of its claim', 'It sold 61 million phones in 2014.'],
    ['with them in words', 'Sixty-one million phones in a year.'],
    ['with none', 'It grew fast.'],
  ])('%s', (_what, words) => {
    expect(problemsOf({ words: { en: words } })).toEqual([]);
  });
});

describe('a step is refused', () => {
  test.each<[string, Partial<Step>, string]>([
    [
      'for a number that its claims do not say',
      { words: { en: 'It sold 62 million phones.' } },
      'steps[0].words says 62 × 10^6, which stands in no claim that the step names',
    ],
    [
      'for a number word that they do not say',
      { words: { en: 'In two years.' } },
      'steps[0].words says 2, which',
    ],
    [
      'for the right number at another scale',
      { words: { en: 'It sold 61 billion phones.' } },
      'steps[0].words says 61 × 10^9',
    ],
    ['for one in its title', { title: { en: 'Seventy million' } }, 'steps[0].title says 70 × 10^6'],
    [
      'for one in what came',
      { guess: { question: { en: 'How many?' }, answer: { en: 'It was 63 million.' } } },
      'steps[0].guess.answer says 63 × 10^6',
    ],
    [
      'for more words than can be read at a glance',
      { words: { en: Array.from({ length: 26 }, () => 'word').join(' ') } },
      'steps[0].words has 26 words; say it in 25 at most',
    ],
    [
      'for a claim that is not on record',
      { claims: ['c-0001', 'c-9999'] },
      'steps[0].claims[1] there is no claim "c-9999"',
    ],
    ['for no claim', { claims: [] }, 'steps[0].claims is empty'],
    [
      'for an address of another site',
      { link: 'https://example.org/' },
      'steps[0].link is no address',
    ],
  ])('%s', (_what, change, message) => {
    expect(problemsOf(change)).toContainEqual(expect.stringContaining(message));
  });
});
