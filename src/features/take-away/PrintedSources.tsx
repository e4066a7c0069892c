import type { ReactNode } from 'react';
import { useIsPrinting } from '@/charts/parts/use-is-printing';
import { useI18n } from '@/i18n/i18n';
import { Awaited } from '@/site/Awaited';
import { usePageScope } from '@/site/page-scope';
import { useServices } from '@/site/services';
import { useApp } from '@/store/use-app';
import { late } from '@/ui/late';
import { PrintedSourceList } from './PrintedSourceList';

const PrintedBeside = late(async () => (await import('./PrintedBeside')).PrintedBeside);

/**
 * What paper needs and a screen does not: where the page is, which day it shows, and the addresses of its sources. It is there
 * while the page is printed, when the style sheet brings it out.
 */
export function PrintedSources(): ReactNode {
  const { t } = useI18n();
  const isPrinting = useIsPrinting();
  const isBeside = useApp((state) => state.beside !== null);
  return (
    <>
      {isPrinting ? <Paper /> : null}
      {isBeside ? (
        // Fetched before anybody prints: paper waits for nothing.
        <Awaited name={t.takeAway.paper.title} className="hidden print:block">
          <PrintedBeside />
        </Awaited>
      ) : null}
    </>
  );
}

function Paper(): ReactNode {
  const { t, format } = useI18n();
  const { paper } = t.takeAway;
  const view = useApp((state) => state.view);
  const edition = useApp((state) => state.vocabulary.edition);
  const { linkTo } = useServices();
  return (
    <section hidden className="print-only">
      <h2>{paper.title}</h2>
      <p>
        {paper.link} <span className="break-all">{linkTo({ ...view, claim: null })}</span>
      </p>
      <p>
        {view.asof === null
          ? paper.allKnown(format.day(edition))
          : paper.known(format.day(view.asof))}
      </p>
      <PrintedSourceList title={paper.sources} sources={usePageScope()?.sources ?? []} />
    </section>
  );
}
