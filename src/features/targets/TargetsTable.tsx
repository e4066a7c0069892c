import type { ReactNode } from 'react';
import { ViewLink } from '@/site/ViewLink';
import type { Claim } from '@/domain/record/claim';
import { colourOf } from '@/domain/record/panels';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { axisShape } from './axis-shape';
import { PromiseAxis } from './PromiseAxis';
import { otherTellings, type Goal } from './promise-order';
import { aboutPromise, basisOf, besideOutcome, type Beside } from '@/words/promise-words';
import { aimsOf } from '@/words/told-words';
import { StatedBy } from './StatedBy';
import { VerdictBadge } from '@/site/VerdictBadge';

/** One grid for heads and rows, so that columns stand below one another; below `lg` each row is a card of its own. */
const COLUMNS =
  'lg:grid-cols-[minmax(0,2.4fr)_minmax(0,1.7fr)_minmax(0,1.1fr)_minmax(0,1.9fr)_6rem]';
const HEADS = ['target', 'stated', 'outcome', 'gap', 'verdict'] as const;
const LINK = 'underline decoration-line underline-offset-4 hover:decoration-ink';

type Props = { readonly dataset: Dataset; readonly rows: readonly Goal[] };

/** Targets beside their outcomes: a table, and on narrow screens a list of cards with the same roles. */
export function TargetsTable({ dataset, rows }: Props): ReactNode {
  const { t } = useI18n();
  const { columns } = t.targets;
  return (
    <div role="table" aria-label={t.targets.title} className="text-sm">
      <div role="rowgroup" className="sr-only lg:not-sr-only">
        <div role="row" className={`grid gap-x-4 border-b border-line py-1 ${COLUMNS}`}>
          {HEADS.map((id) => (
            <span
              key={id}
              role="columnheader"
              className={`caption ${id === 'outcome' || id === 'verdict' ? 'text-right' : ''}`}
            >
              {columns[id]}
            </span>
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        className="first-rows grid gap-x-8 md:max-lg:grid-cols-2 print:grid-cols-2"
      >
        {rows.map((row) => (
          <Row key={row.lead.promise.first.id} dataset={dataset} goal={row} />
        ))}
      </div>
    </div>
  );
}

function Row({ dataset, goal }: { readonly dataset: Dataset; readonly goal: Goal }): ReactNode {
  const i18n = useI18n();
  const { t } = i18n;
  const { promise, target, verdict } = goal.lead;
  const others = otherTellings(goal);
  const beside = besideOutcome(dataset, goal.lead, i18n);
  const basis = beside.outcome === null ? '' : basisOf(dataset, beside.outcome, i18n);
  const aim = aimsOf(dataset, promise, i18n);
  return (
    <div
      role="row"
      data-colour={colourOf(dataset.vocabulary, target.theme)}
      className={`grid grid-cols-2 content-start items-center max-lg:items-start gap-x-4 gap-y-1.5 border-b border-grid py-3 lg:py-2 ${COLUMNS}`}
    >
      <div role="cell" className="font-semibold tabular-nums max-lg:order-1 max-lg:col-span-2">
        <ViewLink to={{ claim: promise.first.id }} className={LINK}>
          {t.targets.aimed(aboutPromise(dataset, target, i18n), aim)}
        </ViewLink>
      </div>
      <Cell label={t.targets.columns.stated} className="max-lg:order-4">
        <StatedBy dataset={dataset} claim={promise.first} />
        {others > 0 ? (
          <span className="block text-xs text-muted">{t.targets.alsoIn(others)}</span>
        ) : null}
      </Cell>
      <Cell
        label={t.targets.columns.outcome}
        className="font-semibold tabular-nums max-lg:order-3 lg:text-right"
      >
        {beside.outcome === null ? (
          '–'
        ) : (
          <ViewLink to={{ claim: beside.outcome.id }} className={LINK}>
            {beside.figure}
          </ViewLink>
        )}
        {basis === '' ? null : (
          <span className="block text-xs font-normal text-muted">{basis}</span>
        )}
      </Cell>
      <GapCell dataset={dataset} target={target} beside={beside} />
      <div role="cell" className="max-lg:order-2 max-lg:col-span-2 lg:justify-self-end">
        <VerdictBadge verdict={verdict} />
      </div>
    </div>
  );
}

type GapProps = {
  readonly dataset: Dataset;
  readonly target: Claim;
  readonly beside: Beside;
};

/** Target and outcome on one axis, how far off in words, and how the two could be compared at all. */
function GapCell({ dataset, target, beside }: GapProps): ReactNode {
  const shape = axisShape(dataset, target, beside.outcome);
  const words = [beside.gap, beside.rate, beside.otherBasis].filter((line) => line !== '');
  return (
    <div role="cell" className="max-lg:order-6 max-lg:col-span-2 max-lg:empty:hidden">
      {shape === null ? null : <PromiseAxis shape={shape} />}
      {words.map((line) => (
        <span key={line} className="block text-xs text-muted tabular-nums">
          {line}
        </span>
      ))}
    </div>
  );
}

type CellProps = {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
};

/** A cell that says its column's name where the heads are not seen. */
function Cell({ label, className, children }: CellProps): ReactNode {
  return (
    <div role="cell" className={className}>
      <span aria-hidden="true" className="caption block font-normal lg:hidden">
        {label}
      </span>
      {children}
    </div>
  );
}
