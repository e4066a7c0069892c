import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { ClaimDetails } from './ClaimDetails';
import { useOpenClaim } from './use-open-claim';

/** The claim that the address opens over the view stands below it: a frame has no place for a drawer. */
export function OpenClaim(): ReactNode {
  const { t } = useI18n();
  const opened = useOpenClaim();
  if (opened === null) return null;
  return (
    <section
      aria-label={t.claim.drawer}
      className="min-w-0 rounded-2xl border border-line bg-card p-4 sm:p-5"
    >
      <ClaimDetails {...opened} size="drawer" />
    </section>
  );
}
