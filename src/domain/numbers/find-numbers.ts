import { notationOf } from '../notation/languages';
import type { Dataset } from '../record/record';
import { contextOf, type SentenceContext } from './context';
import { lexiconOf, type Lexicon } from './lexicon';
import { matchOf, type Match } from './match';
import { saidFigures, type SaidFigure } from './said-figures';
import { sentencesOf, type Sentence } from './sentences';
import { languageOfText } from './text-language';
import { yearFigures } from './year-figures';

/** A figure of a text: where it stands in it, from `start` up to `end`, and what the record has of it. */
export type FoundFigure = Match & {
  readonly start: number;
  readonly end: number;
  readonly figure: SaidFigure;
  /** What its sentence says. */
  readonly context: SentenceContext;
};

type KnownRecord = Pick<Dataset, 'vocabulary' | 'claims'>;

/** So much is read at a time. */
const PART = 3000;

/**
 * Every figure of a text that is on record, contradicts what is, or could be a claim, in order and without overlap, a part of
 * the text after the other. Pure: the text is neither kept nor sent. Work grows with the length of the text, whatever stands in it.
 */
export function* numbersByPart(
  text: string,
  record: KnownRecord,
): Generator<readonly FoundFigure[], void, void> {
  const lexicon = lexiconOf(record);
  const whole = languageOfText(text, lexicon.languages);
  let part: FoundFigure[] = [];
  let begun = 0;
  for (const sentence of sentencesOf(text)) {
    part.push(...figuresIn(sentence, whole, { lexicon, vocabulary: record.vocabulary }));
    if (sentence.start - begun > PART) {
      yield part;
      [part, begun] = [[], sentence.start];
    }
  }
  yield part;
}

type Facts = { readonly lexicon: Lexicon; readonly vocabulary: Dataset['vocabulary'] };

function figuresIn(sentence: Sentence, whole: string, facts: Facts): readonly FoundFigure[] {
  const { lexicon } = facts;
  // A sentence of another language than the text's, as a quotation is, is read in its own where its words tell.
  const language = languageOfText(sentence.text, lexicon.languages, whole);
  const context = contextOf(sentence.text, language, lexicon);
  const figures = [
    ...saidFigures(context, notationOf(language), lexicon),
    ...yearFigures(context, lexicon),
  ].toSorted((a, b) => a.start - b.start);
  return figures.flatMap((figure): readonly FoundFigure[] => {
    const match = matchOf(figure, context, facts);
    const [start = 0, end = 0] = [context.places[figure.start], context.places[figure.end]];
    return match === null
      ? []
      : [{ ...match, start: sentence.start + start, end: sentence.start + end, figure, context }];
  });
}
