import type { ReactNode } from 'react';
import type { Source } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { usePageScope } from '@/site/page-scope';
import { useServices } from '@/site/services';

/** Sources named in one line; more than these fold. */
const FEW = 4;

/** What an embedded view rests on, and the way to the full one. */
export function EmbedFoot(): ReactNode {
  const { t, say } = useI18n();
  const view = useApp((state) => state.view);
  const title = say(useApp((state) => state.vocabulary.title));
  const { hrefOf } = useServices();
  const sources = usePageScope()?.sources ?? [];
  return (
    <footer className="grid gap-2 px-1 pb-1 text-[0.8125rem] text-muted">
      {sources.length === 0 ? null : sources.length <= FEW ? (
        <p>
          <span>{t.share.sources(sources.length)}</span>: <SourceLinks sources={sources} />
        </p>
      ) : (
        <details>
          <summary>{t.share.sources(sources.length)}</summary>
          <p className="mt-1">
            <SourceLinks sources={sources} />
          </p>
        </details>
      )}
      <p>
        <a
          href={hrefOf({ ...view, embed: false })}
          target="_blank"
          rel="noopener"
          className="font-semibold text-ink underline underline-offset-4"
        >
          {t.share.openFull} <span aria-hidden="true">↗</span>
        </a>
        <span> · {title}</span>
      </p>
    </footer>
  );
}

function SourceLinks({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  const { format } = useI18n();
  return sources.map((source, index) => (
    <span key={source.id}>
      {index === 0 ? '' : ' · '}
      <a
        href={source.url}
        target="_blank"
        rel="noopener"
        className="underline underline-offset-4"
        title={`${source.title} (${format.language(source.language)})`}
      >
        {source.short}
      </a>
    </span>
  ));
}
