/** Writes `docs/record.md` from the data: `node scripts/run.mjs scripts/record/write-record-document.ts`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../project';
import { readRecordFolder } from './record-folder';
import { RECORD_DOCUMENT, recordDocument } from './record-document';

export function main(): number {
  const text = recordDocument(readRecordFolder(path.join(ROOT, 'data')));
  writeFileSync(path.join(ROOT, RECORD_DOCUMENT), text);
  process.stdout.write(`${RECORD_DOCUMENT}\n`);
  return 0;
}
