import type { Language } from '@/domain/basics/text';
import { checkAssessments } from './record/check-assessments';
import { checkFigures } from './record/check-figures';
import { checkLanes } from './record/check-lanes';
import { checkPanels } from './record/check-panels';
import { checkPromises } from './record/check-promises';
import { checkRates } from './record/check-rates';
import { checkReferences } from './record/check-references';
import { checkRestated } from './record/check-restated';
import { checkSources } from './record/check-sources';
import { checkStory } from './record/check-story';
import { checkStructure } from './record/check-structure';
import { checkTexts } from './record/check-texts';
import { checkTimes } from './record/check-times';
import { checkVerdicts } from './record/check-verdicts';
import { inReadingOrder, type LocatedProblem, type RecordProblem } from './record/problem';
import { checkPublished } from './record/published-ids';
import { readRecord, type RecordText } from './record/read-record';

export type RecordOptions = {
  /** Languages in which every text of ours must be there. */
  readonly languages: readonly Language[];
};

const CHECKS: readonly ((
  record: RecordText,
  options: RecordOptions,
) => Iterable<LocatedProblem>)[] = [
  checkStructure,
  checkPanels,
  checkReferences,
  checkRestated,
  checkFigures,
  checkTimes,
  checkLanes,
  checkSources,
  checkRates,
  checkAssessments,
  checkPromises,
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
  const record = readRecord(texts);
  const found = CHECKS.flatMap((check) => [...check(record, options)]);
  return inReadingOrder([...record.problems, ...found]);
}
