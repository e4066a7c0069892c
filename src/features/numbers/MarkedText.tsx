import { useMemo, type ReactNode } from 'react';
import type { FoundFigure } from '@/domain/numbers/find-numbers';
import { numbersEn } from '@/i18n/topics/numbers-en';
import { MoreButton } from '@/site/MoreButton';
import { useGrowing } from '@/site/use-growing';
import { ViewLink } from '@/site/ViewLink';
import { lookOfMark } from './mark-look';

type Props = {
  readonly text: string;
  readonly figures: readonly FoundFigure[];
  readonly onCopy: (figures: readonly FoundFigure[]) => void;
};

/** Paragraphs that stand at first, and that come each time more are asked for. */
const STEP = 60;

/** The text as it is, with its figures marked: those with a claim lead to it, the others copy a row. */
export function MarkedText({ text, figures, onCopy }: Props): ReactNode {
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const { part, ...growing } = useGrowing(paragraphs, STEP);
  return (
    <section
      aria-label={numbersEn.marked}
      className="grid min-w-0 content-start gap-3 self-start rounded-2xl border border-line bg-card px-4 py-3 font-serif text-lg leading-relaxed [overflow-wrap:anywhere] sm:px-5"
    >
      {part.map(({ start, end }) => (
        <p key={start} className="max-w-prose" dir="auto">
          {piecesOf(text, { start, end }, figures).map((piece) =>
            piece.figure === null ? (
              piece.text
            ) : (
              <MarkedFigure
                key={piece.start}
                text={piece.text}
                found={piece.figure}
                onCopy={onCopy}
              />
            ),
          )}
        </p>
      ))}
      <MoreButton {...growing} total={paragraphs.length} />
    </section>
  );
}

function MarkedFigure({
  text,
  found,
  onCopy,
}: {
  readonly text: string;
  readonly found: FoundFigure;
  readonly onCopy: Props['onCopy'];
}): ReactNode {
  const { mark, claims } = found;
  const [claim] = claims;
  const name = numbersEn.markName(text, mark, claim?.id ?? null);
  return claim === undefined ? (
    <button
      type="button"
      aria-label={name}
      className={`${lookOfMark(mark)} cursor-pointer text-start`}
      onClick={() => {
        onCopy([found]);
      }}
    >
      {text}
    </button>
  ) : (
    <ViewLink to={{ claim: claim.id }} name={name} className={lookOfMark(mark)}>
      {text}
    </ViewLink>
  );
}

type Stretch = { readonly start: number; readonly end: number };

/** Lines that are not blank. */
function paragraphsOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

type Piece = { readonly start: number; readonly text: string; readonly figure: FoundFigure | null };

function piecesOf(
  text: string,
  { start, end }: Stretch,
  figures: readonly FoundFigure[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const figure of figures) {
    if (figure.start < at || figure.end > end) continue;
    pieces.push({ start: at, text: text.slice(at, figure.start), figure: null });
    pieces.push({ start: figure.start, text: text.slice(figure.start, figure.end), figure });
    at = figure.end;
  }
  return [...pieces, { start: at, text: text.slice(at, end), figure: null }];
}
