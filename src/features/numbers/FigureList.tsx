import { useMemo, type ReactNode } from 'react';
import type { FoundFigure } from '@/domain/numbers/find-numbers';
import { MARKS, type Mark } from '@/domain/numbers/match';
import type { Dataset } from '@/domain/record/record';
import { numbersEn } from '@/i18n/topics/numbers-en';
import { ClaimLink } from '@/site/ClaimLink';
import { MoreButton } from '@/site/MoreButton';
import { useGrowing } from '@/site/use-growing';
import { lookOfMark } from './mark-look';

type Props = {
  readonly text: string;
  readonly figures: readonly FoundFigure[];
  readonly dataset: Dataset;
  readonly onCopy: (figures: readonly FoundFigure[]) => void;
};

/** The figures of a text by their marks, those first that ask for something, each with what it rests on. */
export function FigureList({ figures, ...props }: Props): ReactNode {
  return (
    <div className="grid min-w-0 content-start gap-3">
      {MARKS.map((mark) => (
        <Group key={mark} mark={mark} all={figures} {...props} />
      ))}
    </div>
  );
}

/** Entries that stand at first, and that come each time more are asked for. */
const STEP = 25;

function Group({
  mark,
  all,
  ...props
}: Omit<Props, 'figures'> & {
  readonly mark: Mark;
  readonly all: readonly FoundFigure[];
}): ReactNode {
  const figures = useMemo(() => all.filter((figure) => figure.mark === mark), [all, mark]);
  const { part, ...growing } = useGrowing(figures, STEP);
  if (figures.length === 0) return null;
  return (
    <details
      open={mark !== 'on-record'}
      className="rounded-2xl border border-line bg-card px-4 py-2 sm:px-5"
    >
      <summary>
        <h2 className="inline text-base font-semibold">
          {numbersEn.marks[mark]} <span className="tabular-nums">{figures.length}</span>
        </h2>
      </summary>
      <ul className="grid text-sm">
        {part.map((figure) => (
          <Item key={figure.start} found={figure} {...props} />
        ))}
      </ul>
      <MoreButton {...growing} total={figures.length} />
    </details>
  );
}

/** So many claims are named; a round number is in many. */
const NAMED = 3;
/** So much of the text stands around a figure. */
const AROUND = 32;

function Item({
  text,
  found,
  dataset,
  onCopy,
}: Omit<Props, 'figures'> & { readonly found: FoundFigure }): ReactNode {
  const t = numbersEn;
  const { start, end, mark, claims } = found;
  const figure = text.slice(start, end);
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + AROUND).split('\n')[0] ?? '';
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 gap-y-1 border-t border-line py-2 first:border-0">
      <p className="[overflow-wrap:anywhere] text-muted" dir="auto">
        {before.length < AROUND ? '' : '…'}
        {before.trimStart()}
        <span className={lookOfMark(mark)}>{figure}</span>
        {after.trimEnd()}
        {after.length < AROUND ? '' : '…'}
      </p>
      {mark === 'on-record' || mark === 'contradicts' ? null : (
        <button
          type="button"
          className="control"
          aria-label={t.copyRow(figure)}
          onClick={() => {
            onCopy([found]);
          }}
        >
          {t.copy}
        </button>
      )}
      {claims.slice(0, NAMED).map((claim) => (
        <p key={claim.id} className="col-span-2">
          <ClaimLink claim={claim} dataset={dataset} />
        </p>
      ))}
      {claims.length > NAMED ? (
        <p className="col-span-2 text-muted">{t.further(claims.length - NAMED)}</p>
      ) : null}
    </li>
  );
}
