import { formatTotal, total } from './outcome';
import { runSteps, type Result, type Step } from './run-steps';
import { formatSlowest, slowestOf } from './slowest';

/**
 * Runs all steps, at most `lanes` at a time, and writes what each said, whole, when it ends. Then
 * come the slowest files of tests, a line for each step in its order, and `N passed, N failed` as
 * the last line of all. Gives the exit code: 0 only if nothing failed.
 */
export async function runAll(
  steps: readonly Step[],
  lanes: number,
  write: (text: string) => unknown,
): Promise<number> {
  const results = await runSteps(steps, lanes, {
    onStart: ({ name }) => write(`… ${name}\n`),
    onEnd: (result) =>
      write(`\n── ${result.step.name}\n${whole(result.output)}${lineOf(result)}\n\n`),
  });
  const outcomes = results.map(({ outcome }) => outcome);
  const slowest = formatSlowest(slowestOf(outcomes));
  const parts = [slowest, results.map(lineOf), [formatTotal(outcomes)]];
  write(
    parts
      .filter((lines) => lines.length > 0)
      .map((lines) => `\n${lines.join('\n')}\n`)
      .join(''),
  );
  return total(outcomes).failed === 0 ? 0 : 1;
}

/** Nothing begins in the middle of a line that a tool left open. */
function whole(output: string): string {
  return output === '' || output.endsWith('\n') ? output : `${output}\n`;
}

function lineOf({ step, outcome, ms }: Result): string {
  const { passed, failed, note } = outcome;
  const mark = failed === 0 ? '✓' : '✗';
  const counts = `${passed} passed, ${failed} failed${note === undefined ? '' : ` (${note})`}`;
  return `${mark} ${step.name}: ${counts}, ${(ms / 1000).toFixed(1)} s`;
}
