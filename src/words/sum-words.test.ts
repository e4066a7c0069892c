import { expect, test } from 'vitest';
import { findArithmetic } from '@/domain/findings/arithmetic';
import { makeI18n } from '@/i18n/i18n';
import { readRealRecord } from '@/testing/real-record';
import { sumWords } from './sum-words';

const record = readRealRecord();
const said = findArithmetic(record, record.claims)
  .flatMap(({ sums }) => sums.map((sum) => sumWords(record, sum, makeI18n('en'))))
  .map((words) => words.replaceAll('\u00a0', ' '));

test('a sum says what two claims make and what a third says', () => {
  expect(said).toContain('< 300 M USD × 3 makes < 900 M USD, and not 1 bn USD.');
});

test('each sum is said, with one sign between two figures', () => {
  expect(said.length).toBeGreaterThan(3);
  for (const words of said) {
    expect(words).toMatch(/^\S.* [×÷] \S.* makes \S.*, and not \S.*\.$/);
    expect(words).not.toMatch(/[×÷] ?[×÷]|\.0+ /);
  }
});
