import type { ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import { colourOf } from '@/domain/record/panels';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { VerdictBadge } from '@/site/VerdictBadge';
import { aboutPromise, basisOf, besideOutcome, type Beside } from '@/words/promise-words';
import { Aims } from './Aims';
import { axisShape } from './axis-shape';
import { PromiseAxis } from './PromiseAxis';
import { PromiseItem } from './PromiseItem';
import { otherTellings, type Goal } from './promise-order';
import { StatedBy } from './StatedBy';

type Props = {
  readonly dataset: Dataset;
  readonly goal: Goal;
  /** Promises of one figure that were made more than once. */
  readonly again: readonly (readonly Claim[])[];
};

/** Columns of the rows, and of their heads; one alone where letters are so large that a verdict beside its promise would be cut. */
const ROW =
  'max-[19rem]:grid-cols-1 grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 md:grid-cols-[minmax(0,2.1fr)_minmax(6.5rem,1fr)_minmax(6.5rem,0.9fr)_minmax(0,1.5fr)_6.5rem]';

/** What stands in the columns of the rows below, where there are columns. */
export function PromiseHeads(): ReactNode {
  const { columns } = useI18n().t.targets;
  return (
    <p
      aria-hidden="true"
      className={`caption hidden border-b border-line py-1 pl-5 md:grid ${ROW}`}
    >
      <span>{columns.target}</span>
      <span>{columns.aim}</span>
      <span>{columns.outcome}</span>
      <span>{columns.gap}</span>
      <span>{columns.verdict}</span>
    </p>
  );
}

/** One goal as a row to scan; opened it has all that is known of each promise of it. */
export function PromiseRow({ dataset, goal, again }: Props): ReactNode {
  const { t } = useI18n();
  const { lead, others } = goal;
  const all = [lead, ...others];
  return (
    <li
      data-colour={colourOf(dataset.vocabulary, lead.target.theme)}
      className="border-t border-grid first:border-t-0"
    >
      <details className="group">
        <summary className="grid grid-cols-[1rem_minmax(0,1fr)] items-baseline gap-x-1 rounded-sm py-2.5 text-sm hover:bg-grid/50">
          <span aria-hidden="true" className="inline-block text-muted group-open:rotate-90">
            ›
          </span>
          <Summary dataset={dataset} goal={goal} />
        </summary>
        <div className="pb-3 pl-5">
          {others.length === 0 ? null : (
            <p className="text-sm font-semibold">{t.targets.rivals(all.length)}</p>
          )}
          <ul>
            {all.map((judgement) => (
              <PromiseItem
                key={judgement.promise.first.id}
                dataset={dataset}
                judgement={judgement}
                again={again}
              />
            ))}
          </ul>
        </div>
      </details>
    </li>
  );
}

function Summary({ dataset, goal }: Omit<Props, 'again'>): ReactNode {
  const i18n = useI18n();
  const { t } = i18n;
  const { lead, others } = goal;
  const { promise, target } = lead;
  const beside = besideOutcome(dataset, lead, i18n);
  const also = otherTellings(goal);
  const verdicts = [...new Set([lead, ...others].map(({ verdict }) => verdict))];
  return (
    <span className={`grid items-center ${ROW}`}>
      <span className="min-w-0">
        <h3 className="inline font-sans text-[0.9375rem] leading-snug font-semibold">
          {aboutPromise(dataset, target, i18n)}
        </h3>
        <span className="block text-[0.8125rem] text-muted">
          <StatedBy dataset={dataset} claim={promise.first} />
          {also > 0 ? ` · ${t.targets.alsoIn(also)}` : ''}
        </span>
      </span>
      <span className="flex flex-wrap gap-1 max-md:col-start-2 max-md:row-start-1 max-md:justify-end max-[19rem]:col-start-1 max-[19rem]:row-start-2 max-[19rem]:justify-start md:order-last">
        {verdicts.map((verdict) => (
          <VerdictBadge key={verdict} verdict={verdict} />
        ))}
      </span>
      <RowFigures dataset={dataset} goal={goal} beside={beside} />
    </span>
  );
}

/** What was aimed at, what came, and how far the two lie apart; on a phone in one line. */
function RowFigures({
  dataset,
  goal: { lead },
  beside,
}: Omit<Props, 'again'> & { readonly beside: Beside }): ReactNode {
  const i18n = useI18n();
  const { columns } = i18n.t.targets;
  const { promise, target } = lead;
  const basis = beside.outcome === null ? '' : basisOf(dataset, beside.outcome, i18n);
  const shape = axisShape(dataset, target, beside.outcome);
  const isFigured = target.quantity !== null;
  const cell = 'min-w-0 tabular-nums max-md:text-[0.8125rem]';
  return (
    <span className="col-span-full flex flex-wrap gap-x-4 md:contents">
      <span className={cell}>
        {isFigured ? (
          <>
            <span className="text-muted md:sr-only">{columns.aim} </span>
            <span className="font-semibold md:block">
              <Aims dataset={dataset} promise={promise} />
            </span>
          </>
        ) : null}
      </span>
      <span className={cell}>
        {beside.figure === '' ? null : (
          <>
            <span className="text-muted md:sr-only">{columns.outcome} </span>
            <span className="font-semibold md:block">{beside.figure}</span>
            {basis === '' ? null : <span className="text-xs text-muted max-md:ml-1">{basis}</span>}
          </>
        )}
      </span>
      <span className="min-w-0 max-md:basis-full">
        {shape === null ? null : <PromiseAxis shape={shape} />}
        {beside.gap === '' ? null : (
          <span className="block text-xs text-muted tabular-nums">{beside.gap}</span>
        )}
      </span>
    </span>
  );
}
