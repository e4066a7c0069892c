import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeTexts } from '@/testing/make-record';

/** Writes a small sound record of another company into a folder, for tests. */
export function makeRecordFolder(folder: string): void {
  for (const [name, text] of makeTexts()) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
