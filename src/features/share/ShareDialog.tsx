import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useI18n } from '@/i18n/i18n';
import type { LinkKind } from '@/i18n/topics/share';
import { useApp } from '@/store/use-app';
import { CloseButton } from '@/ui/CloseButton';
import { Segmented } from '@/ui/Segmented';
import { pageTitle } from '@/words/page-title';
import { useScopeOf } from '@/site/page-scope';
import { useServices } from '@/site/services';
import { ShareEmbed } from './ShareEmbed';
import { ShareLinks } from './ShareLinks';
import { ShareQr } from './ShareQr';
import { embeddedView, sharedView, type Subject } from '@/site/share/subject';

/** Everything by which a view is handed on. A native dialog: it holds the focus, and gives it back. */
export function ShareDialog({
  subject,
  onClose,
}: {
  readonly subject: Subject;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useModal(dialog);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      closedby="any"
      className="m-0 mt-auto max-h-[92dvh] w-full max-w-none overflow-y-auto overscroll-contain rounded-t-2xl border border-line bg-card text-ink backdrop:bg-black/40 sm:m-auto sm:w-[44rem] sm:max-w-[calc(100%-2rem)] sm:rounded-2xl"
      onClose={onClose}
    >
      <div className="sticky top-0 z-10 flex items-start justify-between gap-4 border-b border-line bg-card px-5 py-3">
        <h2 id={title} className="min-w-0 pt-0.5 text-[1.3125rem] leading-snug font-medium">
          {subject.kind === 'page' ? t.share.title.page : t.share.title.of(subject.name)}
        </h2>
        <CloseButton
          className="-mr-2"
          onClose={() => {
            dialog.current?.close();
          }}
        />
      </div>
      <Body subject={subject} />
    </dialog>
  );
}

function Body({ subject }: { readonly subject: Subject }): ReactNode {
  const i18n = useI18n();
  const { t, say } = i18n;
  const view = useApp((state) => state.view);
  const vocabulary = useApp((state) => state.vocabulary);
  const { linkTo, embedLinkTo, frozenLinkTo } = useServices();
  const [chosen, setChosen] = useState<LinkKind>('live');
  const shared = sharedView(subject, view);
  const embedded = embeddedView(subject, view);
  const scope = useScopeOf(embedded.place);
  const frozen = frozenLinkTo(shared);
  const frozenEmbed = frozenLinkTo(embedded);
  const live = linkTo({ ...shared, edition: null });
  const kind = frozen === null || frozenEmbed === null ? 'live' : chosen;
  const title = pageTitle(embedded.place, { vocabulary, scope }, i18n) ?? say(vocabulary.title);
  return (
    <div className="grid gap-5 px-5 py-4">
      <ShareLinks links={{ live, frozen }} title={title} />
      {frozen === null ? null : (
        <div className="flex flex-wrap items-center gap-x-3 border-t border-line pt-4 text-sm">
          <span>{t.share.use}:</span>
          <Segmented
            name={t.share.use}
            options={[
              { id: 'live', label: t.share.links.live.name },
              { id: 'frozen', label: t.share.links.frozen.name },
            ]}
            value={kind}
            onChange={setChosen}
          />
        </div>
      )}
      <div className="grid grid-cols-1 gap-5 border-t border-line pt-4 sm:grid-cols-[11rem_1fr]">
        <ShareQr kind={kind} url={kind === 'frozen' ? (frozen ?? live) : live} />
        <ShareEmbed
          place={embedded.place}
          title={title}
          urlOf={(scheme) =>
            (kind === 'frozen' ? frozenLinkTo({ ...embedded, scheme }) : null) ??
            embedLinkTo({ ...embedded, scheme, edition: null })
          }
        />
      </div>
    </div>
  );
}

/** Stands over the page from when it is drawn until it goes; the focus begins in its first field and goes back. */
function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const box = dialog.current;
    if (box?.open === false) box.showModal();
    box?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [dialog, before]);
}
