import * as v from 'valibot';
import type { Claim } from '@/domain/record/claim';
import { isDay } from '@/domain/time/day';
import type {
  Assessment,
  CuratedVerdict,
  ExchangeRates,
  PromiseGroup,
  Source,
  Story,
  Vocabulary,
} from '@/domain/record/record';
import type { Problem, Result } from '@/domain/basics/result';
import { checkAgainst } from './check-against';
import { supplementEntry } from './entries';
import { formatPath } from './json-path';
import {
  parseAssessments,
  parseExchangeRates,
  parsePromises,
  parseSources,
  parseStory,
  parseTimeline,
  parseVocabulary,
  type Supplement,
} from './parse';
import { strict } from './strict';

/** The whole record as it was on a day. */
export type Edition = {
  readonly vocabulary: Vocabulary;
  readonly sources: readonly Source[];
  readonly rates: ExchangeRates;
  readonly assessments: readonly Assessment[];
  readonly verdicts: readonly CuratedVerdict[];
  readonly promiseGroups: readonly PromiseGroup[];
  /** Null for one that was published before there were stories, or that tells none. */
  readonly story: Story | null;
  /** Claims by theme. */
  readonly timelines: Readonly<Record<string, readonly Claim[]>>;
};

/** An edition in the list of all. */
export type PublishedEdition = {
  /** Its day and the first eight digits of its hash: what stands in an address. */
  readonly id: string;
  readonly date: string;
  /** Of the bytes of its file, which are canonical JSON. */
  readonly sha256: string;
  readonly claims: number;
  readonly note: string;
};

const listFile = strict({
  schema: v.literal(1),
  /** What editions mean that were published before a vocabulary had these keys. */
  before: v.optional(supplementEntry),
  editions: v.array(
    v.pipe(
      strict({
        id: v.pipe(
          v.string(),
          v.regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/, 'is not the id of an edition'),
        ),
        date: v.pipe(
          v.string(),
          v.check((day) => isDay(day), 'is not a day of the calendar'),
        ),
        sha256: v.pipe(
          v.string(),
          v.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal digits'),
        ),
        claims: v.pipe(v.number(), v.integer('is not a whole number')),
        note: v.string(),
      }),
      v.check(
        ({ id, date, sha256 }) => id === `${date}-${sha256.slice(0, 8)}`,
        'has an id that is not its date and the first eight digits of its sha256',
      ),
    ),
  ),
});

/** What `parseEdition` takes from the list of editions for those that do not say it themselves. */
export function parseSupplement(input: unknown): Result<Supplement | null> {
  const result = checkAgainst(listFile, input);
  return result.ok ? { ok: true, value: result.value.before ?? null } : located(result, '');
}

const editionFile = strict({ schema: v.literal(1), files: v.record(v.string(), v.unknown()) });

/** The list of editions, in the order in which they were published. */
export function parseEditions(input: unknown): Result<readonly PublishedEdition[]> {
  const result = checkAgainst(listFile, input);
  return result.ok ? { ok: true, value: result.value.editions } : located(result, '');
}

const TIMELINE = /^timelines\/[^/]+\.json$/;
const STORY = /^stories\/[^/]+\.json$/;

/**
 * An edition as the domain knows it, by the same checks as the files of today: each file in it says its own version of
 * the format, and `parse…` reads every version that there ever was. It was whole when it was published, so it is read
 * whole or not at all.
 */
export function parseEdition(
  input: unknown,
  supplement: Supplement | null = null,
): Result<Edition> {
  const container = checkAgainst(editionFile, input);
  if (!container.ok) return located(container, '');
  const { files } = container.value;
  const problems: Problem[] = [];
  const read = <T>(name: string, parse: (file: unknown) => Result<T>): T | null => {
    const result = parse(files[name]);
    if (result.ok) return result.value;
    problems.push(...result.problems.map((problem) => within(name, problem)));
    return null;
  };
  const vocabulary = read('vocabulary.json', (file) => parseVocabulary(file, supplement));
  const corpora = vocabulary?.corpora ?? [];
  const sources = read('sources.json', (file) => parseSources(file, corpora));
  const rates = read('exchange-rates.json', parseExchangeRates);
  const assessments = read('conflicts.json', parseAssessments);
  const promises = read('promises.json', parsePromises);
  const timelines = Object.keys(files)
    .filter((name) => TIMELINE.test(name))
    .map((name) => read(name, (file) => parseTimeline(file, sources ?? [])));
  const [told] = Object.keys(files)
    .filter((name) => STORY.test(name))
    .toSorted();
  const story = told === undefined ? null : read(told, parseStory);
  if (vocabulary === null || sources === null || rates === null || assessments === null) {
    return { ok: false, problems };
  }
  if (promises === null || problems.length > 0) return { ok: false, problems };
  const byTheme = timelines.flatMap((timeline) =>
    timeline === null ? [] : [[timeline.theme, timeline.claims] as const],
  );
  return {
    ok: true,
    value: {
      vocabulary,
      sources,
      rates,
      assessments,
      ...promises,
      story,
      timelines: Object.fromEntries(byTheme),
    },
  };
}

function within(name: string, { path, message }: Problem): Problem {
  return { path: [name, path].filter((part) => part !== '').join(' '), message };
}

type Checked = Extract<ReturnType<typeof checkAgainst>, { ok: false }>;

function located({ problems }: Checked, name: string): { ok: false; problems: readonly Problem[] } {
  return {
    ok: false,
    problems: problems.map(({ segments, message }) =>
      within(name, { path: formatPath(segments), message }),
    ),
  };
}
