import { unzipSync } from 'fflate';
import { fileProblem, type SheetProblem } from '../sheets/sheet-problem';

/** A file as the reader has it: its path within what was dropped, with `/`. */
export type GivenFile = { readonly path: string; readonly bytes: Uint8Array };

export type Unpacked = {
  readonly files: readonly GivenFile[];
  readonly problems: readonly SheetProblem[];
};

/** More than any record: a small archive may hold far more than there is memory for. */
const MOST_BYTES = 200_000_000;

/** Systems' own files, which come with folders and archives. */
const NOISE = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/;

/** The files with those of archives in their place. An archive within an archive is left as it is. */
export function unpack(given: readonly GivenFile[], most = MOST_BYTES): Unpacked {
  const problems: SheetProblem[] = [];
  const files = given.flatMap((file): readonly GivenFile[] => {
    if (!/\.zip$/i.test(file.path)) return [file];
    try {
      return unzipped(file, most);
    } catch (error) {
      problems.push(fileProblem(file.path, reasonOf(error, most)));
      return [];
    }
  });
  return { files: files.filter(({ path }) => !NOISE.test(path)), problems };
}

class TooLarge extends Error {}

function unzipped({ bytes }: GivenFile, most: number): readonly GivenFile[] {
  let size = 0;
  const entries = unzipSync(bytes, {
    filter: ({ originalSize, name }) => {
      if (name.endsWith('/')) return false;
      size += originalSize;
      if (size > most) throw new TooLarge();
      return true;
    },
  });
  return Object.entries(entries).map(([path, content]) => ({ path, bytes: content }));
}

function reasonOf(error: unknown, most: number): string {
  return error instanceof TooLarge
    ? `holds more than ${most / 1_000_000} MB; take out what is no part of the record`
    : 'is no archive that can be read; pack it again as a zip without a password';
}
