import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprintOfText } from '@/domain/basics/fingerprint';
import type { Vocabulary } from '@/domain/record/record';
import type { KnownEdition } from '@/io/edition-file';
import { checkNames } from '@/schema/check-record';
import { compileParts, type CompiledParts } from '@/schema/compiled-parts';
import type { Supplement } from '@/schema/parse';
import { sameLetters } from './same-letters';
import { editionOf } from '../record/data-files';
import { EDITIONS_FOLDER } from '../record/data-set';
import {
  readEditionList,
  readRecordFolder,
  readRecordTexts,
  readSupplement,
} from '../record/record-folder';
import { ROOT, shownPath } from '../project';

export type CompiledRecord = CompiledParts & {
  readonly vocabulary: Vocabulary;
  /** In the order in which they were published. */
  readonly editions: readonly KnownEdition[];
  readonly supplement: Supplement | null;
  readonly publishedEdition: string | null;
};

/**
 * All that the app gets of a record. Throws where a file is missing or at fault, or names what is not there: nothing that
 * is wrong in that way reaches a page.
 */
export function compileRecord(folder: string): CompiledRecord {
  refuseProblems(folder);
  const record = readRecordFolder(folder);
  const letters = sameLetters(JSON.stringify([...record.claimById.values()]));
  return {
    vocabulary: record.vocabulary,
    ...compileParts({ ...record, letters }),
    editions: readEditionList(folder).map(({ id }) => ({ id, print: printOf(id) })),
    supplement: readSupplement(folder),
    publishedEdition: editionOf(folder),
  };
}

function refuseProblems(folder: string): void {
  const problems = checkNames(readRecordTexts(folder));
  if (problems.length === 0) return;
  const said = problems.map(
    ({ file, line, path: at, message }) => `  ${file}:${line} ${at} ${message}`,
  );
  throw new Error([`${shownPath(folder)}/ is at fault`, ...said].join('\n'));
}

/** The Chinese letters of all editions of a record that are written in two ways. */
export function lettersOfEditions(folder: string): string {
  return sameLetters(
    readEditionList(folder)
      .map(({ id }) => textOf(id))
      .join(''),
  );
}

/** Fingerprint of the file of an edition. */
function printOf(id: string): string {
  return fingerprintOfText(textOf(id));
}

/** No text where the file is gone, which `npm run data:check` says. */
function textOf(id: string): string {
  const file = path.join(ROOT, EDITIONS_FOLDER, `${id}.json`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
