import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { useChangeFilters } from '@/site/use-change-filters';
import { useApp } from '@/store/use-app';
import { canReset } from '@/view/reset';

/** Clears every filter at once; switched off while there is nothing to clear. */
export function ResetFilters(): ReactNode {
  const { t } = useI18n();
  const isIdle = !useApp((state) => canReset(state.view));
  const { reset } = useChangeFilters();
  return (
    <button
      type="button"
      className="quiet min-h-9 whitespace-nowrap disabled:no-underline disabled:opacity-55"
      disabled={isIdle}
      onClick={reset}
    >
      {t.filters.reset}
    </button>
  );
}
