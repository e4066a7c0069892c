import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import { close, listen } from '../../scripts/serve/listen';

/** Serves a page of somebody else's, on another origin than the site, until the test ends. Gives its address. */
export async function serveHostPage(body: string): Promise<string> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>A customer’s page</title></head><body>${body}</body></html>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  const port = await listen(server, 0);
  onTestFinished(async () => close(server));
  return `http://127.0.0.1:${port}/`;
}
