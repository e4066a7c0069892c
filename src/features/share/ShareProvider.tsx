import { useCallback, useState, type ReactNode } from 'react';
import { ShareContext } from '@/site/share/share-context';
import type { Subject } from '@/site/share/subject';
import { usePageLeft } from '@/site/use-page-left';
import { late } from '@/ui/late';
import { Awaited } from '@/site/Awaited';
import { useI18n } from '@/i18n/i18n';

const ShareDialog = late(async () => (await import('./ShareDialog')).ShareDialog);

/** Where a dialog would have stood. */
const TOLD =
  'fixed right-4 bottom-20 z-40 rounded-xl border border-warn/50 bg-card px-4 py-3 text-sm shadow-2xl';

/** The one dialog for all that can be shared. */
export function ShareProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useI18n();
  const [subject, setSubject] = useState<Subject | null>(null);
  const close = useCallback(() => {
    setSubject(null);
  }, []);
  usePageLeft(close);
  return (
    <ShareContext value={setSubject}>
      {children}
      {subject === null ? null : (
        <Awaited name={t.share.title.page} className={TOLD}>
          <ShareDialog subject={subject} onClose={close} />
        </Awaited>
      )}
    </ShareContext>
  );
}
