import type { MouseEvent, ReactNode } from 'react';
import type { Place } from '@/domain/selection/place';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { EmbedFoot } from './EmbedFoot';

/**
 * A page without chrome, within a frame of somebody else's page. What changes the picture in place does so here; every
 * link opens the full site, beside the page that embeds this one: within its frame the site would be refused.
 */
export function EmbedFrame({
  place,
  above,
  sentence,
  claim,
  children,
}: {
  readonly place: Place;
  /** What is to be said before anything is shown. */
  readonly above: ReactNode;
  readonly sentence: ReactNode;
  /** The claim that stands open, below the page. */
  readonly claim: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const { say } = useI18n();
  const title = say(useApp((state) => state.vocabulary.title));
  const isRewound = useApp((state) => state.view.asof !== null);
  // A chart speaks for itself, unless it is of another day; an entry stands whatever the filters leave.
  const isCounted = place.page === 'list' || (isRewound && isDrawn(place));
  return (
    // Links are turned round on their way to whatever would follow them within the page.
    <div className="in-embed grid gap-2 p-2" onClickCapture={openBeside}>
      {place.page === 'overview' ? (
        <header>
          <h1 className="text-[1.3125rem] leading-snug font-medium">{title}</h1>
        </header>
      ) : null}
      {above}
      <main className="grid min-w-0 gap-3">
        {isCounted ? sentence : null}
        {children}
        {claim}
      </main>
      <EmbedFoot />
    </div>
  );
}

function isDrawn({ page }: Place): boolean {
  return page === 'overview' || page === 'panel';
}

function openBeside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link === null) return;
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener');
  // The browser follows it; the app does not.
  event.stopPropagation();
}
