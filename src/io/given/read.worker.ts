import { asData } from '@/schema/open/given-record';
import { openFiles, type OpenContext } from '@/schema/open/open-files';
import type { GivenFile } from '@/schema/open/unpack';

/** What the page asks of the worker. */
export type Asked = { readonly files: readonly GivenFile[]; readonly context: OpenContext };

// Reads and checks away from the page, which stays free to answer.
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  postMessage(asData(openFiles(data.files, data.context)));
});
