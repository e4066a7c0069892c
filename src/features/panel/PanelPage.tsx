import { useMemo, type ReactNode } from 'react';
import { panelScope } from '@/domain/selection/scope';
import { useI18n } from '@/i18n/i18n';
import type { Panel } from '@/panels/panel';
import { selectShown } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { KeptPart } from '@/site/KeptPart';
import { LateClaimTable } from '@/site/late-parts';
import { PanelCard } from '@/site/panel/PanelCard';
import { Loading } from '@/site/PanelStates';
import { useIsLeftOut, usePanelStatus } from '@/site/panel/use-panel-status';

/** Room for the first rows of the table until they are there, in pixels. */
const TABLE_FRAME = 620;

/** One panel as a page: a larger chart, with its claims below. */
export function PanelPage({ panel }: { readonly panel: Panel }): ReactNode {
  const { t } = useI18n();
  const shown = useApp(selectShown);
  const tab = useApp((state) => state.view.tab);
  const claims = useMemo(
    () => (shown === null ? [] : panelScope(shown, panel.themes).claims),
    [shown, panel],
  );
  const isLeftOut = useIsLeftOut(panel);
  const { status } = usePanelStatus(panel);
  const isComing = status === 'loading' && !isLeftOut;
  return (
    <>
      <PanelCard panel={panel} size="page" />
      {tab === 'chart' && (claims.length > 0 || isComing) ? (
        <section
          aria-labelledby="panel-claims"
          className="chrome min-w-0 print:hidden rounded-2xl border border-line bg-card px-4 py-4 sm:px-5"
        >
          <h2 id="panel-claims" className="mb-2 text-[1.3125rem] font-medium">
            {t.panel.claims}
          </h2>
          {shown === null || isComing ? (
            <Loading height={TABLE_FRAME} />
          ) : (
            <KeptPart
              name={`${panel.id} claims`}
              load={LateClaimTable.load}
              wait={<Loading height={TABLE_FRAME} />}
            >
              <LateClaimTable
                shown={shown}
                claims={claims}
                caption={t.table.caption(claims.length)}
                whole={{ tab: 'table' }}
              />
            </KeptPart>
          )}
        </section>
      ) : null}
    </>
  );
}
