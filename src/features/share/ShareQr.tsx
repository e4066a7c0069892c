import { lazy, Suspense, type ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import type { LinkKind } from '@/i18n/topics/share';
import { ErrorBoundary } from '@/site/ErrorBoundary';

const QrCode = lazy(async () => ({ default: (await import('./QrCode')).QrCode }));

/** The link as a code for a phone's camera. What draws it is loaded only here. */
export function ShareQr({
  kind,
  url,
}: {
  readonly kind: LinkKind;
  readonly url: string;
}): ReactNode {
  const { t } = useI18n();
  return (
    <figure className="grid content-start justify-items-center gap-1.5 sm:justify-items-stretch">
      <ErrorBoundary part="QR code" fallback={<p className="p-3 text-sm">{t.share.qrFailed}</p>}>
        <div className="aspect-square w-44 max-w-full overflow-hidden rounded-lg border border-line sm:w-full">
          <Suspense fallback={null}>
            <QrCode text={url} name={t.share.qrName(url)} />
          </Suspense>
        </div>
        {/* Of a code that is not there nothing is said. */}
        <figcaption className="text-center text-[0.8125rem] text-muted sm:text-left">
          {`${t.share.qr(kind)}. ${t.share.qrHint}`}
        </figcaption>
      </ErrorBoundary>
    </figure>
  );
}
