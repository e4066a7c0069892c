import type { ReactNode } from 'react';
import { homeOf } from '@/view/reset';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { CopyLink } from '@/site/CopyLink';
import { SchemeChoice } from './SchemeChoice';
import { SearchClaims } from '@/features/search/SearchClaims';
import { ShareButton } from '@/site/share/ShareButton';
import { StoryLink } from '@/site/StoryLink';
import { ViewLink } from '@/site/ViewLink';

/** Title, tagline, colour scheme and the link to what is shown. */
export function Masthead({ isOverview }: { readonly isOverview: boolean }): ReactNode {
  const { t, say } = useI18n();
  const title = say(useApp((state) => state.vocabulary.title));
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pt-6 pb-1">
      <div className="min-w-0">
        {isOverview ? (
          <h1 className="text-[2rem] leading-tight font-medium sm:text-[2.25rem]">{title}</h1>
        ) : (
          <p className="font-serif text-[1.5rem] leading-tight font-medium">
            <ViewLink to={homeOf} className="hover:underline" toTop>
              {title}
            </ViewLink>
          </p>
        )}
        <p className="mt-1 hidden text-muted sm:block">{t.app.tagline}</p>
        <p className="mt-1 text-muted sm:hidden">{t.app.taglineShort}</p>
        {isOverview ? <StoryLink className="quiet -ml-1.5 underline underline-offset-4" /> : null}
      </div>
      <div className="flex items-center gap-2 max-sm:w-full">
        <SearchClaims />
        <span className="hidden sm:inline-flex">
          <SchemeChoice />
        </span>
        <span className="hidden gap-2 md:inline-flex">
          <ShareButton subject={{ kind: 'page' }} className="control" />
          <CopyLink className="control control-strong" short />
        </span>
      </div>
    </header>
  );
}
