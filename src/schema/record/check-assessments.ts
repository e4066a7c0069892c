import { findDisagreements, kindOf, type Disagreement } from '@/domain/findings/disagreement';
import type { Claim } from '@/domain/record/claim';
import type { Assessment, Dataset } from '@/domain/record/record';
import { checkAgainst } from '../check-against';
import { conflictsFile } from '../finding-entries';
import type { Segment } from '../json-path';
import { suggest } from '../suggest';
import { toAssessment } from '../parse';
import { problemAt, type JsonFile } from './json-file';
import type { LocatedProblem } from './problem';
import { problemIn, type Place, type RecordText } from './read-record';
import { wholeRecord } from './whole-record';

const FILE = 'conflicts.json';

/** An assessment as it stands in its file. */
type Placed = Place & Assessment;

/** Whether each assessment stands once, and its claims are there. */
export function* checkAssessedClaims(record: RecordText): Generator<LocatedProblem> {
  const assessments = assessmentsIn(fileOf(record)) ?? [];
  yield* repeated(assessments);
  for (const placed of assessments) yield* unknownClaims(record, placed);
}

/** Whether everything that disagrees in the whole record has one assessment of its kind, and every assessment what it assesses. */
export function* checkAssessments(record: RecordText): Generator<LocatedProblem> {
  const file = fileOf(record);
  const assessments = assessmentsIn(file);
  const whole = wholeRecord(record);
  if (file === undefined || assessments === null || whole === null) return;
  yield* unmatched(file, assessments, findDisagreements(whole, whole.claims));
  for (const placed of assessments) yield* unrelated(placed, whole);
}

function fileOf({ files }: RecordText): JsonFile | undefined {
  return files.find(({ name }) => name === FILE);
}

function assessmentsIn(file: JsonFile | undefined): readonly Placed[] | null {
  if (file === undefined) return null;
  const result = checkAgainst(conflictsFile, file.value);
  if (!result.ok) return null;
  return result.value.assessments.map((entry, index) => ({
    file,
    at: ['assessments', index],
    ...toAssessment(entry),
  }));
}

function* repeated(assessments: readonly Placed[]): Generator<LocatedProblem> {
  for (const key of ['id', 'key'] as const) {
    const seen = new Set<string>();
    for (const assessment of assessments) {
      const value = assessment[key];
      if (seen.has(value) && !(key === 'key' && assessment.kind === 'words')) {
        const message = `there is an assessment with the ${key} "${value}" already; mend one of the two`;
        yield problemIn(assessment, [key], message);
      }
      seen.add(value);
    }
  }
}

/** Each list of claims that an assessment names, with the place of each claim in it. */
function listsOf({ evidence, slips, sides }: Placed): readonly (readonly Named[])[] {
  const list = (key: string, ids: readonly string[]): readonly Named[] =>
    ids.map((id, index) => ({ id, path: [key, index] }));
  return [
    list('evidence', evidence),
    list('slips', slips),
    sides.flatMap((side, at) => side.map((id, index) => ({ id, path: ['sides', at, index] }))),
  ];
}

type Named = { readonly id: string; readonly path: readonly Segment[] };

function* unknownClaims(record: RecordText, placed: Placed): Generator<LocatedProblem> {
  if (record.unreadable.size > 0) return;
  const ids = record.claimIds.map(({ id }) => id);
  const withdrawn = new Set(
    record.claims.flatMap(({ entry }) => (entry.withdrawn === undefined ? [] : [entry.id])),
  );
  for (const list of listsOf(placed)) {
    const seen = new Set<string>();
    for (const { id, path } of list) {
      if (!ids.includes(id)) {
        yield problemIn(
          placed,
          path,
          `there is no claim "${id}"; ${suggest(id, ids, 'the claims')}`,
        );
      } else if (withdrawn.has(id)) {
        yield problemIn(placed, path, `${id} is withdrawn and is no evidence; name another claim`);
      } else if (seen.has(id)) {
        yield problemIn(placed, path, `names ${id} a second time; leave it out`);
      }
      seen.add(id);
    }
  }
}

function* unmatched(
  file: JsonFile,
  assessments: readonly Placed[],
  found: readonly Disagreement[],
): Generator<LocatedProblem> {
  const assessed = new Set(assessments.map(({ key }) => key));
  const byKey = new Map(found.map((each) => [each.key, each]));
  for (const assessment of assessments) {
    // One in words is what its editor says; its claims have been looked for.
    if (assessment.kind === 'words') continue;
    const disagreement = byKey.get(assessment.key);
    if (disagreement === undefined) {
      const free = found.map(({ key }) => key).filter((key) => !assessed.has(key));
      const next =
        free.length === 0
          ? 'take it out'
          : suggest(assessment.key, free, 'the disagreements without an assessment');
      const message = `nothing on record disagrees as "${assessment.key}"; ${next}`;
      yield problemIn(assessment, ['key'], message);
    } else if (kindOf(disagreement) !== assessment.kind) {
      const message = `is ${kindOf(disagreement)} by what the program finds, and not ${assessment.kind}; mend the kind`;
      yield problemIn(assessment, ['kind'], message);
    }
  }
  for (const each of found) {
    if (assessed.has(each.key)) continue;
    const ids = each.pairs.map((pair) => pair.join(' and ')).join(', ');
    const message = `has no assessment of kind ${kindOf(each)} of "${each.key}" between ${ids}; add one`;
    yield problemAt(file, ['assessments'], message);
  }
}

/** Claims that disagree in words speak of one thing: a topic, a market that is a place, or a person. A slip is one of them. */
function* unrelated(placed: Placed, whole: Dataset): Generator<LocatedProblem> {
  const claimsOf = (ids: readonly string[]): readonly Claim[] =>
    ids.flatMap((id) => whole.claimById.get(id) ?? []);
  const [first = [], ...others] = placed.sides.map(claimsOf);
  for (const [index, side] of others.entries()) {
    if (side.length === 0 || side.some((a) => first.some((b) => shares(a, b, whole)))) continue;
    const message =
      'has no topic, market or person in common with the first side; name claims on one thing';
    yield problemIn(placed, ['sides', index + 1], message);
  }
}

function shares(a: Claim, b: Claim, { vocabulary }: Dataset): boolean {
  const places = vocabulary.markets.filter(({ place }) => place).map(({ id }) => id);
  const sharesOne = (one: readonly string[], other: readonly string[]): boolean =>
    one.some((id) => other.includes(id));
  return (
    sharesOne(a.topics, b.topics) ||
    sharesOne(
      a.markets.filter((id) => places.includes(id)),
      b.markets,
    ) ||
    a.statedBy === b.statedBy
  );
}
