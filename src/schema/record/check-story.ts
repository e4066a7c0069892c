import { SCALES } from '@/domain/figures/quantity';
import type { StoryStep } from '@/domain/record/record';
import type { ClaimEntry } from '../entries';
import { checkAgainst } from '../check-against';
import { notationOf } from '@/domain/notation/languages';
import { numbersIn, type FoundNumber } from '@/domain/notation/numbers-in';
import { wordCount } from '@/domain/notation/word-count';
import { storyFile } from '../story-entries';
import { suggest } from '../suggest';
import type { Segment } from '../json-path';
import type { LocatedProblem } from './problem';
import { problemIn, STORY, type Place, type PlacedClaim, type RecordText } from './read-record';

/** Words that a step may have over its view, and so may a question and its answer. */
const MOST_WORDS = 25;
/** Stories are checked in the language that every text has. */
const LANGUAGE = 'en';

/** Whether each step names claims on record. */
export function* checkToldClaims(record: RecordText): Generator<LocatedProblem> {
  const known = claimsOf(record);
  for (const { step, ...place } of stepsIn(record)) {
    for (const [index, id] of step.claims.entries()) {
      const claim = known.get(id);
      const say = (message: string) => problemIn(place, ['claims', index], message);
      if (claim === undefined)
        yield say(`there is no claim "${id}"; ${suggest(id, [...known.keys()], 'the claims')}`);
      else if (claim.entry.withdrawn !== undefined)
        yield say(`${id} was withdrawn; rest the step on another`);
    }
  }
}

/** Whether each step is short, and says no number that stands in none of its claims. */
export function* checkStory(record: RecordText): Generator<LocatedProblem> {
  const known = claimsOf(record);
  for (const { step, ...place } of stepsIn(record)) yield* checkStep(place, step, known, record);
}

type Known = ReadonlyMap<string, PlacedClaim>;

function claimsOf({ claims }: RecordText): Known {
  return new Map(claims.map((claim) => [claim.entry.id, claim]));
}

function stepsIn({ files }: RecordText): readonly (Place & { readonly step: StoryStep })[] {
  return files
    .filter(({ name }) => STORY.test(name))
    .flatMap((file) => {
      const result = checkAgainst(storyFile, file.value);
      const steps = result.ok ? result.value.steps : [];
      return steps.map((step, index) => ({ file, at: ['steps', index], step }));
    });
}

function* checkStep(
  place: Place,
  step: StoryStep,
  known: Known,
  record: RecordText,
): Generator<LocatedProblem> {
  const named = step.claims.flatMap((id) => known.get(id) ?? []);
  const said = named.flatMap((claim) => numbersOf(claim.entry, languageOf(record, claim)));
  for (const [path, text] of textsOf(step)) {
    const words = wordCount(text, notationOf(LANGUAGE));
    if (words > MOST_WORDS)
      yield problemIn(place, path, `has ${words} words; say it in ${MOST_WORDS} at most`);
    const unsaid = numbersIn(text, notationOf(LANGUAGE)).filter((found) => !isSaid(found, said));
    if (unsaid.length > 0) {
      const numbers = unsaid.map(written).join(', ');
      yield problemIn(place, path, `says ${numbers}, which stands in no claim that the step names`);
    }
  }
}

function textsOf({
  title,
  words,
  guess,
}: StoryStep): readonly (readonly [path: readonly Segment[], text: string])[] {
  return [
    [['title'], title.en],
    [['words'], words.en],
    ...(guess === undefined
      ? []
      : [
          [['guess', 'question'], guess.question.en] as const,
          [['guess', 'answer'], guess.answer.en] as const,
        ]),
  ];
}

function languageOf(record: RecordText, { entry }: PlacedClaim): string {
  return entry.language ?? record.sourceById.get(entry.source)?.language ?? LANGUAGE;
}

/** Every number that a claim says: in its figure, its time, its words, and ours on it. */
function numbersOf(
  { quantity, period, label, gloss, fragment }: ClaimEntry,
  language: string,
): readonly FoundNumber[] {
  const inEnglish = [label.en, gloss.en, ...(period === undefined ? [] : years(period))];
  return [
    ...(quantity?.numbers ?? []).map((number): FoundNumber => ({
      kind: quantity?.form === 'rank' ? 'ordinal' : 'digits',
      number,
      power: SCALES[quantity?.scale ?? 'one'],
      lent: 0,
    })),
    ...inEnglish.flatMap((text) => numbersIn(text, notationOf(LANGUAGE))),
    ...numbersIn(fragment, notationOf(language)),
  ];
}

/** The years of a period, each by itself: "2015-H1" is about 2015. */
function years(period: string): readonly string[] {
  return period.match(/\d{4}/g) ?? [];
}

/** "A" is no number; "first" and "twice" are, and so is every amount in whatever form. */
function isSaid(found: FoundNumber, said: readonly FoundNumber[]): boolean {
  if (found.kind === 'indefinite' && found.power === 0) return true;
  return said.some(
    (other) =>
      other.number === found.number &&
      powerOf(other) === powerOf(found) &&
      (found.kind === 'ordinal' || found.kind === 'multiple' ? other.kind === found.kind : true),
  );
}

function powerOf({ power, lent }: FoundNumber): number {
  return power === 0 ? lent : power;
}

function written({ number, power }: FoundNumber): string {
  return power === 0 ? number : `${number} × 10^${power}`;
}
