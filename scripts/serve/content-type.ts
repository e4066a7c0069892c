import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** The `Content-Type` of a file, by the end of its name. */
export function contentType(file: string): string {
  return TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** Every type without its charset, with the ends of names that have it. */
export function typesOfFiles(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [end, type] of Object.entries(TYPES)) {
    const [bare = type] = type.split(';');
    found.set(bare, [...(found.get(bare) ?? []), end]);
  }
  return found;
}

/** Those of them that are texts. */
export const COMPRESSIBLE_TYPES: readonly string[] = [...typesOfFiles().keys()].filter((type) =>
  isCompressible(type),
);

/**
 * Whether compressing files of this type saves anything: pictures and fonts are compressed already.
 */
export function isCompressible(type: string): boolean {
  return /^(?:text\/|application\/(?:json|manifest\+json|xml)|image\/svg)/.test(type);
}
