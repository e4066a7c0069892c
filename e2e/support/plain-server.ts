import { createServer } from 'node:http';
import serveHandler from 'serve-handler';
import { close, listen } from '../../scripts/serve/listen';

export type PlainServer = { readonly url: string; readonly close: () => Promise<void> };

/** Serves a folder as somebody else's static server does: without our headers, and by its own rules. */
export async function servePlainly(folder: string): Promise<PlainServer> {
  const server = createServer((request, response) => {
    void serveHandler(request, response, { public: folder, directoryListing: false });
  });
  const port = await listen(server, 0);
  return { url: `http://127.0.0.1:${port}/`, close: async () => close(server) };
}
