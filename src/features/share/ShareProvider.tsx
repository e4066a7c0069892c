import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import { ShareDialog } from './ShareDialog';
import type { Subject } from '@/site/share/subject';

type Open = (subject: Subject) => void;

const ShareContext = createContext<Open | null>(null);

/** Opens the dialog in which a view is handed on; null where nothing is shared, as in a frame. */
export function useShare(): Open | null {
  return use(ShareContext);
}

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
