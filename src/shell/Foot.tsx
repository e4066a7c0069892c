import type { ReactNode } from 'react';
import { PACKAGE_ZIP } from '@/domain/export/package-files';
import { useI18n } from '@/i18n/i18n';
import { SchemeChoice } from './SchemeChoice';
import { useApp } from '@/store/use-app';
import { useServices } from '@/site/services';
import { ViewLink } from '@/site/ViewLink';

/** What this is, from which sources, in which edition, and that it has nothing to do with the company. */
export function Foot(): ReactNode {
  const { t, format } = useI18n();
  const { fileHref } = useServices();
  const edition = useApp((state) => state.vocabulary.edition);
  const reference = useApp((state) => state.reference);
  const sources = reference.status === 'ready' ? reference.value.sources : [];
  const articles = sources.filter(({ corpus }) => corpus === 'articles');
  return (
    <footer className="mt-4 grid gap-3 border-t border-line py-6 text-sm text-muted md:grid-cols-2">
      <div className="grid max-w-prose content-start gap-2">
        <p>{t.foot.what}</p>
        <p>{t.foot.independent}</p>
        <p>{t.foot.edition(format.day(edition))}</p>
        <p className="print:hidden">
          <a href={fileHref(PACKAGE_ZIP)} download className="underline underline-offset-4">
            {t.takeAway.wholeRecord}
          </a>
        </p>
        <p className="sm:hidden">
          <SchemeChoice />
        </p>
      </div>
      <div className="min-h-40 print:hidden">
        <p>{t.foot.sources}</p>
        <ul className="mt-1 grid gap-1">
          {articles.map((source) => (
            <li key={source.id}>
              <a
                href={source.url}
                rel="noopener"
                lang={source.language}
                className="underline underline-offset-4"
              >
                {source.title}
              </a>
              , {source.publisher}, {format.language(source.language)}
            </li>
          ))}
        </ul>
        {sources.length === 0 ? null : (
          <p className="mt-2">
            <ViewLink
              to={{ place: { page: 'list', list: 'sources' } }}
              className="underline underline-offset-4"
              toTop
            >
              {t.foot.added(sources.length - articles.length)}
            </ViewLink>
          </p>
        )}
      </div>
    </footer>
  );
}
