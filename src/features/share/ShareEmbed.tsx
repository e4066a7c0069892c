import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Place } from '@/domain/selection/place';
import { useI18n } from '@/i18n/i18n';
import { CopyButton } from '@/ui/CopyButton';
import { Segmented } from '@/ui/Segmented';
import { FRAME_SCHEMES, type FrameScheme } from '@/view/query-values';
import { useServices } from '@/site/services';
import { embedCode, firstHeight } from './embed-code';

type Props = {
  /** Address of the frame, pinned to light or dark. */
  readonly urlOf: (scheme: FrameScheme | null) => string;
  readonly title: string;
  readonly place: Place;
};

const SCHEMES = ['system', ...FRAME_SCHEMES] as const;

/** Code that shows the view in a frame of another page, and what that looks like. */
export function ShareEmbed({ urlOf, title, place }: Props): ReactNode {
  const { t } = useI18n();
  const { copy, embedScript } = useServices();
  const [isOpen, setIsOpen] = useState(false);
  const [pinned, setPinned] = useState<(typeof SCHEMES)[number]>('system');
  const scheme = pinned === 'system' ? null : pinned;
  const url = urlOf(scheme);
  const code = embedCode({ url, title, height: firstHeight(place), script: embedScript, scheme });
  return (
    <div className="grid min-w-0 content-start gap-2">
      <div>
        <p className="text-sm font-semibold">{t.share.embed}</p>
        <p className="text-[0.8125rem] text-muted">{t.share.embedHint}</p>
      </div>
      <Segmented
        name={t.share.scheme.name}
        options={SCHEMES.map((id) => ({ id, label: t.share.scheme[id] }))}
        value={pinned}
        onChange={setPinned}
      />
      <textarea
        readOnly
        aria-label={t.share.embedCode}
        value={code}
        rows={6}
        spellCheck={false}
        className="w-full resize-y rounded-lg border border-line bg-paper p-2 font-mono text-xs break-all"
        onFocus={(event) => {
          event.target.select();
        }}
      />
      <p className="text-[0.8125rem] text-muted">{t.share.resizes}</p>
      <div>
        <CopyButton
          className="control"
          label={t.share.copy.embed}
          text={() => code}
          copy={copy}
          said={{ copied: t.share.copied.embed, failed: t.share.copyFailed }}
        />
      </div>
      <details
        className="text-sm"
        onToggle={(event) => {
          setIsOpen(event.currentTarget.open);
        }}
      >
        <summary className="py-1 font-semibold">{t.share.preview}</summary>
        {isOpen ? <Preview key={url} url={url} title={title} place={place} /> : null}
      </details>
    </div>
  );
}

/** The view in a frame as somebody else's page would have it, in a window of its own. */
function Preview({
  url,
  title,
  place,
}: Omit<Props, 'urlOf'> & { readonly url: string }): ReactNode {
  const { t } = useI18n();
  const { onFrameHeight } = useServices();
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(firstHeight(place));
  useEffect(
    () => (frame.current === null ? undefined : onFrameHeight(frame.current, setHeight)),
    [onFrameHeight],
  );
  return (
    <div className="mt-1 max-h-[26rem] overflow-y-auto overscroll-contain rounded-lg border border-line">
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of ours, which has nothing to be kept from */}
      <iframe
        ref={frame}
        src={url}
        title={t.share.previewName(title)}
        height={height}
        className="block w-full"
      />
    </div>
  );
}
