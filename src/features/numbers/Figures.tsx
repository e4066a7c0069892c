import { useMemo, useState, type ReactNode } from 'react';
import type { FoundFigure } from '@/domain/numbers/find-numbers';
import { MARKS } from '@/domain/numbers/match';
import { rowText } from '@/domain/numbers/row';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { numbersEn } from '@/i18n/topics/numbers-en';
import { useServices } from '@/site/services';
import { FigureList } from './FigureList';
import { MarkedText } from './MarkedText';
import { MarkSample } from './mark-look';
import { useFigures } from './use-figures';

/** What came of a text: how many figures, the text with its marks, and what each mark rests on. */
export function Figures({
  text,
  dataset,
}: {
  readonly text: string;
  readonly dataset: Dataset;
}): ReactNode {
  const t = numbersEn;
  const { figures, isReading } = useFigures(text, dataset);
  const copying = useCopying(dataset);
  const notYet = useMemo(() => figures.filter(({ mark }) => mark === 'not-yet'), [figures]);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p role="status" className="font-semibold">
          {isReading ? t.reading : <Counted figures={figures} />}
        </p>
        {notYet.length === 0 ? null : (
          <button
            type="button"
            className="control"
            onClick={() => {
              copying.copy(notYet);
            }}
          >
            {t.copyAll(notYet.length)}
          </button>
        )}
        <Copied said={copying.said} />
      </div>
      {figures.length === 0 ? null : (
        <>
          <Legend dataset={dataset} />
          <div className="grid grid-cols-1 gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <MarkedText text={text} figures={figures} onCopy={copying.copy} />
            <FigureList text={text} figures={figures} dataset={dataset} onCopy={copying.copy} />
          </div>
        </>
      )}
    </>
  );
}

function Counted({ figures }: { readonly figures: readonly FoundFigure[] }): ReactNode {
  const { format } = useI18n();
  const t = numbersEn;
  if (figures.length === 0) return t.none;
  const parts = MARKS.flatMap((mark) => {
    const count = figures.filter((figure) => figure.mark === mark).length;
    return count === 0 ? [] : [t.counts[mark](count)];
  });
  const languages = new Set(figures.map(({ context }) => format.language(context.language)));
  return (
    <>
      {t.counted(figures.length, parts)}{' '}
      <span className="font-normal text-muted">{t.readAs(format.list([...languages]))}</span>
    </>
  );
}

function Legend({ dataset }: { readonly dataset: Dataset }): ReactNode {
  const { say } = useI18n();
  const t = numbersEn;
  const company = say(dataset.vocabulary.company);
  return (
    <p className="max-w-5xl text-[0.8125rem] text-muted">
      {MARKS.map((mark) => (
        <span key={mark}>
          <MarkSample mark={mark}>{t.marks[mark]}</MarkSample>: {t.meanings[mark](company)}.{' '}
        </span>
      ))}
      {t.years}
    </p>
  );
}

type Said =
  | { readonly as: 'copied'; readonly rows: number }
  | { readonly as: 'refused'; readonly text: string };

type Copying = {
  readonly said: Said | null;
  readonly copy: (figures: readonly FoundFigure[]) => void;
};

/** Puts rows on the clipboard, and says what came of it. */
function useCopying({ vocabulary }: Dataset): Copying {
  const services = useServices();
  const [said, setSaid] = useState<Said | null>(null);
  const copy = async (figures: readonly FoundFigure[]): Promise<void> => {
    const text = figures.map((figure) => rowText(figure, vocabulary)).join('\n');
    const isCopied = await services.copy(text);
    setSaid(isCopied ? { as: 'copied', rows: figures.length } : { as: 'refused', text });
  };
  return {
    said,
    copy: (figures) => {
      void copy(figures);
    },
  };
}

function Copied({ said }: { readonly said: Said | null }): ReactNode {
  const t = numbersEn;
  return (
    <>
      <p role="status" className="text-sm text-muted empty:hidden">
        {said?.as === 'copied' ? t.copied(said.rows) : ''}
      </p>
      {said?.as === 'refused' ? (
        <label className="grid w-full gap-1 text-sm text-warn">
          {t.refused}
          <textarea
            readOnly
            rows={3}
            value={said.text}
            className="w-full rounded-sm border border-line bg-paper p-2 font-mono text-xs text-ink"
            onFocus={(event) => {
              event.currentTarget.select();
            }}
          />
        </label>
      ) : null}
    </>
  );
}
