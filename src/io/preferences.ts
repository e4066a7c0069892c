import { SCHEMES, type Scheme } from '@/store/store';

/** Also read by `public/scheme.js` before the first paint. */
const SCHEME = 'otr-scheme';
const SLASH = 'otr-slash';
const OFF = 'off';

/** The colour scheme chosen earlier; `system` where none was, or where the browser refuses its storage. */
export function restoreScheme(storage: () => Storage): Scheme {
  const stored = read(storage, SCHEME);
  return SCHEMES.find((scheme) => scheme === stored) ?? 'system';
}

export function storeScheme(storage: () => Storage, scheme: Scheme): void {
  write(storage, SCHEME, scheme === 'system' ? null : scheme);
}

/** Whether `/` leads to the search: unless it was switched off. */
export function restoreSlash(storage: () => Storage): boolean {
  return read(storage, SLASH) !== OFF;
}

export function storeSlash(storage: () => Storage, slash: boolean): void {
  write(storage, SLASH, slash ? null : OFF);
}

function read(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

/** Null, which is what holds without a choice, leaves nothing. */
function write(storage: () => Storage, key: string, value: string | null): void {
  try {
    if (value === null) storage().removeItem(key);
    else storage().setItem(key, value);
  } catch {
    // Refused or full: the choice holds for this visit.
  }
}
