import { expect, test } from 'vitest';
import { readRealRecord } from '@/testing/real-record';
import { firstSentence } from './first-sentence';

test('is what stands before the second one', () => {
  expect(firstSentence('They differ. One counts tax.')).toBe('They differ.');
  expect(firstSentence('It is 1.29 billion, at 7.75 yuan. So it goes.')).toBe(
    'It is 1.29 billion, at 7.75 yuan.',
  );
  expect(firstSentence('Now! reports it, once')).toBe('Now! reports it, once');
  expect(firstSentence('两者不同。另一个')).toBe('两者不同。');
  expect(firstSentence('One alone.')).toBe('One alone.');
  expect(firstSentence('')).toBe('');
});

test('of every assessment on record is a sentence, and not the half of one', () => {
  for (const { id, note } of readRealRecord().assessments) {
    const first = firstSentence(note.en);
    expect(first, id).toMatch(/[.!?]$/);
    expect(first.split(' ').length, id).toBeGreaterThan(3);
  }
});
