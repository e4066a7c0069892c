import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';

/** Closes what it stands in the corner of. */
export function CloseButton({
  onClose,
  className = '',
}: {
  readonly onClose: () => void;
  readonly className?: string;
}): ReactNode {
  const { t } = useI18n();
  return (
    <button
      type="button"
      aria-label={t.app.close}
      className={`quiet size-8 shrink-0 justify-center text-base ${className}`}
      onClick={onClose}
    >
      ✕
    </button>
  );
}
