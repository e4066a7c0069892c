import type { ChildProcess } from 'node:child_process';
import * as v from 'valibot';
import { nameOfTask, report, type Task } from './tasks';

/** Workers that share the work. */
export type Pool = {
  /** What a worker made of the task. Rejects, with the name of the task, where it could not. */
  readonly run: (asked: Task) => Promise<unknown>;
  /** Ends the workers, whatever they are at. */
  readonly close: () => void;
};

type Job = {
  readonly task: Task;
  readonly resolve: (made: unknown) => void;
  readonly reject: (error: Error) => void;
};

/** At most `count` workers, started when there is work for them. Who asks first is served first. */
export function makePool(count: number, start: () => ChildProcess): Pool {
  const waiting: Job[] = [];
  const idle: ChildProcess[] = [];
  const busy = new Map<ChildProcess, Job | null>();
  let isClosed = false;

  const give = (): void => {
    for (let job = waiting[0]; job !== undefined; job = waiting[0]) {
      const worker = idle.pop();
      if (worker === undefined) break;
      waiting.shift();
      busy.set(worker, job);
      worker.send(job.task);
    }
    // Those that are not ready yet will take what waits.
    const coming = [...busy.values()].filter((job) => job === null).length;
    const room = count - busy.size - idle.length;
    for (let more = Math.min(room, waiting.length - coming); more > 0; more -= 1) begin();
  };

  const begin = (): void => {
    const worker = start();
    busy.set(worker, null);
    worker.on('message', (message) => {
      const said = v.parse(report, message);
      const job = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      if (said.kind === 'made') job?.resolve(said.made);
      if (said.kind === 'failed' && job !== null && job !== undefined)
        job.reject(new Error(`Could not make ${nameOfTask(job.task)}: ${said.reason}`));
      give();
    });
    worker.once('error', (error) => {
      lose(worker, error.message);
    });
    worker.once('exit', (code, signal) => {
      lose(worker, `its process ended (${signal ?? `exit code ${String(code)}`})`);
    });
  };

  /** What a worker was at when it ended is lost; and all else, where none could even start. */
  const lose = (worker: ChildProcess, reason: string): void => {
    const job = busy.get(worker);
    busy.delete(worker);
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
    if (isClosed) return;
    const lost = job === null ? waiting.splice(0) : [job ?? []].flat();
    for (const { task, reject } of lost)
      reject(new Error(`Could not make ${nameOfTask(task)}: ${reason}`));
    if (lost.length > 0) give();
  };

  return {
    run: async (asked) =>
      new Promise((resolve, reject) => {
        waiting.push({ task: asked, resolve, reject });
        give();
      }),
    close: () => {
      isClosed = true;
      for (const worker of [...busy.keys(), ...idle]) worker.kill();
    },
  };
}
