import { createHash } from 'node:crypto';

/** One link that was published, and what in the view differs from the defaults of version 1. */
export type GoldenLink = { readonly address: string; readonly differences: string };

/** The lines of `links.golden.txt` that hold links, as they stand. */
export function linkLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

export function goldenLinks(text: string): readonly GoldenLink[] {
  return linkLines(text).map((line) => {
    const [address = '', differences = ''] = line.split('\t');
    return { address, differences };
  });
}

/** Lines that stood in some version of the file and do not stand in it now. In any order: branches that were merged add at one place. */
export function lostLines(now: string, versions: readonly string[]): readonly string[] {
  const standing = new Set(linkLines(now));
  return [...new Set(versions.flatMap(linkLines))].filter((line) => !standing.has(line));
}

/** The same file, as far as it was at a release: `<number of lines> <SHA-256 of them>`. */
export function checkpointOf(text: string, lines = text.split('\n').length - 1): string {
  const first = text.split('\n').slice(0, lines).join('\n');
  return `${lines} ${createHash('sha256').update(first).digest('hex')}`;
}

/** Checkpoints that the file does not keep: something was changed in the lines that they cover. */
export function brokenCheckpoints(text: string, checkpoints: string): readonly string[] {
  const had = text.split('\n').length - 1;
  return linkLines(checkpoints).filter((checkpoint) => {
    const lines = Number(checkpoint.split(' ')[0]);
    return !(lines <= had) || checkpointOf(text, lines) !== checkpoint;
  });
}
