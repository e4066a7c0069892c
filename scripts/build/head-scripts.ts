import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { minify } from 'vite';
import { ROOT } from '../project';

/** Scripts of `public/` that must have run before the first paint. */
const NAMES = ['scheme.js', 'first.js'] as const;

/** What they say, by their names. */
export type HeadScripts = ReadonlyMap<string, string>;

/** In the fewest bytes: they stand in every page. */
export async function readHeadScripts(): Promise<HeadScripts> {
  return new Map(
    await Promise.all(
      NAMES.map(async (name) => {
        const source = await readFile(path.join(ROOT, 'public', name), 'utf8');
        const { code } = await minify(name, source);
        return [name, code.trim()] as const;
      }),
    ),
  );
}

const TAG = /<script src="(?:[^"]*\/)?(?<name>[\w-]+\.js)"><\/script>/g;

/** Puts them into the page itself: as files they would be waited for, and one that hangs would keep all of it back. */
export function withHeadScripts(html: string, scripts: HeadScripts): string {
  return html.replaceAll(TAG, (tag, name: string) => {
    const code = scripts.get(name);
    return code === undefined ? tag : `<script>${code}</script>`;
  });
}

const OWN = "script-src 'self'";

/** Lets the policies of a text of headers, or of one header, allow these scripts and no other that stands in a page. */
export function allowingHeadScripts(policies: string, scripts: HeadScripts): string {
  const hashes = [...scripts.values()].map(
    (code) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  if (!policies.includes(OWN)) throw new Error(`No policy has ${OWN}`);
  return policies.replaceAll(OWN, () => OWN + hashes.join(''));
}
