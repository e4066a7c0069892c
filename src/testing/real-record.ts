import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recordKnownOn } from '@/domain/selection/known-on';
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

const FOLDER = path.join(import.meta.dirname, '..', '..', 'data');
const TIMELINES = path.join(FOLDER, 'timelines');

/** Text of a file of the real record, by its path within `data/`. */
export function readDataFile(name: string): string {
  return readFileSync(path.join(FOLDER, name), 'utf8');
}

function readThrough<T>(name: string, parse: (input: unknown) => Result<T>): T {
  const json = parseJson(readDataFile(name));
  const result = json.ok ? parse(json.value) : json;
  if (result.ok) return result.value;
  const problems = result.problems.map((problem) => `${problem.path} ${problem.message}`);
  throw new Error([name, ...problems].join('\n'));
}

/** The real `data/` folder, read through the schema and indexed in the order of the themes. Throws where it is at fault. */
export function readRealRecord(): Dataset {
  const vocabulary = readThrough('vocabulary.json', parseVocabulary);
  const rates = readThrough('exchange-rates.json', parseExchangeRates);
  const sources = readThrough('sources.json', (file) => parseSources(file, vocabulary.corpora));
  const timelines = readdirSync(TIMELINES).map((file) =>
    readThrough(`timelines/${file}`, (input) => parseTimeline(input, sources)),
  );
  const claims = vocabulary.themes.flatMap((theme) =>
    timelines
      .filter((timeline) => timeline.theme === theme.id)
      .flatMap((timeline) => timeline.claims),
  );
  const assessments = readThrough('conflicts.json', parseAssessments);
  const verdicts = readThrough('promises.json', parseVerdicts);
  return indexRecord({ vocabulary, rates, sources, claims, assessments, verdicts });
}

/** The five articles alone: what the record was before anything was added from elsewhere. */
export function readArticles(): Dataset {
  return recordKnownOn(readRealRecord(), { corpus: 'articles', asof: null });
}
