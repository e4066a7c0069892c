import { availableParallelism } from 'node:os';
import { runAll } from './run-all';
import { STEPS } from './steps';

/** `npm test`: every check there is. The last line of the output is `N passed, N failed`. */
export async function main(): Promise<number> {
  // Nobody sees what tools write into a file, and those that see CI would write colours there.
  process.env[process.stdout.isTTY ? 'FORCE_COLOR' : 'NO_COLOR'] = '1';
  return runAll(STEPS, Math.min(2, availableParallelism()), (text) => process.stdout.write(text));
}
