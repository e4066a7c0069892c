/** How often it is looked whether npm is still there. */
const LOOK_EVERY_MS = 500;

/** Taken when this is loaded: it may be gone soon. */
const parent = process.ppid;

/**
 * Waits until this process is asked to end: by Ctrl-C, by a signal, or because the shell that npm
 * started it in is gone. (A signal sent to npm reaches that shell, which ends without passing it on,
 * and the server would stay behind with its port.)
 */
export async function interrupted(): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (isRunByNpm() && process.ppid !== parent) end();
    }, LOOK_EVERY_MS);
    // Whoever is waited for keeps the process alive, not the looking.
    timer.unref();
    const end = (): void => {
      clearInterval(timer);
      resolve();
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
}

function isRunByNpm(): boolean {
  return process.env['npm_lifecycle_event'] !== undefined;
}
