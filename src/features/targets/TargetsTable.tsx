import type { ReactNode } from 'react';
import { ViewLink } from '@/site/ViewLink';
import type { Claim } from '@/domain/record/claim';
import { colourOf } from '@/domain/record/panels';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { Aims } from './Aims';
import { axisShape } from './axis-shape';
import { PromiseAxis } from './PromiseAxis';
import type { Judgement } from '@/domain/findings/verdict';
import { besideOutcome, dueOf, subjectOf, type Beside } from '@/words/promise-words';
import { StatedBy } from './StatedBy';
import { VerdictBadge } from '@/site/VerdictBadge';

/** One grid for heads and rows, so that columns stand below one another; below `lg` each row is a card of its own. */
const COLUMNS =
  'lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1.5fr)_minmax(0,0.8fr)_minmax(0,0.9fr)_minmax(0,1fr)_minmax(0,1.7fr)_minmax(0,0.9fr)]';
const LINK = 'underline decoration-line underline-offset-4 hover:decoration-ink';

type Props = { readonly dataset: Dataset; readonly rows: readonly Judgement[] };

/** Targets beside their outcomes: a table, and on narrow screens a list of cards with the same roles. */
export function TargetsTable({ dataset, rows }: Props): ReactNode {
  const { t } = useI18n();
  const { columns } = t.targets;
  return (
    <div role="table" aria-label={t.targets.title} className="text-sm">
      <div role="rowgroup" className="sr-only lg:not-sr-only">
        <div role="row" className={`grid gap-x-4 border-b border-line py-1 ${COLUMNS}`}>
          {Object.entries(columns).map(([id, header]) => (
            <span
              key={id}
              role="columnheader"
              className={`caption ${id === 'aim' || id === 'outcome' ? 'text-right' : ''}`}
            >
              {header}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="grid gap-x-8 md:max-lg:grid-cols-2">
        {rows.map((row) => (
          <Row key={row.promise.first.id} dataset={dataset} row={row} />
        ))}
      </div>
    </div>
  );
}

function Row({
  dataset,
  row: judgement,
}: {
  readonly dataset: Dataset;
  readonly row: Judgement;
}): ReactNode {
  const i18n = useI18n();
  const { t } = i18n;
  const { promise, target, verdict } = judgement;
  const others = promise.claims.length - 1 - promise.revisions.length;
  const beside = besideOutcome(dataset, judgement, i18n);
  return (
    <div
      role="row"
      data-colour={colourOf(dataset.vocabulary, target.theme)}
      className={`grid grid-cols-2 content-start items-center max-lg:items-start gap-x-4 gap-y-2 border-b border-grid py-3 lg:py-2 ${COLUMNS}`}
    >
      <div role="cell" className="font-semibold max-lg:order-1">
        <ViewLink to={{ claim: promise.first.id }} className={LINK}>
          {subjectOf(dataset, target, i18n)}
        </ViewLink>
      </div>
      <Cell label={t.targets.columns.stated} className="max-lg:order-3">
        <StatedBy dataset={dataset} claim={promise.first} />
        {others > 0 ? (
          <span className="block text-xs text-muted">{t.targets.alsoIn(others)}</span>
        ) : null}
      </Cell>
      <Cell label={t.targets.columns.due} className="tabular-nums max-lg:order-4">
        {dueOf(target, i18n)}
      </Cell>
      <Cell
        label={t.targets.columns.aim}
        className="font-semibold tabular-nums max-lg:order-5 lg:text-right"
      >
        <Aims dataset={dataset} promise={promise} />
      </Cell>
      <Cell
        label={t.targets.columns.outcome}
        className="font-semibold tabular-nums max-lg:order-5 lg:text-right"
      >
        {beside.outcome === null ? (
          '–'
        ) : (
          <ViewLink to={{ claim: beside.outcome.id }} className={LINK}>
            {beside.figure}
          </ViewLink>
        )}
      </Cell>
      <GapCell dataset={dataset} target={target} beside={beside} />
      <div role="cell" className="max-lg:order-2 max-lg:justify-self-end">
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
