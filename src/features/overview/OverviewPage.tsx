import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { selectIsLoading, selectShown } from '@/store/selectors';
import type { Shown } from '@/domain/selection/shown';
import { useApp } from '@/store/use-app';
import { KeptPart } from '@/site/KeptPart';
import { LateClaimTable } from '@/site/late-parts';
import { late } from '@/ui/late';
import { Awaited } from '@/site/Awaited';
import { PanelCard } from '@/site/panel/PanelCard';
import { Loading, NothingFound } from '@/site/PanelStates';
import { useSlots } from '@/site/slots';
import { useSortedPanels } from './use-sorted-panels';

/** Room for the first rows of the table until they are there, in pixels. */
const TABLE_FRAME = 620;
/** The same for the promises. */
const PROMISES_FRAME = 540;
const NO_PROMISES = 115;

const EmptyPanels = late(async () => (await import('./EmptyPanels')).EmptyPanels, 'soon');
const ComparedDays = late(async () => (await import('./ComparedDays')).ComparedDays);

/** The panels of the record, and the table of all claims shown. */
export function OverviewPage(): ReactNode {
  const shown = useApp(selectShown);
  const isLoading = useApp(selectIsLoading);
  const { standing, without, leftOut } = useSortedPanels();
  const isComparing = useApp((state) => state.view.compare !== null);
  const { t } = useI18n();
  const { Promises } = useSlots();
  return (
    <>
      {!isLoading && isEmpty(shown) ? <NothingFound part="overview" shown={shown} /> : null}
      <div className="grid grid-cols-1 gap-x-4 gap-y-3 lg:grid-cols-2 min-[100rem]:grid-cols-4 min-[120rem]:grid-cols-10">
        {standing.map((panel) => (
          <PanelCard key={panel.id} panel={panel} size="card" />
        ))}
      </div>
      {without.length + leftOut.length === 0 ? null : (
        <Awaited name={t.empty.title}>
          <EmptyPanels without={without} leftOut={leftOut} shown={shown} />
        </Awaited>
      )}
      {isComparing ? (
        <Awaited name={t.knownOn.control.two} withPage>
          <ComparedDays />
        </Awaited>
      ) : null}
      {shown === null ? null : (
        <KeptPart name="promises" load={Promises.load} wait={<PromisesComing shown={shown} />}>
          <Promises shown={shown} />
        </KeptPart>
      )}
      <AllClaims shown={shown} isLoading={isLoading} />
    </>
  );
}

/** Asks what promises there are only where it is drawn. */
function PromisesComing({ shown }: { readonly shown: Shown }): ReactNode {
  return <Loading height={shown.judgements.length === 0 ? NO_PROMISES : PROMISES_FRAME} />;
}

type AllClaimsProps = { readonly shown: Shown | null; readonly isLoading: boolean };

function AllClaims({ shown, isLoading }: AllClaimsProps): ReactNode {
  const { t } = useI18n();
  const claims = shown?.claims ?? [];
  const isComing = isLoading && claims.length === 0;
  return (
    <section
      aria-labelledby="all-claims"
      // Hundreds of rows are no part of a picture: on paper they stand where a table is what was asked for.
      className="min-w-0 print:hidden rounded-2xl border border-line bg-card px-4 py-4 sm:px-5"
    >
      <h2 id="all-claims" className="mb-2 text-[1.3125rem] font-medium">
        {t.table.title}
      </h2>
      {isComing ? <Loading height={TABLE_FRAME} /> : null}
      {shown === null && !isComing ? (
        <p className="text-sm text-muted">{t.errors.reference}</p>
      ) : null}
      {shown === null || isComing ? null : (
        <KeptPart
          name="all claims"
          load={LateClaimTable.load}
          wait={<Loading height={TABLE_FRAME} />}
        >
          <LateClaimTable
            shown={shown}
            claims={claims}
            caption={`${t.table.title}: ${t.table.caption(claims.length)}`}
            withTheme
            whole={{ place: { page: 'list', list: 'claims' } }}
          />
        </KeptPart>
      )}
    </section>
  );
}

/** Whether the filters leave nothing of a record that has something. */
function isEmpty(shown: Shown | null): shown is Shown {
  return shown?.claims.length === 0 && shown.dataset.claims.length > 0;
}
