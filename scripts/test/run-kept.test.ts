import { describe, expect, it } from 'vitest';
import { runKept } from './run-kept';

const node = (script: string): readonly string[] => [process.execPath, '-e', script];

describe('runKept', () => {
  it('keeps what was said on both streams, in its order', async () => {
    const said = `const { writeSync } = require('node:fs');
      writeSync(1, 'one\\n'); writeSync(2, 'two\\n'); writeSync(1, 'three\\n');`;
    expect(await runKept(node(said))).toEqual({ code: 0, output: 'one\ntwo\nthree\n' });
  });

  it.each([0, 3])('gives the exit code %i', async (code) => {
    expect(await runKept(node(`process.exit(${code})`))).toEqual({ code, output: '' });
  });

  it('gives 1 where a signal ended it', async () => {
    expect((await runKept(node(`process.kill(process.pid, 'SIGKILL')`))).code).toBe(1);
  });

  it('gives 1, and says why, where it could not be started', async () => {
    const { code, output } = await runKept(['/nowhere/program']);
    expect(code).toBe(1);
    expect(output).toContain('/nowhere/program');
  });
});
