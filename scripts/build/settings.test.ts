import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../project';
import { readSettings } from './settings';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'settings-'));
  mkdirSync(path.join(folder, 'other'));
  writeFileSync(path.join(folder, 'file'), '');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('readSettings', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['where', '/where/'],
    ['/where', '/where/'],
    ['/some/where/', '/some/where/'],
  ])('reads BASE_PATH %j as %s', (value, base) => {
    expect(readSettings({ BASE_PATH: value }).base).toBe(base);
  });

  it.each(['https://example.org/where/', '/a b/', '/../', '/a?b/', './'])(
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

  it.each(['example.org', 'ftp://example.org', 'https://example.org/where/', 'https://e.org/?a'])(
    'refuses SITE_URL %j',
    (value) => {
      expect(() => readSettings({ SITE_URL: value })).toThrow(`SITE_URL is "${value}"`);
    },
  );

  it.each([undefined, '', ' '])('takes the own record with RECORD %j', (value) => {
    expect(readSettings({ RECORD: value }).record).toBe(path.join(ROOT, 'data'));
  });

  it('reads RECORD from the folder of the project, or as a whole path', () => {
    const other = path.join(folder, 'other');
    expect(readSettings({ RECORD: other }).record).toBe(other);
    expect(readSettings({ RECORD: `${path.relative(ROOT, other)}/` }).record).toBe(other);
  });

  it.each(['none', 'file'])('refuses RECORD that is no folder: %s', (name) => {
    const named = path.join(folder, name);
    expect(() => readSettings({ RECORD: named })).toThrow(
      `RECORD is "${named}": expected a folder with a record`,
    );
  });

  it.each([
    ['PREVIEWS', 'previews'],
    ['WRITTEN', 'written'],
  ] as const)('reads %s', (name, setting) => {
    expect(readSettings({})[setting]).toBe(true);
    expect(readSettings({ [name]: 'off' })[setting]).toBe(false);
    expect(() => readSettings({ [name]: 'of' })).toThrow(`${name} is "of"`);
  });
});
