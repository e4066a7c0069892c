import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/i18n';
import { Awaited } from '@/site/Awaited';
import { late } from '@/ui/late';
import { useOpenClaim } from './use-open-claim';

const Drawer = late(async () => (await import('./Drawer')).Drawer);

/** The claim that the address names, over any view. */
export function ClaimDrawer(): ReactNode {
  const { t } = useI18n();
  const opened = useOpenClaim();
  return opened === null ? null : (
    <Awaited
      name={t.claim.drawer}
      className="fixed inset-x-0 bottom-0 z-40 border border-warn/50 bg-card p-4 text-sm md:inset-x-auto md:right-6 md:bottom-6 md:w-[26rem] md:rounded-2xl"
    >
      <Drawer {...opened} />
    </Awaited>
  );
}
