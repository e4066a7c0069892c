import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { indexRecord, type Dataset } from '@/domain/record/record';
import type { Result } from '@/domain/basics/result';
import {
  parseAssessments,
  parseExchangeRates,
  parseJson,
  parseSources,
  parseTimeline,
  parseVerdicts,
  parseVocabulary,
} from '@/schema/parse';

/** A data folder, read through the schema and indexed in the order of the themes. Throws, with the file, where it is at fault. */
export function readRecordFrom(folder: string): Dataset {
  const read = <T>(name: string, parse: (input: unknown) => Result<T>): T => {
    const json = parseJson(readFileSync(path.join(folder, name), 'utf8'));
    const result = json.ok ? parse(json.value) : json;
    if (result.ok) return result.value;
    const problems = result.problems.map((problem) => `${problem.path} ${problem.message}`);
    throw new Error([`${name}: run npm run data:check`, ...problems].join('\n'));
  };
  const vocabulary = read('vocabulary.json', parseVocabulary);
  const sources = read('sources.json', (file) => parseSources(file, vocabulary.corpora));
  const timelines = readdirSync(path.join(folder, 'timelines')).map((file) =>
    read(`timelines/${file}`, (input) => parseTimeline(input, sources)),
  );
  return indexRecord({
    vocabulary,
    sources,
    rates: read('exchange-rates.json', parseExchangeRates),
    claims: vocabulary.themes.flatMap(({ id }) =>
      timelines.filter(({ theme }) => theme === id).flatMap(({ claims }) => claims),
    ),
    assessments: read('conflicts.json', parseAssessments),
    verdicts: read('promises.json', parseVerdicts),
  });
}
