import type { ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import { attribution, figureOf } from '@/words/describe';
import { useApp } from '@/store/use-app';
import { AddedMark } from './AddedMark';
import { claimPage } from './claim-order';
import { ViewLink } from './ViewLink';

/** A claim in a few words, which opens it: its figure, who said it and where. From a claim's page it leads to a page. */
export function ClaimLink({
  claim,
  dataset,
}: {
  readonly claim: Claim;
  readonly dataset: Dataset;
}): ReactNode {
  const i18n = useI18n();
  const isPage = useApp(({ view: { place, claim: open } }) => {
    return open === null && place.page === 'entry' && place.list === 'claims';
  });
  const figure = figureOf(dataset, claim, i18n);
  const isBare = figure === '' || claim.absent;
  return (
    <ViewLink
      to={isPage ? claimPage(claim.id) : { claim: claim.id }}
      className="underline underline-offset-4"
      toTop={isPage}
    >
      {[isBare ? i18n.say(claim.label) : figure, attribution(dataset, claim, i18n)].join(' · ')}
      <AddedMark claim={claim} />
    </ViewLink>
  );
}
