import { useState, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { besideEn } from '@/i18n/topics/beside-en';
import type { LinkKind } from '@/i18n/topics/share';
import { useApp } from '@/store/use-app';
import { CopyButton } from '@/ui/CopyButton';
import { useServices, type ShareSheet } from '@/site/services';

/** The links themselves, to be seen, copied or handed to the device. */
export function ShareLinks({
  links,
  title,
}: {
  readonly links: { readonly live: string; readonly frozen: string | null };
  readonly title: string;
}): ReactNode {
  const { t } = useI18n();
  const { shareSheet } = useServices();
  const isBeside = useApp(({ view }) => view.with !== null);
  return (
    <div className="grid gap-4">
      <LinkRow kind="live" url={links.live} first />
      {links.frozen === null ? (
        <p className="text-sm text-muted">{t.share.noFrozen}</p>
      ) : (
        <LinkRow kind="frozen" url={links.frozen} more={isBeside ? besideEn.notFrozen : ''} />
      )}
      {shareSheet === null ? null : (
        <DeviceSheet share={shareSheet} title={title} url={links.live} />
      )}
    </div>
  );
}

function LinkRow({
  kind,
  url,
  first = false,
  more = '',
}: {
  readonly kind: LinkKind;
  readonly url: string;
  readonly first?: boolean;
  /** What else is to be known of it. */
  readonly more?: string;
}): ReactNode {
  const { t } = useI18n();
  const { copy } = useServices();
  const { name, hint } = t.share.links[kind];
  return (
    <div>
      <p className="text-sm font-semibold">{name}</p>
      <p className="text-[0.8125rem] text-muted">{`${hint} ${more}`.trim()}</p>
      <div className="mt-1.5 flex flex-wrap gap-2">
        <input
          readOnly
          aria-label={name}
          value={url}
          className="control min-w-0 grow basis-56 bg-paper text-[0.8125rem]"
          onFocus={(event) => {
            event.target.select();
          }}
        />
        <CopyButton
          className={`control ${first ? 'control-strong' : ''}`}
          label={t.share.copy[kind]}
          text={() => url}
          copy={copy}
          first={first}
          said={{ copied: t.share.copied[kind], failed: t.share.copyFailed }}
        />
      </div>
    </div>
  );
}

function DeviceSheet({
  share,
  title,
  url,
}: {
  readonly share: ShareSheet;
  readonly title: string;
  readonly url: string;
}): ReactNode {
  const { t } = useI18n();
  const { errors } = useServices();
  const [failed, setFailed] = useState(false);
  const run = async (): Promise<void> => {
    try {
      setFailed((await share({ title, url })) === 'failed');
    } catch (error) {
      errors.report('share sheet', error, true);
      setFailed(true);
    }
  };
  return (
    <div>
      <button
        type="button"
        className="control"
        onClick={() => {
          void run();
        }}
      >
        {t.share.device}
      </button>
      <p role="status" className="text-sm text-warn">
        {failed ? t.share.deviceFailed : ''}
      </p>
    </div>
  );
}
