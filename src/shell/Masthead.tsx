import type { ReactNode } from 'react';
import { homeOf } from '@/view/reset';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { SchemeButton } from './SchemeChoice';
import { SearchClaims } from '@/features/search/SearchClaims';
import { ShareButton } from '@/site/share/ShareButton';
import { shortTitle } from '@/words/short-title';
import { SiteNav } from './SiteNav';
import { Toolbar } from '@/ui/Toolbar';
import { ViewLink } from '@/site/ViewLink';

const TITLE =
  'font-serif text-[1.25rem] leading-tight font-medium text-balance max-md:grow max-md:basis-0 sm:text-[1.5rem] xl:whitespace-nowrap';

/** Name and navigation, the search, and what is done with the whole page: one line where there is room for it. */
export function Masthead({ isOverview }: { readonly isOverview: boolean }): ReactNode {
  const { t, say } = useI18n();
  const title = shortTitle(
    useApp((state) => state.vocabulary),
    say,
  );
  return (
    <header className="relative flex min-h-12 flex-wrap items-center gap-x-4 pt-1.5 md:pt-[3px] xl:min-h-14 xl:pt-0 xl:flex-nowrap xl:gap-x-6">
      {isOverview ? (
        <h1 className={TITLE}>{title}</h1>
      ) : (
        <p className={TITLE}>
          {/* The overview is a stop of the navigation: one for the Tab key is enough. */}
          <ViewLink to={homeOf} className="hover:underline" toTop skipped>
            {title}
          </ViewLink>
        </p>
      )}
      <SiteNav />
      <div className="ml-auto flex items-center gap-2">
        <SearchClaims />
        <Toolbar name={t.app.tools} className="flex items-center gap-2 max-md:hidden">
          <SchemeButton />
          <ShareButton subject={{ kind: 'page' }} className="control control-strong" />
        </Toolbar>
      </div>
    </header>
  );
}
