import type { ReactNode } from 'react';
import { PACKAGE_ZIP } from '@/domain/export/package-files';
import { useI18n } from '@/i18n/i18n';
import { oneFileEn } from '@/i18n/topics/one-file-en';
import { OneFileButton } from '@/site/OneFileButton';
import type { SavedOneFile } from '@/site/save-one-file';
import { useServices } from '@/site/services';
import { useApp } from '@/store/use-app';
import { ITEM } from './Item';

/** All of the record, whatever of it is shown: as data, and as the dashboard itself. */
export function WholeItems({
  onSaid,
}: {
  readonly onSaid: (said: SavedOneFile) => void;
}): ReactNode {
  const { takeAway } = useI18n().t;
  const { fileHref } = useServices();
  const isGiven = useApp((state) => state.given !== null);
  return (
    <>
      {/* The archive is of the published record. */}
      {isGiven ? null : (
        <a href={fileHref(PACKAGE_ZIP)} download className={ITEM}>
          {takeAway.whole}
        </a>
      )}
      <OneFileButton className={ITEM} onSaid={onSaid}>
        {oneFileEn.item}
      </OneFileButton>
    </>
  );
}
