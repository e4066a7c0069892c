import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType, isCompressible } from './content-type';

/** One way of sending a file: as it is, or compressed. */
export type Representation = {
  readonly body: Buffer;
  readonly etag: string;
  readonly encoding: Encoding | null;
  readonly type: string;
};

export type Encoding = 'br' | 'gzip';

/** The files of a built site: which there are, and their content when it is asked for. */
export type SiteFiles = {
  readonly has: (file: string) => boolean;
  /** Whether the file is still being made. */
  readonly isPending: (file: string) => boolean;
  /** Says that such a file is there now. */
  readonly add: (file: string) => void;
  readonly read: (file: string, encoding: Encoding | null) => Promise<Representation>;
};

/** Below this a compressed answer saves no packet. */
const WORTH_COMPRESSING_BYTES = 1024;

const compress: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: async (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 6,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: async (body) => promisify(gzip)(body),
};

/**
 * Lists a built site once. A request is looked up in that list and never made into a path of the
 * file system, so no request can leave the folder. Names beginning with a dot, and `_headers`, are
 * left out. `coming` are files that are not there yet.
 */
export async function listSiteFiles(
  directory: string,
  coming: readonly string[] = [],
): Promise<SiteFiles> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => file !== '_headers' && !/(?:^|\/)\./.test(file)),
  );
  const pending = new Set(coming);
  const cache = new Map<string, Promise<Representation>>();

  return {
    has: (file) => files.has(file),
    isPending: (file) => pending.has(file),
    add: (file) => {
      if (pending.delete(file)) files.add(file);
    },
    read: async (file, encoding) => {
      const key = `${encoding ?? ''}:${file}`;
      const known = cache.get(key);
      if (known !== undefined) return known;
      const made = represent(path.join(directory, file), encoding);
      cache.set(key, made);
      return made;
    },
  };
}

async function represent(file: string, wanted: Encoding | null): Promise<Representation> {
  const plain = await readFile(file);
  const type = contentType(file);
  const worthIt = isCompressible(type) && plain.length >= WORTH_COMPRESSING_BYTES;
  const encoding = worthIt ? wanted : null;
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 20);
  return {
    body: encoding === null ? plain : await compress[encoding](plain),
    etag: encoding === null ? `"${hash}"` : `"${hash}-${encoding}"`,
    encoding,
    type,
  };
}
