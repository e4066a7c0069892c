import { useMemo, type ReactNode } from 'react';
import { EVERY_CORPUS } from '@/domain/selection/choices';
import { promisedAgain } from '@/domain/findings/promised-again';
import { isPromise } from '@/domain/findings/promise';
import type { Judgement } from '@/domain/findings/verdict';
import type { ViewState } from '@/view/view-state';
import { useI18n } from '@/i18n/i18n';
import { selectIsLoading, selectShown } from '@/store/selectors';
import type { PageScope } from '@/domain/selection/scope';
import type { Shown } from '@/domain/selection/shown';
import { usePageScope } from '@/site/page-scope';
import { MoreButton } from '@/site/MoreButton';
import { useGrowing } from '@/site/use-growing';
import { useApp } from '@/store/use-app';
import { LoadingPage, NothingFound } from '@/site/PanelStates';
import { useCorpora } from '@/site/use-corpora';
import { forecastsAmong, missedFinding, promisesAmong } from '@/words/told-words';
import { goalsOf, type Goal } from './promise-order';
import { byVerdict, weightOf, WEIGHTS, type VerdictGroup } from './promise-parts';
import { PromiseHeads, PromiseRow } from './PromiseRow';
import { VerdictBadge } from '@/site/VerdictBadge';

/** What is chosen stands in a strong edge. */
const CHOICE = 'control aria-pressed:border-ink aria-pressed:shadow-[inset_0_0_0_1px_var(--ink)]';

/** Every promise of the view with what became of it. */
export function TargetsPage(): ReactNode {
  const i18n = useI18n();
  const { t } = i18n;
  // Whole or not at all: a list that grew with each part would move under the reader.
  const isLoading = useApp(selectIsLoading);
  const shown = useApp(selectShown);
  const scope = usePageScope();
  const isComing = isLoading || shown === null || scope === null;
  return (
    <>
      <header>
        <p className="kicker">{t.targets.title}</p>
        <h1 className="text-[1.75rem] leading-snug font-medium">
          {isComing ? t.targets.finding : missedFinding(shown.judgements, i18n)}
        </h1>
        {isComing ? null : <Counts judgements={promisesAmong(scope.judgements)} />}
      </header>
      {isComing ? <LoadingPage /> : <Promises shown={shown} scope={scope} />}
    </>
  );
}

/** How many promises there are, and how many of each verdict. */
function Counts({ judgements }: { readonly judgements: readonly Judgement[] }): ReactNode {
  const { t, format } = useI18n();
  const parts = byVerdict(judgements).map(({ verdict, judgements: some }) =>
    t.targets.counted(t.targets.verdicts[verdict], some.length, judgements.length),
  );
  if (judgements.length === 0) return null;
  return (
    <p className="mt-1 text-muted">{t.targets.sentence(judgements.length, format.list(parts))}</p>
  );
}

type PromisesProps = {
  /** What the filters leave, whatever its verdict: what there is to choose from. */
  readonly shown: Shown;
  readonly scope: PageScope;
};

function Promises({ shown, scope }: PromisesProps): ReactNode {
  const { t } = useI18n();
  const { own, hasAdded } = useCorpora();
  const legend = t.targets.legend(hasAdded ? own : null);
  const promises = useMemo(() => promisesAmong(shown.judgements), [shown.judgements]);
  const goals = useMemo(() => goalsOf(promisesAmong(scope.judgements)), [scope.judgements]);
  const forecasts = useMemo(() => goalsOf(forecastsAmong(scope.judgements)), [scope.judgements]);
  const verdict = useApp((state) => state.view.verdict);
  if (promises.length === 0 && forecasts.length === 0) return <NoPromise shown={shown} />;
  return (
    <>
      <VerdictFilter groups={byVerdict(promises)} total={promises.length} />
      {verdict === null ? null : (
        <p role="status" className="text-sm text-muted">
          {goals.length === 0
            ? t.targets.noneWith(t.targets.verdicts[verdict])
            : t.targets.meanings[verdict]}
        </p>
      )}
      {WEIGHTS.map((weight) => (
        <Goals
          key={weight}
          id={`promises-${weight}`}
          title={t.targets.weights[weight](hasAdded ? own : null)}
          goals={goals.filter((goal) => weightOf(goal) === weight)}
          shown={shown}
        />
      ))}
      <Goals
        id="forecasts"
        title={t.targets.forecasts.title}
        text={t.targets.forecasts.text}
        goals={forecasts}
        shown={shown}
      />
      <p className="text-[0.8125rem] text-muted">{legend.join(' · ')}</p>
    </>
  );
}

/** Leaves the promises with one verdict; the numbers say how many each would leave. */
function VerdictFilter({
  groups,
  total,
}: {
  readonly groups: readonly VerdictGroup[];
  readonly total: number;
}): ReactNode {
  const { t } = useI18n();
  const chosen = useApp((state) => state.view.verdict);
  const changeView = useApp((state) => state.changeView);
  const choose = (verdict: ViewState['verdict']) => (): void => {
    changeView({ verdict: verdict === chosen ? null : verdict, disagreement: null });
  };
  return (
    <div role="group" aria-label={t.targets.filter} className="flex flex-wrap gap-2">
      <button
        type="button"
        className={CHOICE}
        aria-pressed={chosen === null}
        onClick={choose(null)}
      >
        {t.targets.anyVerdict} <span className="tabular-nums">{total}</span>
      </button>
      {groups.map(({ verdict, judgements }) => (
        <button
          key={verdict}
          type="button"
          className={CHOICE}
          aria-pressed={chosen === verdict}
          onClick={choose(verdict)}
        >
          <VerdictBadge verdict={verdict} />{' '}
          <span className="tabular-nums">{judgements.length}</span>
        </button>
      ))}
    </div>
  );
}

/** Goals that stand at first, and that come each time more are asked for. */
const STEP = 25;

type GoalsProps = {
  readonly id: string;
  readonly title: string;
  /** What is to be known of all of them. */
  readonly text?: string;
  readonly goals: readonly Goal[];
  readonly shown: Shown;
};

/** One part of the list, a row a goal. What third parties foresaw is a part of its own: nobody promised it. */
function Goals({ id, title, text, goals, shown: { dataset } }: GoalsProps): ReactNode {
  const again = useMemo(() => promisedAgain(dataset), [dataset]);
  const { part, ...growing } = useGrowing(goals, STEP);
  if (goals.length === 0) return null;
  return (
    <section
      aria-labelledby={id}
      className="min-w-0 rounded-2xl border border-line bg-card px-4 py-3 sm:px-5"
    >
      <h2 id={id} className="mb-1 text-[1.3125rem] font-medium">
        {title}
      </h2>
      {text === undefined ? null : <p className="mb-1 text-sm text-muted">{text}</p>}
      <PromiseHeads />
      <ul>
        {part.map((goal) => (
          <PromiseRow
            key={goal.lead.promise.first.id}
            dataset={dataset}
            goal={goal}
            again={again}
          />
        ))}
      </ul>
      <MoreButton {...growing} total={goals.length} />
    </section>
  );
}

/** Nothing known yet, nothing found, or claims without a promise among them. */
function NoPromise({ shown }: { readonly shown: Shown }): ReactNode {
  const { t, format } = useI18n();
  const dataset = useApp((state) => state.dataset);
  const { asof, corpus } = useApp((state) => state.view);
  const promises =
    dataset === null ? [] : dataset.claims.filter((claim) => isPromise(dataset, claim));
  const firstDay = promises
    .filter((claim) => corpus === EVERY_CORPUS || claim.corpus === corpus)
    .map((claim) => claim.public.latest)
    .toSorted()[0];
  if (asof !== null && firstDay !== undefined && firstDay > asof) {
    return (
      <p className="rounded-md border border-dashed border-line p-5">
        {`${t.targets.noneKnown(format.day(asof))} ${t.targets.firstKnown(format.day(firstDay))}`}
      </p>
    );
  }
  if (shown.claims.length === 0) return <NothingFound part="targets" shown={shown} />;
  return <p className="rounded-md border border-dashed border-line p-5">{t.targets.noneShown}</p>;
}
