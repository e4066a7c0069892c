import type { ReactNode } from 'react';
import { LISTS, type Place } from '@/domain/selection/place';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { StoryLink } from '@/site/StoryLink';
import { ViewLink } from '@/site/ViewLink';

/** The pages besides the panels', which have their own links on the overview. */
const PLACES: readonly Place[] = [
  { page: 'overview' },
  ...LISTS.map((list) => ({ page: 'list', list }) as const),
];

/** Links to the pages of the record. They keep the filters: a page shows the same selection. */
export function SiteNav(): ReactNode {
  const { t } = useI18n();
  const here = useApp((state) => state.view.place);
  const current = here.page === 'list' || here.page === 'entry' ? here.list : here.page;
  return (
    <nav
      aria-label={t.app.pages}
      className="-mx-4 flex min-w-0 overflow-x-auto px-2 text-sm max-xl:order-last max-xl:basis-[calc(100%+2rem)] sm:mx-0 sm:px-0 max-xl:sm:basis-full"
    >
      {PLACES.map((place) => {
        const id = place.page === 'list' ? place.list : place.page;
        return (
          <ViewLink
            key={id}
            to={{ place, claim: null }}
            className={lookOf(id === current)}
            current={id === current}
            toTop
          >
            {place.page === 'list' ? t.app.lists[place.list] : t.app.overview}
          </ViewLink>
        );
      })}
      <StoryLink className={lookOf(here.page === 'story')} />
    </nav>
  );
}

function lookOf(isCurrent: boolean): string {
  const look =
    'rounded-sm px-2 py-1 whitespace-nowrap xl:py-1.5 hover:underline hover:underline-offset-4';
  return `${look} ${isCurrent ? 'font-semibold underline decoration-2 underline-offset-[0.4em]' : 'text-muted'}`;
}
