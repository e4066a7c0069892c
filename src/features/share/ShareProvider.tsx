import { useCallback, useState, type ReactNode } from 'react';
import { ShareContext } from '@/site/share/share-context';
import type { Subject } from '@/site/share/subject';
import { ShareDialog } from './ShareDialog';

/** The one dialog for all that can be shared. */
export function ShareProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [subject, setSubject] = useState<Subject | null>(null);
  const close = useCallback(() => {
    setSubject(null);
  }, []);
  return (
    <ShareContext value={setSubject}>
      {children}
      {subject === null ? null : <ShareDialog subject={subject} onClose={close} />}
    </ShareContext>
  );
}
