import { makeProgressLine, type Screen } from '../build/making/progress';
import type { BuildListener } from '../build/making/report';
import { startServer, type RunningServer, type SiteToCome } from './start-server';

/** A build under way. */
export type RunningBuild = {
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number>;
  readonly stop: () => void;
};

export type ServedBuild = {
  /** Folder that is built into. */
  readonly directory: string;
  readonly port: number;
  readonly start: (listener: BuildListener) => RunningBuild;
  /** Resolves when nobody wants the server any more. */
  readonly interrupted: Promise<void>;
  /** Where progress is shown, and where all else is said. */
  readonly screen: Screen;
  readonly say: (line: string) => void;
};

/**
 * Builds the site and serves it as soon as its pages are there, while what nobody reads first is finished behind: a file that is asked
 * for before is answered with 503. Gives the exit code, once it is interrupted or there is nothing to serve.
 */
export async function serveBuild(served: ServedBuild): Promise<number> {
  const { directory, port, say } = served;
  const line = makeProgressLine(served.screen, () => performance.now() / 1000);
  const now: Now = { server: null, isInterrupted: false };
  const serve = async (site: SiteToCome): Promise<RunningServer> => {
    const server = await startServer(directory, port, site);
    line.clear();
    say(`Serving dist/ at ${server.url}`);
    const { length } = site.pending;
    if (length > 0)
      say(`${length} more files are being made behind it: pages for frames and preview pictures`);
    return server;
  };
  const add = async (file: string): Promise<void> => {
    const server = await now.server;
    server?.add(file);
  };
  const interrupt = async (): Promise<null> => {
    await served.interrupted;
    now.isInterrupted = true;
    return null;
  };
  line.show([{ name: 'app', done: 0, all: 1 }]);
  const build = served.start({
    progress: line.show,
    site: (site) => {
      now.server = serve(site);
      now.server.catch(build.stop);
    },
    file: (file) => {
      // Where there is no server, that is said elsewhere.
      add(file).catch(() => undefined);
    },
    finished: (summary) => {
      line.clear();
      say(summary);
    },
  });
  const code = await Promise.race([build.ended, interrupt()]);
  line.clear();
  const server = await now.server;
  if (server !== null) {
    // Who interrupts it on a terminal interrupts the build as well.
    if (code !== 0 && !now.isInterrupted)
      say('Not all of it could be made: what is wrong stands above');
    await served.interrupted;
    await server.close();
  }
  build.stop();
  return server === null ? (code ?? 0) : 0;
}

/** What has come of it so far. */
type Now = { server: Promise<RunningServer> | null; isInterrupted: boolean };
