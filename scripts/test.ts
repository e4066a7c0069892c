import { formatTotal, total, type Outcome } from './test/outcome';
import { STEPS } from './test/steps';

/**
 * `npm test`: every check there is, one after the other, also after one has failed. The last line
 * of the output is `N passed, N failed`.
 */
export async function main(): Promise<number> {
  // Tools that see CI write colours even where nobody sees them.
  if (!process.stdout.isTTY) process.env['NO_COLOR'] = '1';
  const outcomes: Outcome[] = [];
  const failed = new Set<string>();
  const lines: string[] = [];
  for (const step of STEPS) {
    console.log(`\n── ${step.name}`);
    const start = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that their output can be read
    const outcome = await step.run(failed);
    const line = describe(step.name, outcome, performance.now() - start);
    console.log(line);
    lines.push(line);
    outcomes.push(outcome);
    if (outcome.failed > 0) failed.add(step.name);
  }
  console.log(`\n${lines.join('\n')}\n\n${formatTotal(outcomes)}`);
  return total(outcomes).failed === 0 ? 0 : 1;
}

function describe(name: string, { passed, failed, note }: Outcome, ms: number): string {
  const mark = failed === 0 ? '✓' : '✗';
  const seconds = (ms / 1000).toFixed(1);
  const counts = `${passed} passed, ${failed} failed${note === undefined ? '' : ` (${note})`}`;
  return `${mark} ${name}: ${counts}, ${seconds} s`;
}
