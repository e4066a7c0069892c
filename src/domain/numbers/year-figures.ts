import type { SentenceContext } from './context';
import type { Lexicon } from './lexicon';
import type { SaidFigure } from './said-figures';

/** The years of a sentence as figures: they may be what a claim says, as of a founding. */
export function yearFigures(
  { times }: SentenceContext,
  { unitById }: Lexicon,
): readonly SaidFigure[] {
  const ids = [...unitById.values()].filter(({ type }) => type === 'year').map(({ id }) => id);
  if (ids.length === 0) return [];
  return times.flatMap(({ period, start, end }): readonly SaidFigure[] =>
    period === null
      ? []
      : [
          {
            start,
            end,
            at: start,
            kind: 'digits',
            form: 'value',
            numbers: [period.from.slice(0, 4)],
            power: 0,
            unit: { start, end, ids, said: ids[0] ?? null, isPercent: false, isRank: false },
          },
        ],
  );
}
