import type { ReactNode } from 'react';
import { givenEn } from '@/i18n/topics/given-en';
import { OneFileButton } from '@/site/OneFileButton';
import type { SavedOneFile } from '@/site/save-one-file';
import { useServices } from '@/site/services';

/** What can be done with the reader's own record: taken away in three forms, and put back. */
export function GivenButtons({
  onSaid,
}: {
  readonly onSaid: (said: SavedOneFile) => void;
}): ReactNode {
  const t = givenEn;
  const { given, save, oneFile } = useServices();
  const take = async (form: 'folder' | 'sheets'): Promise<void> => {
    const file = await given.pack(form);
    if (file !== null) save(file);
  };
  return (
    <>
      {(['folder', 'sheets'] as const).map((form) => (
        <button
          key={form}
          type="button"
          className="control"
          onClick={() => {
            void take(form);
          }}
        >
          {form === 'folder' ? t.asFolder : t.asSheets}
        </button>
      ))}
      <OneFileButton className="control" onSaid={onSaid} />
      {oneFile === null ? null : (
        <button type="button" className="control font-semibold" onClick={given.takeBack}>
          {t.back}
        </button>
      )}
    </>
  );
}
