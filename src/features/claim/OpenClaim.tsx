import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { useApp } from '@/store/use-app';
import { ClaimDetails } from './ClaimDetails';

/** The claim that the address opens over the view stands below it: a frame has no place for a drawer. */
export function OpenClaim(): ReactNode {
  const { t } = useI18n();
  const id = useApp((state) => state.view.claim);
  const dataset = useApp((state) => state.dataset);
  const claim = id === null ? undefined : dataset?.claimById.get(id);
  if (claim === undefined || dataset === null) return null;
  return (
    <section
      aria-label={t.claim.drawer}
      className="min-w-0 rounded-2xl border border-line bg-card p-4 sm:p-5"
    >
      <ClaimDetails claim={claim} dataset={dataset} size="drawer" />
    </section>
  );
}
