import { figureText } from '../export/figure-words';
import { CLAIM_COLUMNS } from '../export/sheet-columns';
import { tsvLine } from '../export/table-text';
import { notationOf } from '../notation/languages';
import { nameOf, type Vocabulary } from '../record/record';
import { quantityOf } from './amounts';
import type { FoundFigure } from './find-numbers';
import type { SaidFigure } from './said-figures';
import type { SaidTime } from './times-in';

/** The row in the columns of the template, a tab between cells, as spreadsheets take it from the clipboard. */
export function rowText(found: FoundFigure, vocabulary: Vocabulary): string {
  const row = claimRow(found, vocabulary);
  return tsvLine([...CLAIM_COLUMNS.keys()].map((column) => row.get(column) ?? ''));
}

/** A figure as a row of the sheet of claims, with what its sentence tells; the rest is for whoever follows it to write. */
function claimRow(found: FoundFigure, vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const { figure, metric, context } = found;
  const time = nearest(context.times, figure);
  return new Map([
    ['figure', figureText(quantityOf(figure, figure.unit.said ?? ''))],
    ['metric', metric === null ? '' : nameOf(vocabulary.metrics, metric).en],
    ['period', time?.period?.text ?? ''],
    ['markets', context.markets.map((id) => nameOf(vocabulary.markets, id).en).join('; ')],
    ['fragment', wordsAround(found)],
    ['fragment_language', context.language],
  ]);
}

function nearest(times: readonly SaidTime[], { start, end }: SaidFigure): SaidTime | undefined {
  const distance = (time: SaidTime): number =>
    Math.max(time.start - end, start - time.end) + Number(time.end <= start) / 2;
  return times
    .filter(({ period }) => period !== null)
    .toSorted((a, b) => distance(a) - distance(b))[0];
}

/** A fragment has twelve words at most, a Chinese one twice as many signs. */
const MOST_WORDS = 11;
const MOST_SIGNS = 22;

/** The figure with the words around it, as they stand. */
function wordsAround({ context, figure }: FoundFigure): string {
  const { text, places, language } = context;
  const [start = 0, end = 0] = [places[figure.start], places[figure.end]];
  if (!notationOf(language).spaced) {
    const rest = Math.max(0, MOST_SIGNS - (end - start));
    const from = Math.max(0, start - Math.floor(rest / 2));
    return text.slice(from, from + Math.max(MOST_SIGNS, end - start)).trim();
  }
  const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
  }));
  const first = words.findIndex(({ to }) => to > start);
  const last = words.findLastIndex(({ from }) => from < end);
  const room = Math.max(0, MOST_WORDS - (last - first + 1));
  const from = Math.max(0, first - Math.ceil(room / 2));
  const part = words.slice(from, Math.max(from + MOST_WORDS, last + 1));
  return text.slice(part[0]?.from, part.at(-1)?.to).replaceAll(/\s+/gu, ' ');
}
