import { readFileSync } from 'node:fs';
import type { TestSequencer, TestSpecification } from 'vitest/node';

/**
 * Files of tests in an order in which those with the same environment stand together, the larger
 * ones first: a worker keeps its page in memory from one file to the next, and is started anew only
 * where another environment follows.
 */
export class ByEnvironment implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    const texts = new Map(files.map((file) => [file, readFileSync(file.moduleId, 'utf8')]));
    return inOrder(files, (file) => texts.get(file) ?? '');
  }

  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

/** Items by the environment that their text asks for, the longer texts first. */
export function inOrder<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[] {
  const read = items.map((item) => {
    const text = textOf(item);
    return { item, environment: environmentOf(text), size: text.length };
  });
  return read
    .toSorted((a, b) => compare(b.environment, a.environment) || b.size - a.size)
    .map(({ item }) => item);
}

/** What a file of tests says that it runs in; `node` where it says nothing. */
function environmentOf(text: string): string {
  return /^\/\/ @vitest-environment (?<name>\S+)$/m.exec(text)?.groups?.['name'] ?? 'node';
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
