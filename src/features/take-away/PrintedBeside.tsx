import type { ReactNode } from 'react';
import { useIsPrinting } from '@/charts/parts/use-is-printing';
import type { PageScope } from '@/domain/selection/scope';
import { besideEn } from '@/i18n/topics/beside-en';
import { usePageScope } from '@/site/page-scope';
import { selectShown } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { PrintedSourceList } from './PrintedSourceList';
import { takenOfPage } from './taken-of';
import { useTakenContext } from './use-taken-context';

/** On paper: the sources of a record beside, where the page draws anything of it. */
export function PrintedBeside(): ReactNode {
  const scope = usePageScope();
  return useIsPrinting() && scope !== null ? <Paper scope={scope} /> : null;
}

function Paper({ scope }: { readonly scope: PageScope }): ReactNode {
  const shown = useApp(selectShown);
  const context = useTakenContext(scope.dataset);
  const { beside, i18n } = context;
  if (shown === null || beside === undefined) return null;
  return (
    <section hidden className="print-only">
      <PrintedSourceList
        title={(count) => besideEn.of(beside.name, i18n.t.panel.sources(count))}
        sources={takenOfPage(scope, shown, context).beside?.sources ?? []}
      />
    </section>
  );
}
