import type { Server } from 'node:http';

const LOOPBACK = '127.0.0.1';
const TRIES = 50;
const PATIENCE_MS = 1000;

/**
 * Listens on loopback: on `port`, or on the next one that is free; 0 takes any. Gives the port
 * taken.
 */
export async function listen(server: Server, port: number): Promise<number> {
  for (let tried = 0; tried < TRIES && port + tried <= 65_535; tried += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a port is tried only after the one before was refused
    if (await tryPort(server, port + tried)) return portOf(server);
  }
  throw new Error(`No free port from ${port} to ${port + TRIES - 1}: name another in PORT`);
}

/** Stops listening, lets answers under way finish, and then drops what is still open. */
export async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    const giveUp = setTimeout(() => {
      server.closeAllConnections();
    }, PATIENCE_MS);
    server.close(() => {
      clearTimeout(giveUp);
      resolve();
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

async function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}
