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
import { byVerdict, type VerdictGroup } from './promise-order';
import { PromiseItem } from './PromiseItem';
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
    t.targets.counted(t.targets.verdicts[verdict], some.length),
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
  const groups = useMemo(() => byVerdict(promises), [promises]);
  const chosen = useMemo(() => byVerdict(promisesAmong(scope.judgements)), [scope.judgements]);
  const forecasts = forecastsAmong(scope.judgements);
  const again = useMemo(() => promisedAgain(shown.dataset), [shown.dataset]);
  const verdict = useApp((state) => state.view.verdict);
  if (groups.length === 0 && forecasts.length === 0) return <NoPromise shown={shown} />;
  return (
    <>
      <VerdictFilter groups={groups} total={promises.length} />
      {chosen.length === 0 && verdict !== null ? (
        <p role="status" className="rounded-md border border-dashed border-line p-5">
          {t.targets.noneWith(t.targets.verdicts[verdict])}
        </p>
      ) : null}
      {chosen.map((group) => (
        <VerdictSection key={group.verdict} group={group}>
          {(judgement) => (
            <PromiseItem
              key={judgement.promise.first.id}
              dataset={shown.dataset}
              judgement={judgement}
              again={again}
            />
          )}
        </VerdictSection>
      ))}
      {forecasts.length === 0 ? null : (
        <Forecasts>
          {forecasts.map((judgement) => (
            <PromiseItem
              key={judgement.promise.first.id}
              dataset={shown.dataset}
              judgement={judgement}
              again={again}
            />
          ))}
        </Forecasts>
      )}
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

/** Promises of a verdict that stand at first, and that come each time more are asked for. */
const STEP = 60;

const headingOf = (verdict: string): string => `verdict-${verdict}`;

function VerdictSection({
  group: { verdict, judgements },
  children,
}: {
  readonly group: VerdictGroup;
  readonly children: (judgement: Judgement) => ReactNode;
}): ReactNode {
  const { t } = useI18n();
  const { part, ...growing } = useGrowing(judgements, STEP);
  const heading = headingOf(verdict);
  return (
    <section
      aria-labelledby={heading}
      className="min-w-0 rounded-2xl border border-line bg-card px-4 py-4 sm:px-5"
    >
      <h2 id={heading} className="flex items-baseline gap-2 text-[1.3125rem] font-medium">
        <VerdictBadge verdict={verdict} /> {t.targets.count(judgements.length)}
      </h2>
      <p className="mb-1 text-sm text-muted">{t.targets.meanings[verdict]}</p>
      <ul>{part.map(children)}</ul>
      <MoreButton {...growing} total={judgements.length} />
    </section>
  );
}

/** What third parties foresaw: below the promises, for nobody promised it. */
function Forecasts({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useI18n();
  return (
    <section
      aria-labelledby="forecasts"
      className="min-w-0 rounded-2xl border border-line bg-card px-4 py-4 sm:px-5"
    >
      <h2 id="forecasts" className="text-[1.3125rem] font-medium">
        {t.targets.forecasts.title}
      </h2>
      <p className="mb-1 text-sm text-muted">{t.targets.forecasts.text}</p>
      <ul>{children}</ul>
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
        {t.targets.noneKnown(format.day(asof))} {t.targets.firstKnown(format.day(firstDay))}
      </p>
    );
  }
  if (shown.claims.length === 0) return <NothingFound part="targets" shown={shown} />;
  return <p className="rounded-md border border-dashed border-line p-5">{t.targets.noneShown}</p>;
}
