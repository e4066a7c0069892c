import type { Claim } from '@/domain/record/claim';
import { findConflicts, type Conflict } from '@/domain/findings/conflict';
import { checkAgainst } from '../check-against';
import { conflictsFile } from '../entries';
import { suggest } from '../suggest';
import { toClaim } from '../parse';
import { problemAt, type JsonFile } from './json-file';
import type { LocatedProblem } from './problem';
import { problemIn, type Place, type RecordText } from './read-record';

const FILE = 'conflicts.json';

/** An assessment as it stands in its file. */
type Placed = Place & {
  readonly id: string;
  readonly key: string;
  readonly evidence: readonly string[];
};

/** Whether every conflict of the whole record has one assessment, every assessment its conflict, and its evidence is there. */
export function* checkAssessments(record: RecordText): Generator<LocatedProblem> {
  const file = record.files.find(({ name }) => name === FILE);
  const assessments = file === undefined ? null : assessmentsIn(file);
  if (file === undefined || assessments === null) return;
  yield* repeated(assessments);
  yield* unknownEvidence(record, assessments);
  const conflicts = conflictsOf(record);
  if (conflicts !== null) yield* unmatched(file, assessments, conflicts);
}

function assessmentsIn(file: JsonFile): readonly Placed[] | null {
  const result = checkAgainst(conflictsFile, file.value);
  if (!result.ok) return null;
  return result.value.assessments.map((entry, index) => ({
    file,
    at: ['assessments', index],
    ...entry,
  }));
}

function* repeated(assessments: readonly Placed[]): Generator<LocatedProblem> {
  for (const key of ['id', 'key'] as const) {
    const seen = new Set<string>();
    for (const assessment of assessments) {
      const value = assessment[key];
      if (seen.has(value)) {
        const message = `there is an assessment with the ${key} "${value}" already; mend one of the two`;
        yield problemIn(assessment, [key], message);
      }
      seen.add(value);
    }
  }
}

function* unknownEvidence(
  record: RecordText,
  assessments: readonly Placed[],
): Generator<LocatedProblem> {
  if (record.unreadable.size > 0) return;
  const ids = record.claimIds.map(({ id }) => id);
  const withdrawn = new Set(
    record.claims.flatMap(({ entry }) => (entry.withdrawn === undefined ? [] : [entry.id])),
  );
  for (const assessment of assessments) {
    const seen = new Set<string>();
    for (const [index, id] of assessment.evidence.entries()) {
      if (!ids.includes(id)) {
        const next = suggest(id, ids, 'the claims');
        yield problemIn(assessment, ['evidence', index], `there is no claim "${id}"; ${next}`);
      } else if (withdrawn.has(id)) {
        const message = `${id} is withdrawn and is no evidence; name another claim`;
        yield problemIn(assessment, ['evidence', index], message);
      } else if (seen.has(id)) {
        yield problemIn(assessment, ['evidence', index], `names ${id} a second time; leave it out`);
      }
      seen.add(id);
    }
  }
}

/** The conflicts of the whole record; null where a part cannot be read, for then some would be missing. */
function conflictsOf(record: RecordText): readonly Conflict[] | null {
  const { rates, vocabulary, claims, claimIds, unreadable } = record;
  if (
    rates === null ||
    vocabulary === null ||
    unreadable.size > 0 ||
    claims.length !== claimIds.length
  )
    return null;
  const read = claims.flatMap(({ entry }): readonly Claim[] => {
    const source = record.sourceById.get(entry.source);
    return source === undefined ? [] : [toClaim(entry, '', source)];
  });
  if (read.length < claims.length) return null;
  return findConflicts({ rates: rates.value, vocabulary: vocabulary.value }, read);
}

function* unmatched(
  file: JsonFile,
  assessments: readonly Placed[],
  conflicts: readonly Conflict[],
): Generator<LocatedProblem> {
  const assessed = new Set(assessments.map(({ key }) => key));
  const found = new Set(conflicts.map(({ key }) => key));
  for (const assessment of assessments) {
    if (found.has(assessment.key)) continue;
    const free = conflicts.map(({ key }) => key).filter((key) => !assessed.has(key));
    const next =
      free.length === 0
        ? 'take it out'
        : suggest(assessment.key, free, 'the conflicts without an assessment');
    const message = `the record has no conflict "${assessment.key}"; ${next}`;
    yield problemIn(assessment, ['key'], message);
  }
  for (const { key, pairs } of conflicts) {
    if (assessed.has(key)) continue;
    const ids = pairs.map((pair) => pair.join(' and ')).join(', ');
    const message = `has no assessment of the conflict "${key}" between ${ids}; add one`;
    yield problemAt(file, ['assessments'], message);
  }
}
