import type { ReactNode } from 'react';
import { kindOf, type Disagreement } from '@/domain/findings/disagreement';
import { DISAGREEMENT_KINDS, type DisagreementKind } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { selectIsLoading, selectShown } from '@/store/selectors';
import type { Shown } from '@/domain/selection/shown';
import { useApp } from '@/store/use-app';
import { ConflictCard } from './ConflictCard';
import { NoConflicts } from './ConflictStates';
import { KindSign } from './KindSign';
import { realmOf, REALMS } from './sides';
import { MoreButton } from '@/site/MoreButton';
import { useGrowing } from '@/site/use-growing';
import { useCorpora } from '@/site/use-corpora';
import { LoadingPage } from '@/site/PanelStates';

/** What is chosen stands in a strong edge. */
const CHOICE = 'control aria-pressed:border-ink aria-pressed:shadow-[inset_0_0_0_1px_var(--ink)]';

/** All disagreements of the view by kind, conflicts first and of these the ones within the record's own sources. */
export function ConflictsPage(): ReactNode {
  const { t } = useI18n();
  // Whole or not at all: a list that grew with each part would move under the reader.
  const isLoading = useApp(selectIsLoading);
  const record = useApp(selectShown);
  const shown = isLoading ? null : record;
  return (
    <section aria-labelledby="conflicts-title" className="grid grid-cols-1 gap-6">
      <header className="grid grid-cols-1 gap-2">
        <h1 id="conflicts-title" className="text-3xl font-medium">
          {t.conflicts.title}
        </h1>
        {shown === null ? null : <Lead shown={shown} />}
        {shown === null ? null : <p className="max-w-3xl text-sm text-muted">{t.conflicts.rule}</p>}
      </header>
      {shown === null ? <LoadingPage /> : <Kinds shown={shown} />}
    </section>
  );
}

/** How many there are: of the kind that was chosen, else of conflicts, and of all else apart from them. */
function Lead({ shown: { conflicts, others } }: { readonly shown: Shown }): ReactNode {
  const { t } = useI18n();
  const chosen = useApp((state) => state.view.disagreement);
  const count = (kind: DisagreementKind): number =>
    others.filter((other) => kindOf(other) === kind).length;
  if (chosen !== null && chosen !== 'conflict')
    return <p>{t.conflicts.leadKind(t.conflicts.kinds[chosen].name, count(chosen))}</p>;
  if (chosen === 'conflict') return <p>{t.conflicts.lead(conflicts.length)}</p>;
  return (
    <>
      {conflicts.length === 0 ? null : <p>{t.conflicts.lead(conflicts.length)}</p>}
      {others.length === 0 ? null : (
        <p>{t.conflicts.leadOthers(count('words'), count('counted'), count('arithmetic'))}</p>
      )}
    </>
  );
}

function Kinds({ shown }: { readonly shown: Shown }): ReactNode {
  const { t } = useI18n();
  const chosen = useApp((state) => state.view.disagreement);
  const all: readonly Disagreement[] = [...shown.conflicts, ...shown.others];
  if (all.length === 0) return <NoConflicts shown={shown} />;
  const byKind = DISAGREEMENT_KINDS.map((kind) => ({
    kind,
    some: all.filter((each) => kindOf(each) === kind),
  })).filter(({ some }) => some.length > 0);
  const left = byKind.filter(({ kind }) => chosen === null || kind === chosen);
  return (
    <>
      <KindFilter kinds={byKind.map(({ kind, some }) => [kind, some.length])} total={all.length} />
      {left.length === 0 && chosen !== null ? (
        <p role="status" className="rounded-md border border-dashed border-line p-5">
          {t.conflicts.noneOfKind(t.conflicts.kinds[chosen].name)}
        </p>
      ) : null}
      {left.map(({ kind, some }) =>
        kind === 'conflict' ? (
          <Realms key={kind} shown={shown} conflicts={some} />
        ) : (
          <Section
            key={kind}
            id={`kind-${kind}`}
            title={t.conflicts.kinds[kind].title}
            text={t.conflicts.kinds[kind].text}
            shown={shown}
            some={some}
          />
        ),
      )}
    </>
  );
}

/** Leaves the disagreements of one kind; the numbers say how many each would leave. */
function KindFilter({
  kinds,
  total,
}: {
  readonly kinds: readonly (readonly [DisagreementKind, number])[];
  readonly total: number;
}): ReactNode {
  const { t } = useI18n();
  const chosen = useApp((state) => state.view.disagreement);
  const changeView = useApp((state) => state.changeView);
  const choose = (kind: DisagreementKind | null) => (): void => {
    changeView({ disagreement: kind === chosen ? null : kind, verdict: null });
  };
  return (
    <div role="group" aria-label={t.conflicts.filter} className="flex flex-wrap gap-2">
      <button
        type="button"
        className={CHOICE}
        aria-pressed={chosen === null}
        onClick={choose(null)}
      >
        {t.conflicts.anyKind} <span className="tabular-nums">{total}</span>
      </button>
      {kinds.map(([kind, count]) => (
        <button
          key={kind}
          type="button"
          className={CHOICE}
          aria-pressed={chosen === kind}
          onClick={choose(kind)}
        >
          <KindSign kind={kind} /> <span className="tabular-nums">{count}</span>
        </button>
      ))}
    </div>
  );
}

function Realms({
  shown,
  conflicts,
}: {
  readonly shown: Shown;
  readonly conflicts: readonly Disagreement[];
}): ReactNode {
  const { t } = useI18n();
  const { own } = useCorpora();
  return REALMS.map((realm) => {
    const some = conflicts.filter((conflict) => realmOf(conflict) === realm);
    if (some.length === 0) return null;
    const { title, text } = t.conflicts.realms[realm](own);
    return (
      <Section
        key={realm}
        id={`realm-${realm}`}
        title={title}
        text={text}
        shown={shown}
        some={some}
      />
    );
  });
}

/** Cards that stand at first, and that come each time more are asked for. */
const STEP = 40;

function Section({
  id,
  title,
  text,
  shown,
  some,
}: {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly shown: Shown;
  readonly some: readonly Disagreement[];
}): ReactNode {
  const { part, ...growing } = useGrowing(some, STEP);
  return (
    <section aria-labelledby={id} className="grid grid-cols-1 gap-3">
      <div>
        <h2 id={id} className="text-2xl font-medium">
          {title}
        </h2>
        <p className="max-w-3xl text-sm text-muted">{text}</p>
      </div>
      {/* Columns and not rows: cards are of any height, and leave no holes. */}
      <div className="-mb-4 gap-4 lg:columns-2 xl:-mb-5 xl:gap-5">
        {part.map((disagreement) => (
          <ConflictCard key={disagreement.key} dataset={shown.dataset} conflict={disagreement} />
        ))}
      </div>
      <MoreButton {...growing} total={some.length} />
    </section>
  );
}
