import type { ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import { nameOf, type Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { AddedMark } from '@/site/AddedMark';
import { statedOf } from '@/site/claim-columns';

type Props = { readonly dataset: Dataset; readonly claim: Claim };

/** When and by whom a promise was made, and whether it was added to the record's own sources. */
export function StatedBy({ dataset, claim }: Props): ReactNode {
  const i18n = useI18n();
  const { say } = i18n;
  const speaker = say(nameOf(dataset.vocabulary.people, claim.statedBy));
  return (
    <>
      {`${statedOf(claim, i18n)}, ${speaker}`}
      <AddedMark claim={claim} />
    </>
  );
}
