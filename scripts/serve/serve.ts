import { isUpToDate } from '../build/up-to-date';
import { startBuild } from '../build/making/start-build';
import { DIST } from '../project';
import { interrupted } from './interrupted';
import { serveBuild } from './serve-build';
import { startServer } from './start-server';

const DEFAULT_PORT = 4173;

/**
 * Serves the built site with its production headers, until it is interrupted. With `--build` it is
 * built first, if what is there is not up to date. The port is taken from `PORT`; if that one is
 * taken, the next free one.
 */
export async function main(args: readonly string[]): Promise<number> {
  const port = readPort(process.env['PORT']);
  if (port === null) {
    console.error(`PORT is "${process.env['PORT']}": expected a number from 0 to 65535`);
    return 2;
  }
  const say = (line: string): void => {
    console.log(line);
  };
  try {
    if (args.includes('--build') && !(await isUpToDate()))
      return await serveBuild({
        directory: DIST,
        port,
        start: startBuild,
        interrupted: interrupted(),
        screen: process.stderr,
        say,
      });
    const server = await startServer(DIST, port);
    say(`Serving dist/ at ${server.url}`);
    await interrupted();
    await server.close();
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

function readPort(value: string | undefined): number | null {
  if (value === undefined || value.trim() === '') return DEFAULT_PORT;
  const port = Number(value);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : null;
}
