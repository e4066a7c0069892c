import { useCallback, useState, type ReactNode } from 'react';
import type { HandedFile } from '@/domain/record/given';
import { useI18n } from '@/i18n/i18n';
import { Awaited } from '@/site/Awaited';
import { useServices } from '@/site/services';
import { usePageLeft } from '@/site/use-page-left';
import { late } from '@/ui/late';
import { useDrops } from './use-drops';

const GivenDialog = late(async () => (await import('./GivenDialog')).GivenDialog);

/** The way to a record of the reader's own: a button, and whatever is dropped on the page. None within a dashboard that is one file. */
export function OpenYourOwn(): ReactNode {
  return useServices().oneFile === null ? null : <Open />;
}

function Open(): ReactNode {
  const { t } = useI18n();
  const [handed, setHanded] = useState<readonly HandedFile[] | null>(null);
  useDrops(setHanded);
  const close = useCallback(() => {
    setHanded(null);
  }, []);
  usePageLeft(close);
  return (
    <>
      <button
        type="button"
        className="underline underline-offset-4"
        onClick={() => {
          setHanded([]);
        }}
      >
        {t.app.openOwn}
      </button>
      {handed === null ? null : (
        <Awaited name={t.app.openOwn}>
          <GivenDialog handed={handed} onClose={close} />
        </Awaited>
      )}
    </>
  );
}
