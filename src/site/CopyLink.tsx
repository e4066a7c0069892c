import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { useAppStore } from '@/store/use-app';
import { CopyButton } from '@/ui/CopyButton';
import { useServices } from './services';

/** Copies the link that opens exactly what is on the screen. */
export function CopyLink({
  className,
  short = false,
}: {
  readonly className: string;
  readonly short?: boolean;
}): ReactNode {
  const { t } = useI18n();
  const store = useAppStore();
  const { linkTo, copy } = useServices();
  return (
    <CopyButton
      className={className}
      label={short ? t.app.share : t.app.copyLink}
      name={short ? t.app.copyLink : undefined}
      text={() => linkTo(store.getState().view)}
      copy={copy}
      said={{ copied: t.app.copied, failed: t.app.copyFailed }}
    />
  );
}
