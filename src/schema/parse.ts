import type * as v from 'valibot';
import type { Claim } from '@/domain/record/claim';
import { parsePeriod, type Period } from '@/domain/time/period';
import type {
  Assessment,
  CorpusEntry,
  CuratedVerdict,
  ExchangeRates,
  PromiseGroup,
  Source,
  Story,
  Vocabulary,
} from '@/domain/record/record';
import { fail, ok, type Problem, type Result } from '@/domain/basics/result';
import { checkAgainst } from './check-against';
import {
  earlyVocabularyFile,
  exchangeRatesFile,
  sourcesFile,
  timelineFile,
  vocabularyFile,
  type ClaimEntry,
  type SourceEntry,
} from './entries';
import { conflictsFile, promisesFile, type AssessmentEntry } from './finding-entries';
import { formatPath, withOwner } from './json-path';
import { lineAt } from './line-at';
import { toCurrent, type FileKind } from './migrate';
import { storyFile } from './story-entries';
import { suggest } from './suggest';

/** Reads text as JSON. The one problem says where the text stops making sense, as far as the engine tells. */
export function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail('', explainJson(text, detail));
  }
}

/** Said of a text that ends too early, by the engines of Chromium and Node, Firefox, and Safari. */
const CUT_OFF = /unexpected end|unterminated|unexpected eof/i;

function explainJson(text: string, detail: string): string {
  if (text.trim() === '') return 'is empty; load it again, or restore the file';
  if (text.trimStart().startsWith('<')) {
    return 'is a web page and not JSON; look at the address it was loaded from';
  }
  const position = positionOfFault(detail);
  if (CUT_OFF.test(detail) || (position !== null && position >= text.trimEnd().length)) {
    return `ends in the middle (${detail}); load it again, or close what is left open`;
  }
  const line = position === null ? lineOfFault(detail) : lineAt(text, position);
  const where = line === null ? '' : ` from line ${line} on`;
  return `is not JSON${where} (${detail}); mend that line or the one before it`;
}

/** Where the engine of Chromium and Node says the fault is. */
function positionOfFault(detail: string): number | null {
  const position = /\bposition (\d+)/.exec(detail)?.[1];
  return position === undefined ? null : Number(position);
}

/** The line that Firefox says; null where none is named. */
function lineOfFault(detail: string): number | null {
  const line = /\bline (\d+)/.exec(detail)?.[1];
  return line === undefined ? null : Number(line);
}

/** What the vocabulary of an early edition does not say. */
export type Supplement = Pick<Vocabulary, 'currency' | 'panels' | 'corpora'>;

/** The names of a record. A file of before the later keys is read where a `supplement` says them. */
export function parseVocabulary(
  input: unknown,
  supplement: Supplement | null = null,
): Result<Vocabulary> {
  const whole = check(vocabularyFile, 'vocabulary', input);
  if (whole.ok || supplement === null) return whole;
  const early = check(earlyVocabularyFile, 'vocabulary', input);
  return early.ok ? ok({ ...supplement, ...early.value }) : whole;
}

/** The sources, each of one of the `corpora` of the vocabulary; one of an unknown corpus is a problem. */
export function parseSources(
  input: unknown,
  corpora: readonly CorpusEntry[],
): Result<readonly Source[]> {
  const file = check(sourcesFile, 'sources', input);
  if (!file.ok) return file;
  const ids = corpora.map(({ id }) => id);
  const problems = file.value.sources.flatMap(({ id, corpus }, index): readonly Problem[] => {
    if (ids.includes(corpus)) return [];
    const next = suggest(corpus, ids, 'the corpora');
    const message = `${id}: there is no corpus "${corpus}"; ${next}`;
    return [{ path: `sources[${index}].corpus`, message }];
  });
  if (problems.length > 0) return { ok: false, problems };
  return ok(file.value.sources.map((entry) => toSource(entry, corpora)));
}

/** An entry as a domain source, with what its corpus says of it. */
export function toSource(entry: SourceEntry, corpora: readonly CorpusEntry[]): Source {
  const added = corpora.some(({ id, added: isAdded }) => id === entry.corpus && isAdded);
  return { ...entry, added };
}

export function parseExchangeRates(input: unknown): Result<ExchangeRates> {
  return check(exchangeRatesFile, 'exchange-rates', input);
}

export function parseAssessments(input: unknown): Result<readonly Assessment[]> {
  const file = check(conflictsFile, 'conflicts', input);
  return file.ok ? ok(file.value.assessments.map(toAssessment)) : file;
}

/** An entry as the domain has it: one in words is named by its id, for no rule finds it. */
export function toAssessment(entry: AssessmentEntry): Assessment {
  return entry.kind === 'words' ? { ...entry, key: `words ${entry.id}` } : { ...entry, sides: [] };
}

/** What editors say of promises: what tells one, and what became of it. */
export type Promises = {
  readonly promiseGroups: readonly PromiseGroup[];
  readonly verdicts: readonly CuratedVerdict[];
};

export function parsePromises(input: unknown): Result<Promises> {
  const file = check(promisesFile, 'promises', input);
  if (!file.ok) return file;
  const { promises, verdicts } = file.value;
  return ok({ promiseGroups: promises, verdicts });
}

export function parseStory(input: unknown): Result<Story> {
  const file = check(storyFile, 'story', input);
  return file.ok ? ok({ title: file.value.title, steps: file.value.steps }) : file;
}

export type Timeline = { readonly theme: string; readonly claims: readonly Claim[] };

/**
 * A timeline file as domain claims. `sources` give each claim its corpus, its language and the days on
 * which it became public, where the claim itself does not say so; a claim of an unknown source is a problem.
 */
export function parseTimeline(input: unknown, sources: readonly Source[]): Result<Timeline> {
  const file = check(timelineFile, 'timeline', input);
  if (!file.ok) return file;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const problems: Problem[] = [];
  const claims: Claim[] = [];
  for (const [index, entry] of file.value.claims.entries()) {
    const source = byId.get(entry.source);
    if (source === undefined) {
      const next = suggest(entry.source, [...byId.keys()], 'the sources');
      problems.push({
        path: `claims[${index}].source`,
        message: `${entry.id}: there is no source "${entry.source}"; ${next}`,
      });
    } else {
      claims.push(toClaim(entry, file.value.theme, source));
    }
  }
  return problems.length > 0 ? { ok: false, problems } : ok({ theme: file.value.theme, claims });
}

/** An entry as a domain claim, with what it leaves to its source. */
export function toClaim(entry: ClaimEntry, theme: string, source: Source): Claim {
  return {
    id: entry.id,
    theme,
    kind: entry.kind,
    label: entry.label,
    gloss: entry.gloss,
    topics: entry.topics,
    markets: entry.markets,
    metric: entry.metric ?? null,
    basis: entry.basis ?? null,
    quantity: entry.quantity ?? null,
    absent: entry.absent ?? false,
    derived: entry.derived ?? null,
    restates: entry.restates ?? null,
    period: periodOf(entry.period),
    presence: entry.presence ?? null,
    forecast: entry.forecast ?? false,
    source: source.id,
    corpus: source.corpus,
    added: source.added,
    paragraph: entry.paragraph ?? null,
    also: entry.also ?? [],
    fragment: { text: entry.fragment, language: entry.language ?? source.language },
    statedBy: entry.statedBy,
    via: entry.via ?? [],
    statedOn: periodOf(entry.statedOn),
    public: entry.public ?? source.public,
    withdrawn: entry.withdrawn ?? null,
  };
}

/** The schema has already refused what is not a period. */
function periodOf(text: string | undefined): Period | null {
  if (text === undefined) return null;
  const parsed = parsePeriod(text);
  return parsed.ok ? parsed.value : null;
}

function check<S extends v.GenericSchema>(
  schema: S,
  kind: FileKind,
  input: unknown,
): Result<v.InferOutput<S>> {
  const result = checkAgainst(schema, toCurrent(kind, input));
  if (result.ok) return result;
  return {
    ok: false,
    problems: result.problems.map(({ segments, message }) => ({
      path: formatPath(segments),
      message: withOwner(input, segments, message),
    })),
  };
}
