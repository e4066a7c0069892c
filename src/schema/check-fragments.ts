import type { Source } from '@/domain/record/record';
import { unitOf } from '@/domain/record/units';
import { cut } from './describe';
import { foldSpaces } from '@/domain/notation/fold';
import { unsaidNumbers } from '@/domain/notation/says-number';
import { closestText, isWholeSentence, paragraphsOf, standsIn } from './record/source-text';
import { languageOf } from './record/check-figures';
import { inReadingOrder, type LocatedProblem, type RecordProblem } from './record/problem';
import { problemIn, readRecord, type PlacedClaim, type RecordText } from './record/read-record';

/**
 * Whether every fragment stands, word for word, in the paragraph of its source's text that its claim names. `texts` are the
 * data files by their paths within the data folder, `originals` the sources' own texts by their `seed`.
 */
export function checkFragments(
  texts: ReadonlyMap<string, string>,
  originals: ReadonlyMap<string, string>,
): readonly RecordProblem[] {
  const record = readRecord(texts);
  const paragraphs = new Map([...originals].map(([seed, text]) => [seed, paragraphsOf(text)]));
  return inReadingOrder([...check(record, paragraphs)]);
}

type Paragraphs = ReadonlyMap<string, readonly string[]>;

function* check(record: RecordText, originals: Paragraphs): Generator<LocatedProblem> {
  for (const place of record.sources) {
    const { seed } = place.source;
    if (seed !== null && !originals.has(seed)) {
      yield problemIn(
        place,
        ['seed'],
        `there is no file ${seed} among the sources’ texts; look at SEEDS`,
      );
    }
  }
  for (const claim of record.claims) {
    const source = record.sourceById.get(claim.entry.source);
    const original = originalOf(source, originals);
    if (source === undefined || original === null) continue;
    yield* checkPlace(claim, source, original);
    yield* checkAlso(record, claim, source, original);
  }
}

function originalOf(source: Source | undefined, originals: Paragraphs): readonly string[] | null {
  const seed = source?.seed ?? null;
  return seed === null ? null : (originals.get(seed) ?? null);
}

function* checkPlace(
  claim: PlacedClaim,
  source: Source,
  original: readonly string[],
): Generator<LocatedProblem> {
  const { fragment, paragraph } = claim.entry;
  // That such a claim names its paragraph is checked with the record itself.
  if (paragraph === undefined) return;
  const text = original[paragraph - 1];
  if (text === undefined) {
    yield problemIn(claim, ['paragraph'], noParagraph(source, original, paragraph));
    return;
  }
  const folded = foldSpaces(fragment);
  if (!standsIn(folded, text)) {
    const others = original.flatMap((line, index) => (standsIn(folded, line) ? [index + 1] : []));
    const next =
      others.length > 0
        ? `it stands in paragraph ${others.join(', ')}: mend the number`
        : closest(folded, original);
    const message = `does not stand word for word in paragraph ${paragraph} of ${source.short}; ${next}`;
    yield problemIn(claim, others.length > 0 ? ['paragraph'] : ['fragment'], message);
  } else if (isWholeSentence(folded, text)) {
    const message = `is a whole sentence or headline of ${source.short}, paragraph ${paragraph}; cut it to what carries the claim`;
    yield problemIn(claim, ['fragment'], message);
  }
}

function closest(fragment: string, original: readonly string[]): string {
  const near = closestText(fragment, original);
  if (near === null) return 'nothing in its text is like it: look for the right source';
  return `the closest text is "${cut(near.text)}" in paragraph ${near.paragraph}: copy it from there`;
}

/** The other paragraphs must be there, and say the same figure. */
function* checkAlso(
  record: RecordText,
  claim: PlacedClaim,
  source: Source,
  original: readonly string[],
): Generator<LocatedProblem> {
  const { also, quantity, derived } = claim.entry;
  for (const [index, paragraph] of (also ?? []).entries()) {
    const text = original[paragraph - 1];
    if (text === undefined) {
      yield problemIn(claim, ['also', index], noParagraph(source, original, paragraph));
      continue;
    }
    const language = languageOf(record, claim);
    const vocabulary = record.vocabulary?.value;
    const unit = vocabulary && unitOf(vocabulary, quantity?.unit);
    if (quantity === undefined || derived !== undefined || language === null) continue;
    const unsaid = unsaidNumbers(text, language, quantity, unit?.type ?? 'count');
    if (unsaid.length > 0) {
      const message = `paragraph ${paragraph} of ${source.short} does not say ${unsaid.join(' or ')}; mend the number or leave it out`;
      yield problemIn(claim, ['also', index], message);
    }
  }
}

function noParagraph(source: Source, original: readonly string[], paragraph: number): string {
  return `${source.short} has ${original.length} paragraphs and no paragraph ${paragraph}; count its non-blank lines from 1`;
}
