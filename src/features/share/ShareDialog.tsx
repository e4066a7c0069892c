import { useState, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import type { LinkKind } from '@/i18n/topics/share';
import { useApp } from '@/store/use-app';
import { Dialog } from '@/ui/Dialog';
import { Segmented } from '@/ui/Segmented';
import { pageTitle } from '@/words/page-title';
import { useScopeOf } from '@/site/page-scope';
import { useServices } from '@/site/services';
import { ShareEmbed } from './ShareEmbed';
import { ShareGiven } from './ShareGiven';
import { ShareLinks } from './ShareLinks';
import { ShareQr } from './ShareQr';
import { embeddedView, sharedView, type Subject } from '@/site/share/subject';

/** Everything by which a view is handed on. */
export function ShareDialog({
  subject,
  onClose,
}: {
  readonly subject: Subject;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useI18n();
  const isGiven = useApp((state) => state.given !== null);
  const view = useApp((state) => state.view);
  return (
    <Dialog
      title={subject.kind === 'page' ? t.share.title.page : t.share.title.of(subject.name)}
      light
      onClose={onClose}
    >
      {isGiven ? <ShareGiven view={sharedView(subject, view)} /> : <Body subject={subject} />}
    </Dialog>
  );
}

function Body({ subject }: { readonly subject: Subject }): ReactNode {
  const i18n = useI18n();
  const { t, say } = i18n;
  const view = useApp((state) => state.view);
  const vocabulary = useApp((state) => state.vocabulary);
  const { linkTo, embedLinkTo, frozenLinkTo, oneFile } = useServices();
  const [chosen, setChosen] = useState<LinkKind>('live');
  const shared = sharedView(subject, view);
  const embedded = embeddedView(subject, view);
  const scope = useScopeOf(embedded.place);
  const frozen = frozenLinkTo(shared);
  const frozenEmbed = frozenLinkTo(embedded);
  const live = linkTo({ ...shared, edition: null });
  const kind = frozen === null || frozenEmbed === null ? 'live' : chosen;
  const title = pageTitle(embedded.place, { vocabulary, scope }, i18n) ?? say(vocabulary.title);
  const links = <ShareLinks links={{ live, frozen }} title={title} />;
  // A file shows no frame of what is not in it, and who reads it may have no network for a code.
  if (oneFile === null) return <div className="px-5 py-4">{links}</div>;
  return (
    <div className="grid gap-5 px-5 py-4">
      {links}
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
