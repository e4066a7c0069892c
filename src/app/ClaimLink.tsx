import type { ReactNode } from 'react';
import type { Claim } from '@/domain/claim';
import type { Dataset } from '@/domain/record';
import { useI18n } from '@/i18n/i18n';
import { attribution, figureOf } from '@/panels/shared/describe';
import { ViewLink } from './ViewLink';

/** A claim in a few words, which opens it: its figure, who said it and where. */
export function ClaimLink({
  claim,
  dataset,
}: {
  readonly claim: Claim;
  readonly dataset: Dataset;
}): ReactNode {
  const i18n = useI18n();
  const figure = figureOf(dataset, claim, i18n);
  return (
    <ViewLink to={{ claim: claim.id }} className="underline underline-offset-4">
      {[figure === '' ? i18n.say(claim.label) : figure, attribution(dataset, claim, i18n)].join(
        ' · ',
      )}
    </ViewLink>
  );
}
