import type { ReactNode } from 'react';
import { useIsPrinting } from '@/charts/parts/use-is-printing';
import { quoted } from '@/domain/citation/quote';
import type { Source } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { usePageScope } from '@/site/page-scope';
import { publicDays } from '@/words/public-days';
import { useServices } from '@/site/services';

/**
 * What paper needs and a screen does not: where the page is, which day it shows, and the addresses of its sources. It is there
 * while the page is printed, when the style sheet brings it out.
 */
export function PrintedSources(): ReactNode {
  return useIsPrinting() ? <Paper /> : null;
}

function Paper(): ReactNode {
  const { t, format } = useI18n();
  const { paper } = t.takeAway;
  const view = useApp((state) => state.view);
  const edition = useApp((state) => state.vocabulary.edition);
  const { linkTo } = useServices();
  const sources = usePageScope()?.sources ?? [];
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
      {sources.length === 0 ? null : (
        <>
          <h2>{paper.sources(sources.length)}</h2>
          <ol>
            {sources.map((source) => (
              <PrintedSource key={source.id} source={source} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function PrintedSource({
  source: { title, publisher, language, url, public: days },
}: {
  readonly source: Source;
}): ReactNode {
  const day = publicDays(days, useI18n());
  return (
    <li>
      {publisher}: <span lang={language}>{quoted(title, language)}</span>, {day}.{' '}
      <span className="break-all">{url}</span>
    </li>
  );
}
