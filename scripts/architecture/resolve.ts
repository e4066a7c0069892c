import path from 'node:path';

/** What an import leads to. */
export type Destination =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'nowhere' };

const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '.mjs', '/index.ts', '/index.tsx'] as const;

/**
 * Resolves an import as the bundler does: `@/` is `src/`, a path is relative to the file, `/` is
 * the project, and all else is a package. Paths are given from the project's folder; `files` are
 * all there are.
 */
export function resolveImport(
  specifier: string,
  importer: string,
  files: ReadonlySet<string>,
): Destination {
  const target = pathOf(specifier.replace(/[?#].*$/, ''), importer);
  if (target === null) return { kind: 'package', name: packageOf(specifier) };
  const file = ENDINGS.map((ending) => target + ending).find((candidate) => files.has(candidate));
  return file === undefined ? { kind: 'nowhere' } : { kind: 'file', file };
}

/** The files that a pattern of `import.meta.glob` finds. A pattern that excludes finds none. */
export function resolveGlob(
  pattern: string,
  importer: string,
  files: ReadonlySet<string>,
): readonly string[] {
  if (pattern.startsWith('!')) return [];
  const target = pathOf(pattern, importer);
  if (target === null) return [];
  const matcher = globToRegExp(target);
  return [...files].filter((file) => matcher.test(file));
}

/** `*` within a name, `**` over folders, `{a,b}` either: all that patterns in this project use. */
function globToRegExp(glob: string): RegExp {
  const source = glob
    .replaceAll(/[.+?^$()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(
      /\{(?<names>[^}]*)\}/g,
      (_all, names: string) => `(?:${names.replaceAll(',', '|')})`,
    )
    .replaceAll(/\*\*\/|\*\*|\*/g, (stars) => STARS[stars] ?? '');
  return new RegExp(`^${source}$`, 'u');
}

const STARS: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*' };

function pathOf(specifier: string, importer: string): string | null {
  if (specifier.startsWith('@/')) return path.posix.join('src', specifier.slice(2));
  if (specifier.startsWith('/')) return path.posix.normalize(specifier.slice(1));
  if (!/^\.\.?(?:\/|$)/.test(specifier)) return null;
  return path.posix.join(path.posix.dirname(importer), specifier);
}

/** `@scope/name/part` and `name/part` without the part; `node:fs` stays as it is. */
function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
