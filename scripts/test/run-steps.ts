import { notRun, type Outcome } from './outcome';

/** One of the checks that `npm test` makes. */
export type Step = {
  readonly name: string;
  /** Names of steps that must have passed before. */
  readonly after?: readonly string[];
  /** Whether it uses every core by itself: then nothing runs beside it. */
  readonly alone?: boolean;
  readonly run: () => Promise<Finished>;
};

/** What a step came to, and all that it said. */
export type Finished = { readonly outcome: Outcome; readonly output: string };

export type Result = Finished & { readonly step: Step; readonly ms: number };

export type Watch = {
  readonly onStart: (step: Step) => void;
  /** In the order in which steps end. */
  readonly onEnd: (result: Result) => void;
};

/**
 * Runs all steps, at most `lanes` at a time, each as soon as there is a lane for it and what it
 * needs has passed. One that fails keeps back only those that need it, which then count as failed.
 * Gives the results in the order of the steps.
 */
export async function runSteps(
  steps: readonly Step[],
  lanes: number,
  { onStart, onEnd }: Watch,
): Promise<readonly Result[]> {
  const results = new Map<string, Result>();
  const running = new Map<Step, Promise<void>>();
  const waiting = [...steps];
  const start = async (step: Step): Promise<void> => {
    const from = performance.now();
    onStart(step);
    const finished = await outcomeOf(step, results);
    const result = { ...finished, step, ms: performance.now() - from };
    results.set(step.name, result);
    running.delete(step);
    onEnd(result);
  };
  while (waiting.length > 0) {
    const next = waiting.findIndex((step) => isFree(step, running, lanes) && isDue(step, results));
    const [step] = next === -1 ? [] : waiting.splice(next, 1);
    if (step !== undefined) running.set(step, start(step));
    else if (running.size === 0) throw new Error(`Nothing can come before ${waiting[0]?.name}`);
    // oxlint-disable-next-line no-await-in-loop -- when one has ended there is a lane for the next
    else await Promise.race(running.values());
  }
  await Promise.all(running.values());
  return steps.flatMap(({ name }) => results.get(name) ?? []);
}

/** What is alone takes every lane. */
function isFree(step: Step, running: ReadonlyMap<Step, unknown>, lanes: number): boolean {
  if (running.size === 0) return true;
  const isShared = [step, ...running.keys()].every(({ alone = false }) => !alone);
  return isShared && running.size < lanes;
}

/** All that it comes after has ended, well or not. */
function isDue({ after = [] }: Step, results: ReadonlyMap<string, Result>): boolean {
  return after.every((name) => results.has(name));
}

async function outcomeOf(step: Step, results: ReadonlyMap<string, Result>): Promise<Finished> {
  const missing = step.after?.find((name) => (results.get(name)?.outcome.failed ?? 1) > 0);
  if (missing !== undefined) return { outcome: notRun(`${missing} failed`), output: '' };
  try {
    return await step.run();
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: notRun('it could not be started'), output: `${why}\n` };
  }
}
