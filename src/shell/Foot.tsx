import type { ReactNode } from 'react';
import type { Source } from '@/domain/record/record';
import { PACKAGE_ZIP } from '@/domain/export/package-files';
import { useI18n } from '@/i18n/i18n';
import { OpenYourOwn } from '@/features/given/OpenYourOwn';
import { SchemeChoice, SlashChoice } from './SchemeChoice';
import { useApp } from '@/store/use-app';
import { useCorpora } from '@/site/use-corpora';
import { useServices } from '@/site/services';
import { ErrorReport, useErrorEntries } from '@/site/ErrorReport';
import { ViewLink } from '@/site/ViewLink';

/** So many sources are listed; of more there is a page. */
const LISTED = 8;

/** What this is, from which sources, in which edition, and that it has nothing to do with the company. */
export function Foot(): ReactNode {
  const { t, format, say } = useI18n();
  const { fileHref } = useServices();
  const isGiven = useApp((state) => state.given !== null);
  const edition = useApp((state) => state.vocabulary.edition);
  const company = say(useApp((state) => state.vocabulary.company));
  const reference = useApp((state) => state.reference);
  const { own, hasAdded } = useCorpora();
  const sources = reference.status === 'ready' ? reference.value.sources : [];
  const ownSources = sources.filter(({ added }) => !added);
  return (
    <footer className="footer mt-4 grid gap-3 border-t border-line py-6 text-sm max-sm:py-3 text-muted md:grid-cols-2">
      <div className="grid max-w-prose content-start gap-2">
        <p>{t.foot.what(company)}</p>
        <p>{t.foot.independent(company)}</p>
        <p>{t.foot.edition(format.day(edition))}</p>
        {isGiven ? null : (
          <p className="print:hidden">
            <a href={fileHref(PACKAGE_ZIP)} download className="underline underline-offset-4">
              {t.takeAway.wholeRecord}
            </a>
          </p>
        )}
        <p className="print:hidden">
          <OpenYourOwn />
        </p>
        <p className="print:hidden">
          <ViewLink
            to={{ place: { page: 'numbers' }, claim: null }}
            className="underline underline-offset-4"
            toTop
          >
            {t.app.numbers}
          </ViewLink>
        </p>
        <p className="sm:hidden print:hidden">
          <SchemeChoice />
        </p>
        {/* Where there is no hover there are no keys, as a rule. */}
        <p className="print:hidden [@media(hover:none)]:hidden max-sm:hidden">
          <SlashChoice />
        </p>
      </div>
      <div className="min-h-16 md:min-h-40 print:hidden">
        {/* On a phone their titles are half a screen: a link leads to them. */}
        {ownSources.length === 0 ? null : (
          <div className={ownSources.length > LISTED ? undefined : 'md:hidden'}>
            <SourcesLink>{t.foot.allSources(own)}</SourcesLink>
          </div>
        )}
        {ownSources.length > LISTED ? null : <SourceList sources={ownSources} />}
        {sources.length === 0 || !hasAdded ? null : (
          <SourcesLink>{t.foot.added(sources.length - ownSources.length)}</SourcesLink>
        )}
      </div>
      <BackgroundErrors />
    </footer>
  );
}

function SourceList({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  const { t, format } = useI18n();
  const { own } = useCorpora();
  return (
    <div className="max-md:hidden">
      <p>{t.foot.sources(own)}</p>
      <ul className="mt-1 mb-2 grid gap-1">
        {sources.map(({ id, url, language, title, publisher }) => (
          <li key={id}>
            <a href={url} rel="noopener" lang={language} className="underline underline-offset-4">
              {title}
            </a>
            , {publisher}, {format.language(language)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function SourcesLink({ children }: { readonly children: string }): ReactNode {
  return (
    <p>
      <ViewLink
        to={{ place: { page: 'list', list: 'sources' } }}
        className="underline underline-offset-4"
        toTop
      >
        {children}
      </ViewLink>
    </p>
  );
}

/** Errors that no part of the page could tell, in one quiet line with a report of them. */
function BackgroundErrors(): ReactNode {
  const { t } = useI18n();
  const { length } = useErrorEntries().filter(({ told }) => !told);
  return (
    <div className="empty:hidden md:col-span-2 print:hidden">
      <p role="status" className="empty:hidden">
        {length === 0 ? '' : t.reports.background(length)}
      </p>
      {length === 0 ? null : <ErrorReport />}
    </div>
  );
}
