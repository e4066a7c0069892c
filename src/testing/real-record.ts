import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recordKnownOn } from '@/domain/selection/known-on';
import { indexRecord, type Dataset } from '@/domain/record/record';
import { sameLetters } from '../../scripts/build/same-letters';
import { ROOT } from '../../scripts/project';
import { readRecordFolder } from '../../scripts/record/record-folder';

/** The record of this project, whatever `RECORD` names. */
const FOLDER = path.join(ROOT, 'data');

/** Text of a file of the real record, by its path within `data/`. */
export function readDataFile(name: string): string {
  return readFileSync(path.join(FOLDER, name), 'utf8');
}

/** The real `data/` folder, read through the schema and indexed in the order of the themes. Throws where it is at fault. */
export function readRealRecord(): Dataset {
  return readRecordFolder(FOLDER);
}

/** As the app has it of a build: with the letters that are written in two ways. */
export function readBuiltRecord(): Dataset {
  const { textById: _textById, ...record } = readRealRecord();
  return indexRecord({ ...record, letters: sameLetters(JSON.stringify(record.claims)) });
}

/** The five articles alone: what the record was before anything was added from elsewhere. */
export function readArticles(): Dataset {
  return recordKnownOn(readRealRecord(), { corpus: 'articles', asof: null });
}
