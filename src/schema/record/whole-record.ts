import type { Claim } from '@/domain/record/claim';
import { indexRecord, type Dataset } from '@/domain/record/record';
import { parseAssessments, parsePromises, parseStory, toClaim } from '../parse';
import { STORY, type RecordText } from './read-record';

/** The whole record as the program knows it; null where a part cannot be read, for then something would be missing. */
export function wholeRecord(record: RecordText): Dataset | null {
  const { claims, claimIds, unreadable } = record;
  if (unreadable.size > 0 || claims.length !== claimIds.length) return null;
  const sound = soundClaims(record);
  return sound.length < claims.length ? null : recordWith(sound, record);
}

/** All of a record that is right; null where its names or rates cannot be read, or no claim is left. */
export function soundRecord(record: RecordText): Dataset | null {
  const sound = soundClaims(record);
  return sound.length === 0 ? null : recordWith(sound, record);
}

/** Without claims that cannot be read, are there already, or name no source; in the order of the themes. */
function soundClaims({ claims, sourceById, vocabulary }: RecordText): readonly Claim[] {
  const themes = vocabulary?.value.themes.map(({ id }) => id) ?? [];
  const seen = new Set<string>();
  return claims
    .flatMap(({ entry, file }): readonly Claim[] => {
      const source = sourceById.get(entry.source);
      if (source === undefined || seen.has(entry.id)) return [];
      seen.add(entry.id);
      return [toClaim(entry, file.name.replace(/^.*\//, '').replace(/\.json$/, ''), source)];
    })
    .toSorted((a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme));
}

function recordWith(claims: readonly Claim[], record: RecordText): Dataset | null {
  const { rates, vocabulary, sources } = record;
  if (rates === null || vocabulary === null) return null;
  const valueOf = (name: string): unknown => record.files.find((file) => file.name === name)?.value;
  const assessments = parseAssessments(valueOf('conflicts.json'));
  const promises = parsePromises(valueOf('promises.json'));
  const told = record.files.find(({ name }) => STORY.test(name));
  const story = told === undefined ? null : parseStory(told.value);
  return indexRecord({
    vocabulary: vocabulary.value,
    rates: rates.value,
    sources: sources.map(({ source }) => source),
    claims,
    assessments: assessments.ok ? assessments.value : [],
    promiseGroups: promises.ok ? promises.value.promiseGroups : [],
    verdicts: promises.ok ? promises.value.verdicts : [],
    story: story?.ok === true ? story.value : null,
  });
}
