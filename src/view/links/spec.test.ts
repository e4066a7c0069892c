import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const here = new URL('./', import.meta.url);
const NUMBER = /(?<![\d.])\d\.\d{1,2}(?![\d.])/g;

it('SPEC.md and the titles of the tests have the same rules', () => {
  const spec = readFileSync(new URL('SPEC.md', here), 'utf8');
  const rules = [...spec.matchAll(/^- \*\*(\d\.\d{1,2})\*\*/gm)].map((match) => match[1] ?? '');
  const tests = readdirSync(here).filter(
    (name) => name.endsWith('.test.ts') && name !== 'spec.test.ts',
  );
  const titles = tests.flatMap(
    (name) =>
      readFileSync(new URL(name, here), 'utf8').match(
        /(?<=\b(?:it|describe)(?:\.each)?\(')[^'\n]+|(?<=\]\)\(')[^'\n]+/g,
      ) ?? [],
  );
  const tested = titles.flatMap((title) => title.match(NUMBER) ?? []);
  expect(new Set(rules).size).toBe(rules.length);
  expect([...new Set(tested)].toSorted()).toEqual(rules.toSorted());
});
