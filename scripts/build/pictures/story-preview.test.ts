// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readRealRecord } from '@/testing/real-record';
import { makeMaterial } from './material';
import { storyPreview } from './story-preview';

const DATASET = readRealRecord();
const material = makeMaterial(DATASET);
const steps = DATASET.story?.steps ?? [];

async function drawn(nth: number): Promise<{ readonly texts: string; readonly shapes: number }> {
  const svg = new DOMParser().parseFromString(await storyPreview(nth, material), 'image/svg+xml');
  return {
    texts: [...svg.querySelectorAll('text')]
      .map(({ textContent }) => textContent.replaceAll(/\s/g, ' '))
      .join(' '),
    shapes: svg.querySelectorAll('rect, circle, path, line').length,
  };
}

/** What the view below a step shows, and nothing of what it hides. */
const SEEN: readonly (readonly [step: number, has: string, not: string])[] = [
  [1, '18.7', '34.7'],
  [2, 'goal 80–100', '> 70'],
  [3, '32 bn USD', '18.7'],
  [4, 'goal 16 bn USD', '32 bn'],
  [5, 'Brazil', 'Europe'],
  [6, 'Own shops', 'MIUI'],
  [7, 'missed', 'Guess'],
];

describe('the preview of a step of the story', () => {
  it('is there for each step', () => {
    expect(SEEN.map(([nth]) => nth)).toEqual(steps.map((_, index) => index + 1));
  });

  it.each(SEEN)('shows what step %d stands over, below its words', async (nth, has, not) => {
    const { texts, shapes } = await drawn(nth);
    const [word = ''] = (steps[nth - 1]?.words.en ?? '').split('.');
    expect(texts).toContain(steps[nth - 1]?.title.en);
    expect(texts).toContain(word.split(' ').slice(0, 4).join(' '));
    expect(texts).toContain(has);
    expect(texts).not.toContain(not);
    expect(shapes).toBeGreaterThan(8);
  });

  it('is refused of a step that there is not', async () => {
    await expect(storyPreview(99, material)).rejects.toThrow('There is no step 99 of a story');
  });
});
