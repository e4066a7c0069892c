import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { CopyButton } from '@/ui/CopyButton';
import { useServices } from './services';

/** Copies the link that opens exactly what is on the screen. */
export function CopyLink({ className }: { readonly className: string }): ReactNode {
  const { t } = useI18n();
  const view = useApp((state) => state.view);
  const { linkTo, copy } = useServices();
  return (
    <CopyButton
      className={className}
      label={t.app.copyLink}
      text={() => linkTo(view)}
      copy={copy}
      said={{ copied: t.app.copied, failed: t.app.copyFailed }}
    />
  );
}
