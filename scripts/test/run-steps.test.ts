import { describe, expect, it } from 'vitest';
import { runSteps, type Result, type Step } from './run-steps';

/** Steps that end when a test says so, and what was seen of them. */
function makeSteps(...steps: readonly (Omit<Step, 'run'> & { readonly fails?: boolean })[]) {
  const ends = new Map<string, () => void>();
  const seen: string[] = [];
  const made = steps.map(({ fails = false, ...step }): Step => ({
    ...step,
    run: async () =>
      new Promise((resolve) => {
        ends.set(step.name, () => {
          const outcome = fails ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
          resolve({ outcome, output: `${step.name} said\n` });
        });
      }),
  }));
  const watch = {
    onStart: ({ name }: Step) => seen.push(`${name} starts`),
    onEnd: ({ step, outcome }: Result) =>
      seen.push(`${step.name} ends${outcome.failed > 0 ? ' badly' : ''}`),
  };
  /** Ends a step, and lets everything that this brings about happen. */
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await settled();
  };
  return { steps: made, watch, seen, end };
}

async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

describe('runSteps', () => {
  it('runs as many steps at a time as there are lanes, in their order', async () => {
    const { steps, watch, seen, end } = makeSteps({ name: 'a' }, { name: 'b' }, { name: 'c' });
    const results = runSteps(steps, 2, watch);
    await settled();
    expect(seen).toEqual(['a starts', 'b starts']);
    await end('b');
    expect(seen.slice(2)).toEqual(['b ends', 'c starts']);
    await end('c');
    await end('a');
    expect((await results).map(({ step, output }) => [step.name, output])).toEqual([
      ['a', 'a said\n'],
      ['b', 'b said\n'],
      ['c', 'c said\n'],
    ]);
  });

  it('runs one after the other in one lane', async () => {
    const { steps, watch, seen, end } = makeSteps({ name: 'a' }, { name: 'b' });
    const results = runSteps(steps, 1, watch);
    await settled();
    expect(seen).toEqual(['a starts']);
    await end('a');
    await end('b');
    await results;
    expect(seen).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
  });

  it('starts a step only once what it comes after has passed, and others meanwhile', async () => {
    const { steps, watch, seen, end } = makeSteps(
      { name: 'build' },
      { name: 'browser', after: ['build'] },
      { name: 'lint' },
    );
    const results = runSteps(steps, 2, watch);
    await settled();
    expect(seen).toEqual(['build starts', 'lint starts']);
    await end('build');
    expect(seen.slice(2)).toEqual(['build ends', 'browser starts']);
    await end('lint');
    await end('browser');
    expect((await results).map(({ outcome }) => outcome.failed)).toEqual([0, 0, 0]);
  });

  it('keeps back what needs a step that failed, counts it as failed, and runs all others', async () => {
    const { steps, watch, seen, end } = makeSteps(
      { name: 'build', fails: true },
      { name: 'browser', after: ['build'] },
      { name: 'pictures', after: ['browser'] },
      { name: 'lint' },
    );
    const results = runSteps(steps, 1, watch);
    await settled();
    await end('build');
    await end('lint');
    expect((await results).map(({ outcome }) => outcome)).toEqual([
      { passed: 0, failed: 1 },
      { passed: 0, failed: 1, note: 'not run: build failed' },
      { passed: 0, failed: 1, note: 'not run: browser failed' },
      { passed: 1, failed: 0 },
    ]);
    expect(seen).toContain('lint ends');
  });

  it('runs nothing beside a step that wants to be alone', async () => {
    const { steps, watch, seen, end } = makeSteps(
      { name: 'a' },
      { name: 'alone', alone: true },
      { name: 'b' },
      { name: 'c' },
    );
    const results = runSteps(steps, 2, watch);
    await settled();
    // Others go before it while there is something that it would have to wait for anyway.
    expect(seen).toEqual(['a starts', 'b starts']);
    await end('a');
    await end('b');
    await end('c');
    expect(seen.at(-1)).toBe('alone starts');
    await end('alone');
    await results;
  });

  it('starts nothing while such a step runs', async () => {
    const { steps, watch, seen, end } = makeSteps({ name: 'alone', alone: true }, { name: 'a' });
    const results = runSteps(steps, 2, watch);
    await settled();
    expect(seen).toEqual(['alone starts']);
    await end('alone');
    expect(seen.slice(1)).toEqual(['alone ends', 'a starts']);
    await end('a');
    await results;
  });

  it('counts a step that throws as failed, says why, and goes on', async () => {
    const broken: Step = {
      name: 'broken',
      run: async () => {
        await Promise.resolve();
        throw new Error('no such program');
      },
    };
    const { steps, watch, end } = makeSteps({ name: 'a' });
    const results = runSteps([broken, ...steps], 1, watch);
    await settled();
    await end('a');
    const [first, second] = await results;
    expect(first?.outcome).toMatchObject({ passed: 0, failed: 1 });
    expect(first?.output).toContain('no such program');
    expect(second?.outcome).toEqual({ passed: 1, failed: 0 });
  });

  it('refuses steps that wait for each other', async () => {
    const { steps, watch } = makeSteps({ name: 'a', after: ['b'] }, { name: 'b', after: ['a'] });
    await expect(runSteps(steps, 2, watch)).rejects.toThrow('Nothing can come before a');
  });
});
