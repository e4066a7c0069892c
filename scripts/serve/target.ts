/** What the target of a request asks for, before looking whether it is there. */
export type Target =
  | { readonly kind: 'malformed' }
  /** Not below the path at which the site is mounted. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'redirect'; readonly location: string }
  /**
   * `path` is decoded, without a slash at its start: `sales/` is a directory, `robots.txt` a file.
   */
  | { readonly kind: 'path'; readonly path: string; readonly query: string };

/**
 * Reads the target of a request (`/sales/?years=2015`) for a site mounted at `base`. `.` and `..`
 * are never resolved and empty segments never dropped: such a path names nothing. (Browsers resolve
 * them before they ask.)
 */
export function readTarget(target: string, base: string): Target {
  if (!target.startsWith('/')) return { kind: 'malformed' };
  const mark = target.indexOf('?');
  const query = mark === -1 ? '' : target.slice(mark);
  const path = decode(mark === -1 ? target : target.slice(0, mark));
  if (path === null) return { kind: 'malformed' };
  if (`${path}/` === base || (path === '/' && base !== '/')) {
    return { kind: 'redirect', location: base + query };
  }
  if (!path.startsWith(base)) return { kind: 'outside' };
  return { kind: 'path', path: path.slice(base.length), query };
}

/**
 * The address of a path of the site, for a `Location` header. Always begins with one slash only.
 */
export function addressOf(path: string, query: string, base: string): string {
  return base + path.split('/').map(encodeURIComponent).join('/') + query;
}

function decode(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}
