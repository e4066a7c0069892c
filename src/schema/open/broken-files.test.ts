import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFiles } from './open-files';

/** Broken spreadsheets and folders, each with the message that it must give first. */
const FOLDER = path.join(import.meta.dirname, '..', '..', 'testing', 'fixtures', 'broken');
const MESSAGE = 'message.txt';
const CONTEXT = {
  day: '2026-11-26',
  rates: null,
};

/** What is said first of the files of a folder: how much it matters, where, what stands there, what is wrong and what to do. */
function said(name: string): string {
  const folder = path.join(FOLDER, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== MESSAGE)
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const within = path.relative(folder, file).split(path.sep).join('/');
      return { path: within, bytes: new Uint8Array(readFileSync(file)) };
    });
  const [first] = openFiles(files, CONTEXT).problems;
  if (first === undefined) return 'nothing\n';
  const { weight, file, row, column, found, message } = first;
  const place = row === null ? file : `${file}:${row}`;
  const parts = [weight, place, column, found, message];
  return `${parts.filter((part) => part !== null && part !== '').join(' | ')}\n`;
}

const NAMES = readdirSync(FOLDER);

describe('a broken spreadsheet or folder says what is wrong with it', () => {
  it('in at least forty ways', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(NAMES)('%s', (name) => {
    expect(said(name)).toBe(readFileSync(path.join(FOLDER, name, MESSAGE), 'utf8'));
  });
});
