// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SCHEMES } from '@/store/store';
import { restoreScheme, restoreSlash, storeScheme, storeSlash } from './preferences';

const storage = (): Storage => localStorage;
/** A browser that hands its storage to nobody, as Chromium with all cookies blocked. */
const refused = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('the colour scheme', () => {
  test.each(SCHEMES)('%s comes back as it was stored', (scheme) => {
    storeScheme(storage, scheme);
    expect(restoreScheme(storage)).toBe(scheme);
  });

  test('of the system leaves nothing in the storage', () => {
    storeScheme(storage, 'dark');
    expect(localStorage).toHaveLength(1);
    storeScheme(storage, 'system');
    expect(localStorage).toHaveLength(0);
  });

  test('is that of the system where none was chosen, or something else was stored', () => {
    expect(restoreScheme(storage)).toBe('system');
    storeScheme(storage, 'dark');
    localStorage.setItem(localStorage.key(0) ?? '', 'sepia');
    expect(restoreScheme(storage)).toBe('system');
  });

  test('is that of the system where the browser refuses its storage, and storing it is no error', () => {
    expect(restoreScheme(refused)).toBe('system');
    expect(() => {
      storeScheme(refused, 'dark');
      storeScheme(refused, 'system');
    }).not.toThrow();
  });

  test('is not stored where the storage is full, and that is no error', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(() => {
      storeScheme(storage, 'dark');
    }).not.toThrow();
    expect(restoreScheme(storage)).toBe('system');
  });

  test('is stored under the key that is read before the first paint', () => {
    storeScheme(storage, 'dark');
    const script = readFileSync('public/scheme.js', 'utf8');
    expect(script).toContain(`'${localStorage.key(0) ?? '?'}'`);
  });
});

describe('whether / leads to the search', () => {
  test('comes back as it was stored, and leaves nothing where it does', () => {
    expect(restoreSlash(storage)).toBe(true);
    storeSlash(storage, false);
    expect(restoreSlash(storage)).toBe(false);
    storeSlash(storage, true);
    expect(localStorage).toHaveLength(0);
  });

  test('is so where the browser refuses its storage', () => {
    expect(() => {
      storeSlash(refused, false);
    }).not.toThrow();
    expect(restoreSlash(refused)).toBe(true);
  });
});
