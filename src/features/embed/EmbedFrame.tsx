import type { MouseEvent, ReactNode } from 'react';
import type { Place } from '@/view/view-state';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { ClaimDetails } from '@/features/claim/ClaimDetails';
import { EditionBand } from '@/features/editions/EditionBand';
import { Notices } from '@/shell/Notices';
import { ShownSentence } from '@/shell/ShownSentence';
import { EmbedFoot } from './EmbedFoot';

/**
 * A page without chrome, within a frame of somebody else's page. What changes the picture in place does so here; every
 * link opens the full site, beside the page that embeds this one: within its frame the site would be refused.
 */
export function EmbedFrame({
  place,
  children,
}: {
  readonly place: Place;
  readonly children: ReactNode;
}): ReactNode {
  const { say } = useI18n();
  const title = say(useApp((state) => state.vocabulary.title));
  return (
    // Links are turned round on their way to whatever would follow them within the page.
    <div className="in-embed grid gap-3 p-2 sm:p-3" onClickCapture={openBeside}>
      {place.page === 'overview' ? (
        <header>
          <h1 className="text-[1.3125rem] leading-snug font-medium">{title}</h1>
        </header>
      ) : null}
      <EditionBand />
      <Notices />
      <main className="grid min-w-0 gap-3">
        {place.page === 'unknown' || isEntry(place) ? null : <ShownSentence />}
        {children}
        <OpenClaim />
      </main>
      <EmbedFoot />
    </div>
  );
}

/** An entry stands whatever the filters leave. */
function isEntry(place: Place): boolean {
  return place.page === 'entry';
}

/** The claim that the address opens over the view stands below it: a frame has no place for a drawer. */
function OpenClaim(): ReactNode {
  const { t } = useI18n();
  const id = useApp((state) => state.view.claim);
  const dataset = useApp((state) => state.dataset);
  const claim = id === null ? undefined : dataset?.claimById.get(id);
  if (claim === undefined || dataset === null) return null;
  return (
    <section
      aria-label={t.claim.drawer}
      className="min-w-0 rounded-2xl border border-line bg-card p-4 sm:p-5"
    >
      <ClaimDetails claim={claim} dataset={dataset} size="drawer" />
    </section>
  );
}

function openBeside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link === null) return;
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener');
  // The browser follows it; the app does not.
  event.stopPropagation();
}
