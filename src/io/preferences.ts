import { SCHEMES, type Scheme } from '@/store/store';

/** Also read by `public/scheme.js` before the first paint. */
const KEY = 'otr-scheme';

/** The colour scheme chosen earlier; `system` where none was, or where the browser refuses its storage. */
export function restoreScheme(storage: () => Storage): Scheme {
  try {
    const stored = storage().getItem(KEY);
    return SCHEMES.find((scheme) => scheme === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

export function storeScheme(storage: () => Storage, scheme: Scheme): void {
  try {
    if (scheme === 'system') storage().removeItem(KEY);
    else storage().setItem(KEY, scheme);
  } catch {
    // Refused or full: the choice holds for this visit.
  }
}
