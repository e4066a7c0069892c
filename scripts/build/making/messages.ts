import type { ChildProcess } from 'node:child_process';
import * as v from 'valibot';
import type { BuildListener } from './report';

/** Variable that is set for a build whose parent listens: it says nothing by itself. */
export const BUILD_MESSAGES = 'BUILD_MESSAGES';

const buildMessage = v.variant('kind', [
  v.object({
    kind: v.literal('progress'),
    steps: v.array(v.object({ name: v.string(), done: v.number(), all: v.number() })),
  }),
  v.object({ kind: v.literal('site'), base: v.string(), pending: v.array(v.string()) }),
  v.object({ kind: v.literal('file'), file: v.string() }),
  v.object({ kind: v.literal('finished'), summary: v.string() }),
]);

type BuildMessage = v.InferInput<typeof buildMessage>;

/** Tells the process that started this one how the build goes. */
export function sendToParent(): BuildListener {
  const send = (message: BuildMessage): void => {
    // The parent may be gone: then nobody has to be told.
    if (process.connected) process.send?.(message);
  };
  return {
    progress: (steps) => {
      send({ kind: 'progress', steps: [...steps] });
    },
    site: ({ base, pending }) => {
      send({ kind: 'site', base, pending: [...pending] });
    },
    file: (file) => {
      send({ kind: 'file', file });
    },
    finished: (summary) => {
      send({ kind: 'finished', summary });
    },
  };
}

/** Hears what such a process says. */
export function listenToChild(child: ChildProcess, listener: BuildListener): void {
  child.on('message', (message) => {
    const said = v.parse(buildMessage, message);
    if (said.kind === 'progress') listener.progress(said.steps);
    else if (said.kind === 'site') listener.site(said);
    else if (said.kind === 'file') listener.file(said.file);
    else listener.finished(said.summary);
  });
}
