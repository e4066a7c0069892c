import type { Source } from '@/domain/record/record';
import { unitOf } from '@/domain/record/units';
import { cut } from './describe';
import { foldSpaces } from './notation/fold';
import { unsaidNumbers } from './notation/says-number';
import { closestText, isWholeSentence, paragraphsOf, standsIn } from './record/article-text';
import { languageOf } from './record/check-figures';
import { inReadingOrder, type LocatedProblem, type RecordProblem } from './record/problem';
import { problemIn, readRecord, type PlacedClaim, type RecordText } from './record/read-record';

/**
 * Whether every fragment stands, word for word, in the paragraph of the article that its claim names. `texts` are the
 * data files by their paths within the data folder, `articles` the articles' texts by the `seed` of their source.
 */
export function checkFragments(
  texts: ReadonlyMap<string, string>,
  articles: ReadonlyMap<string, string>,
): readonly RecordProblem[] {
  const record = readRecord(texts);
  const paragraphs = new Map([...articles].map(([seed, text]) => [seed, paragraphsOf(text)]));
  return inReadingOrder([...check(record, paragraphs)]);
}

type Paragraphs = ReadonlyMap<string, readonly string[]>;

function* check(record: RecordText, articles: Paragraphs): Generator<LocatedProblem> {
  for (const place of record.sources) {
    const { seed } = place.source;
    if (seed !== null && !articles.has(seed)) {
      yield problemIn(
        place,
        ['seed'],
        `there is no file ${seed} among the articles; look at SEEDS`,
      );
    }
  }
  for (const claim of record.claims) {
    const source = record.sourceById.get(claim.entry.source);
    const article = articleOf(source, articles);
    if (source === undefined || article === null) continue;
    yield* checkPlace(claim, source, article);
    yield* checkAlso(record, claim, source, article);
  }
}

function articleOf(source: Source | undefined, articles: Paragraphs): readonly string[] | null {
  const seed = source?.seed ?? null;
  return seed === null ? null : (articles.get(seed) ?? null);
}

function* checkPlace(
  claim: PlacedClaim,
  source: Source,
  article: readonly string[],
): Generator<LocatedProblem> {
  const { fragment, paragraph } = claim.entry;
  // That an article's claim names its paragraph is checked with the record itself.
  if (paragraph === undefined) return;
  const text = article[paragraph - 1];
  if (text === undefined) {
    yield problemIn(claim, ['paragraph'], noParagraph(source, article, paragraph));
    return;
  }
  const folded = foldSpaces(fragment);
  if (!standsIn(folded, text)) {
    const others = article.flatMap((line, index) => (standsIn(folded, line) ? [index + 1] : []));
    const next =
      others.length > 0
        ? `it stands in paragraph ${others.join(', ')}: mend the number`
        : closest(folded, article);
    const message = `does not stand word for word in paragraph ${paragraph} of ${source.short}; ${next}`;
    yield problemIn(claim, others.length > 0 ? ['paragraph'] : ['fragment'], message);
  } else if (isWholeSentence(folded, text)) {
    const message = `is a whole sentence or headline of ${source.short}, paragraph ${paragraph}; cut it to what carries the claim`;
    yield problemIn(claim, ['fragment'], message);
  }
}

function closest(fragment: string, article: readonly string[]): string {
  const near = closestText(fragment, article);
  if (near === null) return 'nothing in the article is like it: look for the right source';
  return `the closest text is "${cut(near.text)}" in paragraph ${near.paragraph}: copy it from there`;
}

/** The other paragraphs must be there, and say the same figure. */
function* checkAlso(
  record: RecordText,
  claim: PlacedClaim,
  source: Source,
  article: readonly string[],
): Generator<LocatedProblem> {
  const { also, quantity, derived } = claim.entry;
  for (const [index, paragraph] of (also ?? []).entries()) {
    const text = article[paragraph - 1];
    if (text === undefined) {
      yield problemIn(claim, ['also', index], noParagraph(source, article, paragraph));
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

function noParagraph(source: Source, article: readonly string[], paragraph: number): string {
  return `${source.short} has ${article.length} paragraphs and no paragraph ${paragraph}; count its non-blank lines from 1`;
}
