import type { Language } from '@/domain/basics/text';
import { checkAssessedClaims, checkAssessments } from './record/check-assessments';
import { checkFigures } from './record/check-figures';
import { checkLanes } from './record/check-lanes';
import { checkPanels } from './record/check-panels';
import { checkPromises } from './record/check-promises';
import { checkRates } from './record/check-rates';
import { checkReferences } from './record/check-references';
import { checkRestated } from './record/check-restated';
import { checkSources } from './record/check-sources';
import { checkStory, checkToldClaims } from './record/check-story';
import { checkStructure } from './record/check-structure';
import { checkTexts } from './record/check-texts';
import { checkTimes } from './record/check-times';
import { checkJudgedClaims, checkVerdicts } from './record/check-verdicts';
import { inReadingOrder, type LocatedProblem, type RecordProblem } from './record/problem';
import { checkPublished } from './record/published-ids';
import { readRecord, type RecordText } from './record/read-record';

export type RecordOptions = {
  /** Languages in which every text of ours must be there. */
  readonly languages: readonly Language[];
};

type Check = (record: RecordText, options: RecordOptions) => Iterable<LocatedProblem>;

/** Whether whatever is named is there, and there once: without that a page would show less, or other things, than is said. */
const NAMES: readonly Check[] = [
  checkStructure,
  checkPanels,
  checkReferences,
  checkRestated,
  checkSources,
  checkAssessedClaims,
  checkPromises,
  checkJudgedClaims,
  checkToldClaims,
  checkRates,
];

/** Whether what is said is what the sources say, and what follows from it. */
const WORDS_AND_FIGURES: readonly Check[] = [
  checkFigures,
  checkTimes,
  checkLanes,
  checkAssessments,
  checkVerdicts,
  checkStory,
  checkPublished,
  (record, { languages }) => checkTexts(record, languages),
];

/**
 * Everything that is wrong with the data files, given as texts by their paths within the data folder, in the order
 * in which a person reads. Each entry that can be read by itself is checked, whatever is wrong with its neighbours.
 */
export function checkRecord(
  texts: ReadonlyMap<string, string>,
  options: RecordOptions,
): readonly RecordProblem[] {
  return problemsOf(texts, [...NAMES, ...WORDS_AND_FIGURES], options);
}

/**
 * What is wrong with the form of the files and with what they name: the part of `checkRecord` without which no site is
 * made of a record.
 */
export function checkNames(texts: ReadonlyMap<string, string>): readonly RecordProblem[] {
  return problemsOf(texts, NAMES, { languages: [] });
}

function problemsOf(
  texts: ReadonlyMap<string, string>,
  checks: readonly Check[],
  options: RecordOptions,
): readonly RecordProblem[] {
  const record = readRecord(texts);
  const found = checks.flatMap((check) => [...check(record, options)]);
  return inReadingOrder([...record.problems, ...found]);
}
