import { useMemo, type ReactNode } from 'react';
import type { Claim } from '@/domain/record/claim';
import { recordOfClaim } from '@/domain/record/claim-id';
import { colourOf } from '@/domain/record/panels';
import type { Dataset } from '@/domain/record/record';
import { EVERY_CORPUS } from '@/domain/selection/choices';
import { recordKnownOn } from '@/domain/selection/known-on';
import { selectRecord } from '@/store/selectors';
import { useApp } from '@/store/use-app';
import { ClaimActions } from './ClaimActions';
import { ClaimFacts } from './ClaimFacts';
import type { ClaimSize } from '@/site/CitedAs';
import { ClaimHeading } from './ClaimHeading';
import { ClaimNotices } from './ClaimNotices';
import { ClaimRelations } from './ClaimRelations';
import { ClaimWords } from './ClaimWords';

type Props = {
  readonly claim: Claim;
  /** All that is on record, whatever the view shows of it. */
  readonly dataset: Dataset;
  readonly size: ClaimSize;
};

/** The record of a claim as the view shows it: this one, or that which stands beside it, of the same day. */
function useRecordOf({ id }: Claim, dataset: Dataset): Dataset {
  const own = useApp(selectRecord);
  const asof = useApp((state) => state.view.asof);
  const isOwn = recordOfClaim(id) === null;
  const beside = useMemo(
    () => (isOwn ? dataset : recordKnownOn(dataset, { corpus: EVERY_CORPUS, asof })),
    [isOwn, dataset, asof],
  );
  return isOwn ? (own ?? dataset) : beside;
}

/** What a claim says, in whose words, who said it, when, through whom and where, and how it stands to the others. */
export function ClaimDetails({ claim, dataset, size }: Props): ReactNode {
  const record = useRecordOf(claim, dataset);
  const colour = colourOf(dataset.vocabulary, claim.theme);
  const [parts, props] = [
    { claim, dataset },
    { claim, dataset, record },
  ];
  if (size === 'drawer') {
    return (
      <article data-colour={colour} className="grid gap-3.5">
        <ClaimNotices claim={claim} />
        <ClaimHeading {...parts} size={size} />
        <ClaimWords {...parts} size={size} />
        <ClaimFacts {...props} />
        <ClaimRelations {...props} />
        <div className="sticky bottom-0 z-10 -mx-5 border-t border-line bg-card px-5 py-3 max-sm:[&_.control]:px-2 max-sm:[&_.control]:text-[0.8125rem]">
          <ClaimActions {...parts} size={size} />
        </div>
      </article>
    );
  }
  return (
    <article
      data-colour={colour}
      className="grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_25rem]"
    >
      <div className="grid min-w-0 content-start gap-5">
        <ClaimNotices claim={claim} />
        <ClaimHeading {...parts} size={size} />
        <ClaimWords {...parts} size={size} />
        <ClaimRelations {...props} />
      </div>
      <div className="grid min-w-0 content-start gap-5">
        <ClaimFacts {...props} />
        <ClaimActions {...parts} size={size} />
      </div>
    </article>
  );
}
