import { DIST } from '../../scripts/project';
import { startServer, type RunningServer } from '../../scripts/serve/start-server';

/** Starts the server of `npm start` on a free port, for `dist/`. */
export async function serveDist(): Promise<RunningServer> {
  return startServer(DIST, 0);
}
