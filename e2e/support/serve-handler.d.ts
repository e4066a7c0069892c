/** The little that is used of serve-handler, which brings no types of its own. */
declare module 'serve-handler' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export default function handler(
    request: IncomingMessage,
    response: ServerResponse,
    config: { readonly public: string; readonly directoryListing?: boolean },
  ): Promise<void>;
}
