import type { ReactNode } from 'react';
import type { StoryStep } from '@/domain/record/record';
import type { Place } from '@/domain/selection/place';
import { useI18n } from '@/i18n/i18n';
import { ViewLink } from '@/site/ViewLink';
import { homeOf } from '@/view/reset';
import type { ViewState } from '@/view/view-state';

type Props = { readonly at: number; readonly steps: readonly StoryStep[] };

/** To a page without what was chosen elsewhere: a step has a view of its own, and its address is short. */
const goTo =
  (place: Place) =>
  (view: ViewState): ViewState => ({ ...homeOf(view), place });

/** Back, next, and a dot a step. The last step leads to all that is on record. */
export function StoryNav({ at, steps }: Props): ReactNode {
  const { t, say } = useI18n();
  const isLast = at === steps.length;
  return (
    <nav aria-label={t.story.steps} className="chrome grid content-between justify-items-end gap-3">
      <ol className="flex flex-wrap justify-end gap-0.5">
        {steps.map(({ title, link }, index) => (
          <li key={link}>
            <ViewLink
              to={goTo({ page: 'story', step: index + 1 })}
              name={t.story.goTo(index + 1, say(title))}
              className="grid size-6 place-items-center rounded-full"
              current={index + 1 === at}
              toTop
            >
              <span
                aria-hidden="true"
                className={`size-2.5 rounded-full border border-ink ${index + 1 === at ? 'bg-ink' : ''}`}
              />
            </ViewLink>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap justify-end gap-2">
        {at === 1 ? null : (
          <ViewLink to={goTo({ page: 'story', step: at - 1 })} className="control" toTop>
            {t.story.back}
          </ViewLink>
        )}
        <ViewLink
          to={goTo(isLast ? { page: 'overview' } : { page: 'story', step: at + 1 })}
          className="control control-strong"
          toTop
        >
          <span>{isLast ? t.story.all : t.story.next}</span> <span aria-hidden="true">→</span>
        </ViewLink>
      </div>
    </nav>
  );
}
