import { useMemo, type ReactNode } from 'react';
import { groupBy } from '@/domain/basics/group-by';
import type { Conflict } from '@/domain/findings/conflict';
import { useI18n } from '@/i18n/i18n';
import { selectIsLoading, selectShown } from '@/store/selectors';
import type { Shown } from '@/domain/selection/shown';
import { useApp } from '@/store/use-app';
import { ConflictCard } from './ConflictCard';
import { NoConflicts } from './ConflictStates';
import { realmOf, REALMS } from './sides';
import { MoreButton } from '@/site/MoreButton';
import { useGrowing } from '@/site/use-growing';
import { useCorpora } from '@/site/use-corpora';
import { LoadingPage } from '@/site/PanelStates';

/** All conflicts of the view, those within the record's own sources first. */
export function ConflictsPage(): ReactNode {
  const { t } = useI18n();
  // Whole or not at all: a list that grew with each part would move under the reader.
  const isLoading = useApp(selectIsLoading);
  const record = useApp(selectShown);
  const shown = isLoading ? null : record;
  return (
    <section aria-labelledby="conflicts-title" className="grid gap-6">
      <header className="grid gap-2">
        <h1 id="conflicts-title" className="text-3xl font-medium">
          {t.conflicts.title}
        </h1>
        {shown === null || shown.conflicts.length === 0 ? null : (
          <p>{t.conflicts.lead(shown.conflicts.length)}</p>
        )}
        {shown === null ? null : <p className="max-w-3xl text-sm text-muted">{t.conflicts.rule}</p>}
      </header>
      {shown === null ? <LoadingPage /> : <Realms shown={shown} />}
    </section>
  );
}

function Realms({ shown }: { readonly shown: Shown }): ReactNode {
  const { t } = useI18n();
  const { own } = useCorpora();
  const byRealm = useMemo(() => groupBy(shown.conflicts, realmOf), [shown.conflicts]);
  if (shown.conflicts.length === 0) return <NoConflicts shown={shown} />;
  return REALMS.map((realm) => {
    const conflicts = byRealm.get(realm);
    if (conflicts === undefined) return null;
    const { title, text } = t.conflicts.realms[realm](own);
    return (
      <section key={realm} aria-labelledby={`realm-${realm}`} className="grid gap-3">
        <div>
          <h2 id={`realm-${realm}`} className="text-2xl font-medium">
            {title}
          </h2>
          <p className="text-sm text-muted">{text}</p>
        </div>
        <Cards conflicts={conflicts} shown={shown} />
      </section>
    );
  });
}

/** Cards that stand at first, and that come each time more are asked for. */
const STEP = 60;

type CardsProps = { readonly conflicts: readonly Conflict[]; readonly shown: Shown };

function Cards({ conflicts, shown: { dataset } }: CardsProps): ReactNode {
  const { part, ...growing } = useGrowing(conflicts, STEP);
  return (
    <>
      <div className="grid grid-cols-1 gap-4 lg:grid-cols-2 xl:gap-5">
        {part.map((conflict) => (
          <ConflictCard key={conflict.key} dataset={dataset} conflict={conflict} />
        ))}
      </div>
      <MoreButton {...growing} total={conflicts.length} />
    </>
  );
}
