import type { ReactNode } from 'react';
import { ClaimLink } from '@/site/ClaimLink';
import { VerdictBadge } from '@/site/VerdictBadge';
import { ViewLink } from '@/site/ViewLink';
import type { Claim } from '@/domain/record/claim';
import { colourOf } from '@/domain/record/panels';
import type { Dataset } from '@/domain/record/record';
import { isOfForecast, type Judgement } from '@/domain/findings/verdict';
import { useI18n } from '@/i18n/i18n';
import { figureOf } from '@/words/describe';
import { Aims } from './Aims';
import { axisShape } from './axis-shape';
import { PromiseAxis } from './PromiseAxis';
import {
  againWords,
  basisOf,
  besideOutcome,
  dueOf,
  subjectOf,
  type Beside,
} from '@/words/promise-words';
import { weakGround } from '@/words/told-words';
import { StatedBy } from './StatedBy';
import { ToldAgain } from './ToldAgain';

type Props = {
  readonly dataset: Dataset;
  readonly judgement: Judgement;
  /** Promises of one figure that were made more than once. */
  readonly again: readonly (readonly Claim[])[];
};

/** One promise: what was said, target and outcome on one axis, and why the verdict is what it is. */
export function PromiseItem({ dataset, judgement, again }: Props): ReactNode {
  const i18n = useI18n();
  const { promise, target } = judgement;
  const { first } = promise;
  const beside = besideOutcome(dataset, judgement, i18n);
  const repeated = againWords(dataset, again, target, i18n);
  const hasMetric = target.metric !== null;
  return (
    <li
      data-colour={colourOf(dataset.vocabulary, target.theme)}
      className="grid gap-x-8 gap-y-3 border-t border-dashed border-grid py-3 text-sm first:border-t-0 md:grid-cols-2 lg:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_minmax(0,1.2fr)]"
    >
      <div>
        <h4 className="font-serif text-[1.0625rem] leading-snug">
          <ViewLink
            to={{ claim: first.id }}
            className="underline decoration-line underline-offset-4 hover:decoration-ink"
          >
            {i18n.say(first.label)}
          </ViewLink>
        </h4>
        <p className="text-muted">
          {hasMetric ? <span className="block">{subjectOf(dataset, target, i18n)}</span> : null}
          <StatedBy dataset={dataset} claim={first} />
        </p>
        <p className="mt-1">{i18n.say(first.gloss)}</p>
        <ToldAgain dataset={dataset} promise={promise} />
      </div>
      <Figures dataset={dataset} judgement={judgement} beside={beside} />
      <div className="grid content-start gap-2 md:max-lg:col-span-2">
        {isOfForecast(judgement) ? (
          <Foreseen verdict={judgement.verdict} />
        ) : (
          <p>
            <VerdictBadge verdict={judgement.verdict} />{' '}
            <span className="text-muted">{i18n.t.targets.meanings[judgement.verdict]}</span>
          </p>
        )}
        <Why dataset={dataset} judgement={judgement} beside={beside} />
        {repeated === '' ? null : (
          <p>
            <span aria-hidden="true">⟳ </span>
            {repeated}
          </p>
        )}
      </div>
    </li>
  );
}

type FiguresProps = Pick<Props, 'dataset' | 'judgement'> & { readonly beside: Beside };

function Figures({ dataset, judgement: { promise, target }, beside }: FiguresProps): ReactNode {
  const i18n = useI18n();
  const { columns } = i18n.t.targets;
  const shape = axisShape(dataset, target, beside.outcome);
  const facts: readonly (readonly [string, ReactNode])[] = [
    [columns.due, dueOf(target, i18n)],
    ...(figureOf(dataset, target, i18n) === ''
      ? []
      : [[columns.aim, <Aims key="aim" dataset={dataset} promise={promise} />] as const]),
    [
      columns.outcome,
      beside.outcome === null || beside.figure === '' ? (
        ''
      ) : (
        <Came key="came" dataset={dataset} outcome={beside.outcome} figure={beside.figure} />
      ),
    ],
  ];
  return (
    <div>
      <dl className="grid grid-cols-3 gap-x-4 max-[26rem]:grid-cols-2 gap-y-2">
        {facts
          .filter(([, fact]) => fact !== '')
          .map(([term, fact]) => (
            <div key={term}>
              <dt className="caption">{term}</dt>
              <dd className="font-semibold tabular-nums">{fact}</dd>
            </div>
          ))}
        {beside.gap === '' ? null : (
          <div className="col-span-full flex items-baseline gap-2">
            <dt className="caption">{columns.gap}</dt>
            <dd className="tabular-nums">
              <strong className="font-semibold">{beside.gap}</strong>
              {beside.rate === '' ? null : (
                <span className="ml-2 text-xs text-muted">{beside.rate}</span>
              )}
            </dd>
          </div>
        )}
      </dl>
      {shape === null ? null : (
        <div className="mt-1">
          <PromiseAxis shape={shape} />
        </div>
      )}
    </div>
  );
}

/** What came, and what its figure counts: that it is a leak, or leaves something out, is part of the verdict. */
function Came({
  dataset,
  outcome,
  figure,
}: Pick<Props, 'dataset'> & { readonly outcome: Claim; readonly figure: string }): ReactNode {
  const basis = basisOf(dataset, outcome, useI18n());
  return (
    <>
      {figure}
      {basis === '' ? null : <span className="block text-xs font-normal text-muted">{basis}</span>}
    </>
  );
}

/** Of a forecast it is said whether it came true; of any other verdict its own word. */
function Foreseen({ verdict }: Pick<Judgement, 'verdict'>): ReactNode {
  const { t } = useI18n();
  const { verdicts } = t.targets.forecasts;
  const said = verdict === 'met' || verdict === 'missed' ? verdicts[verdict] : null;
  return <p className="font-semibold">{said ?? t.targets.verdicts[verdict]}</p>;
}

/** By the figures or by an editor, and which claims decide it. */
function Why({ dataset, judgement, beside }: FiguresProps): ReactNode {
  const i18n = useI18n();
  const { t, say } = i18n;
  const { by, because, note } = judgement;
  const ground = weakGround(dataset, judgement, i18n);
  if (by === 'day') return null;
  return (
    <div>
      <p>
        <span className="caption block">{t.targets.how[by]}</span>
        {[note === null ? '' : say(note), beside.otherBasis, ground].filter(Boolean).join(' ')}
      </p>
      <ul className="mt-1 grid gap-1">
        {because.map((claim) => (
          <li key={claim.id}>
            <ClaimLink claim={claim} dataset={dataset} />
          </li>
        ))}
      </ul>
    </div>
  );
}
