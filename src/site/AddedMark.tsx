import type { ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import { useI18n } from '@/i18n/i18n';

/** Says of a claim that it was added to the record's own sources; nothing of theirs. One look in every list and table. */
export function AddedMark({
  claim,
  isWhole = false,
}: {
  readonly claim: Pick<Claim, 'added'>;
  /** Whether it is said in full, where it is part of a name that is read out by itself. */
  readonly isWhole?: boolean;
}): ReactNode {
  const { t } = useI18n();
  return claim.added ? (
    <>
      {' '}
      <span className="inline-block rounded-sm border border-dashed border-muted px-1 text-xs leading-4 font-normal whitespace-nowrap text-muted">
        {isWhole ? t.claims.added : t.claims.addedMark}
      </span>
    </>
  ) : null;
}
