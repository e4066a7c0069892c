import { describe, expect, it } from 'vitest';
import { readSettings } from './settings';

describe('readSettings', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['xiaomi', '/xiaomi/'],
    ['/xiaomi', '/xiaomi/'],
    ['/some/where/', '/some/where/'],
  ])('reads BASE_PATH %j as %s', (value, base) => {
    expect(readSettings({ BASE_PATH: value }).base).toBe(base);
  });

  it.each(['https://example.org/xiaomi/', '/a b/', '/../', '/a?b/', './'])(
    'refuses BASE_PATH %j',
    (value) => {
      expect(() => readSettings({ BASE_PATH: value })).toThrow(`BASE_PATH is "${value}"`);
    },
  );

  it.each([
    [undefined, null],
    ['', null],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('reads SITE_URL %j as %s', (value, origin) => {
    expect(readSettings({ SITE_URL: value }).origin).toBe(origin);
  });

  it.each(['example.org', 'ftp://example.org', 'https://example.org/xiaomi/', 'https://e.org/?a'])(
    'refuses SITE_URL %j',
    (value) => {
      expect(() => readSettings({ SITE_URL: value })).toThrow(`SITE_URL is "${value}"`);
    },
  );
});
