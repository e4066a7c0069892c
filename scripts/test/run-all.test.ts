import { describe, expect, it } from 'vitest';
import type { FileTime, Outcome } from './outcome';
import { runAll } from './run-all';
import type { Step } from './run-steps';

function makeStep(name: string, outcome: Outcome, output = ''): Step {
  return {
    name,
    run: async () => {
      await Promise.resolve();
      return { outcome, output };
    },
  };
}

async function outputOf(...steps: readonly Step[]): Promise<{ code: number; text: string }> {
  const written: string[] = [];
  const code = await runAll(steps, 2, (text) => written.push(text));
  return { code, text: written.join('') };
}

const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n');
const files = (count: number): readonly FileTime[] =>
  Array.from({ length: count }, (_, index) => ({ file: `${index}.test.ts`, ms: index * 1000 }));

describe('what npm test says', () => {
  it('ends with the slowest files, a line for each step, and the total, in this order', async () => {
    const { text } = await outputOf(
      makeStep('types', { passed: 1, failed: 0 }),
      makeStep('unit tests', { passed: 20, failed: 0, times: files(8) }),
      makeStep('browser tests', { passed: 9, failed: 2, note: '1 skipped', times: files(7) }),
    );
    const lines = linesOf(text);
    expect(lines.at(-1)).toBe('30 passed, 2 failed');
    expect(lines.slice(-5, -1).map((line) => line.replace(/, \d+\.\d s$/, ''))).toEqual([
      '✓ types: 1 passed, 0 failed',
      '✓ unit tests: 20 passed, 0 failed',
      '✗ browser tests: 9 passed, 2 failed (1 skipped)',
      '',
    ]);
    const from = lines.indexOf('The slowest files of tests:');
    expect(lines.slice(from + 1, -6)).toHaveLength(10);
    expect(lines[from + 1]).toBe('    7.0 s  7.test.ts');
  });

  it.each([
    ['a failed test', { passed: 5, failed: 1 }, 1],
    ['none', { passed: 5, failed: 0 }, 0],
  ])('has an exit code for %s', async (_what, outcome, code) => {
    expect((await outputOf(makeStep('unit tests', outcome))).code).toBe(code);
  });

  it('fails where there was nothing to run', async () => {
    const { code, text } = await outputOf();
    expect(code).toBe(1);
    expect(linesOf(text).at(-1)).toBe('0 passed, 1 failed');
  });

  it('keeps together what each step said, whoever spoke meanwhile', async () => {
    const { text } = await outputOf(
      makeStep('types', { passed: 1, failed: 0 }, 'one\ntwo\nno end of line'),
      makeStep('lint', { passed: 0, failed: 1 }, '3 passed, 0 failed\n'),
    );
    expect(text).toMatch(/── types\none\ntwo\nno end of line\n✓ types: 1 passed, 0 failed, /);
    expect(text).toMatch(/── lint\n3 passed, 0 failed\n✗ lint: 0 passed, 1 failed, /);
    expect(linesOf(text).at(-1)).toBe('1 passed, 1 failed');
  });
});
