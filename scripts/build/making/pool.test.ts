import { fork } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { makePool, type Pool } from './pool';
import type { Task } from './tasks';

// Processes begin as fast as the machine lets them.
vi.setConfig({ testTimeout: 60_000 });

/** Stands for the real worker: says in which process what was made, fails or ends where the path says so. */
const WORKER = `
  process.once('disconnect', () => process.exit(0));
  process.on('message', ({ path }) => {
    if (path === 'end/') process.exit(3);
    else if (path === 'fail/') process.send({ kind: 'failed', reason: 'it is broken' });
    else process.send({ kind: 'made', made: { path, by: process.pid } });
  });
  process.send({ kind: 'ready' });
`;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pool-'));
  await writeFile(path.join(folder, 'worker.mjs'), WORKER);
  await writeFile(path.join(folder, 'unready.mjs'), 'process.exit(4)');
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function poolOf(count: number, script = 'worker.mjs'): Pool & { readonly started: () => number } {
  let started = 0;
  const pool = makePool(count, () => {
    started += 1;
    return fork(path.join(folder, script), { execArgv: [] });
  });
  onTestFinished(pool.close);
  return { ...pool, started: () => started };
}

const page = (name: string): Task => ({ kind: 'page', path: `${name}/` });

describe('the pool of workers', () => {
  it('does all that it is asked, in no more processes than it may have', async () => {
    const pool = poolOf(2);
    const names = Array.from({ length: 20 }, (_, index) => `p${index}`);
    const made = (await Promise.all(names.map(async (name) => pool.run(page(name))))) as {
      path: string;
      by: number;
    }[];
    expect(made.map((one) => one.path)).toEqual(names.map((name) => `${name}/`));
    expect(pool.started()).toBe(2);
    expect(new Set(made.map(({ by }) => by)).size).toBeLessThanOrEqual(2);
  });

  it('starts nobody before there is work, and no more than there is work for', async () => {
    const pool = poolOf(4);
    expect(pool.started()).toBe(0);
    await pool.run(page('one'));
    await pool.run(page('two'));
    expect(pool.started()).toBe(1);
  });

  it('says which page could not be made and why, and goes on with the others', async () => {
    const pool = poolOf(1);
    const failing = pool.run(page('fail'));
    const picture = pool.run({ kind: 'preview', path: 'fail/' });
    const other = pool.run(page('other'));
    await expect(failing).rejects.toThrow('Could not make the page /fail/: it is broken');
    await expect(picture).rejects.toThrow('Could not make the preview picture of /fail/');
    await expect(other).resolves.toMatchObject({ path: 'other/' });
  });

  it('says which page a process was at when it ended, and takes another for the rest', async () => {
    const pool = poolOf(1);
    const ending = pool.run(page('end'));
    const other = pool.run(page('other'));
    await expect(ending).rejects.toThrow(
      'Could not make the page /end/: its process ended (exit code 3)',
    );
    await expect(other).resolves.toMatchObject({ path: 'other/' });
    expect(pool.started()).toBe(2);
  });

  it('gives up where no process can begin', async () => {
    const pool = poolOf(1, 'unready.mjs');
    await expect(pool.run(page('a'))).rejects.toThrow('its process ended (exit code 4)');
  });
});
