import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { homeOf } from '@/view/reset';
import { useApp } from '@/store/use-app';
import { ViewLink } from './ViewLink';

/** The way into the story of the record, for a place near its title; nothing where it tells none. */
export function StoryLink({ className }: { readonly className: string }): ReactNode {
  const { t } = useI18n();
  const hasStory = useApp((state) => (state.dataset?.story ?? null) !== null);
  return hasStory ? (
    <ViewLink
      to={(view) => ({ ...homeOf(view), place: { page: 'story', step: 1 } })}
      className={className}
      toTop
    >
      {t.story.begin}
    </ViewLink>
  ) : null;
}
