import type { Claim } from '@/domain/record/claim';
import { indexRecord, type Dataset } from '@/domain/record/record';
import { parseAssessments, parsePromises, parseStory, toClaim } from '../parse';
import { STORY, type RecordText } from './read-record';

/** The whole record as the program knows it; null where a part cannot be read, for then something would be missing. */
export function wholeRecord(record: RecordText): Dataset | null {
  const { rates, vocabulary, claims, claimIds, unreadable, sources } = record;
  if (rates === null || vocabulary === null) return null;
  if (unreadable.size > 0 || claims.length !== claimIds.length) return null;
  const read = claims.flatMap(({ entry, file }): readonly Claim[] => {
    const source = record.sourceById.get(entry.source);
    const theme = file.name.replace(/^.*\//, '').replace(/\.json$/, '');
    return source === undefined ? [] : [toClaim(entry, theme, source)];
  });
  if (read.length < claims.length) return null;
  const valueOf = (name: string): unknown => record.files.find((file) => file.name === name)?.value;
  const assessments = parseAssessments(valueOf('conflicts.json'));
  const promises = parsePromises(valueOf('promises.json'));
  const told = record.files.find(({ name }) => STORY.test(name));
  const story = told === undefined ? null : parseStory(told.value);
  return indexRecord({
    vocabulary: vocabulary.value,
    rates: rates.value,
    sources: sources.map(({ source }) => source),
    claims: read,
    assessments: assessments.ok ? assessments.value : [],
    promiseGroups: promises.ok ? promises.value.promiseGroups : [],
    verdicts: promises.ok ? promises.value.verdicts : [],
    story: story?.ok === true ? story.value : null,
  });
}
